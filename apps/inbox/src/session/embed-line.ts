/** The one line that puts an inbox's widget on a page. */
export const embedLine = (inboxId: string, origin = location.origin): string =>
  `<script src="${origin}/widget.js" data-inbox="${inboxId}" async></script>`;
