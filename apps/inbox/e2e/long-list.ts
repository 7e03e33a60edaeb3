import type { Page } from 'playwright-core';

interface RowPage {
  readonly items: readonly { readonly id: string; readonly updatedAt: string }[];
  readonly nextCursor: string | null;
}

const MADE = 'made-';
/** More than the server gives at once: what is not measured need not take as long. */
const ROWS_AT_ONCE = 2_000;

/** The last of the rows come in pages of the size that was asked for. */
export const ROWS_AS_ASKED = 2_000;

/**
 * Makes the list of all conversations as long as wanted. To write a hundred thousand of them takes a small machine many
 * minutes: so what the server says of one is told again, on the line, under other ids and older times.
 */
export function lengthenList(page: Page, total: number): Promise<unknown> {
  let template: RowPage['items'][number] | undefined;
  return page.route('**/api/v1/conversations?view=all*', async (route) => {
    const asked = new URL(route.request().url()).searchParams;
    const cursor = asked.get('cursor');
    if (cursor === null || template === undefined) {
      const response = await route.fetch();
      const answer = (await response.json()) as RowPage;
      template = answer.items.at(-1);
      await route.fulfill({ response, json: { ...answer, nextCursor: `${MADE}${answer.items.length}` } });
      return;
    }
    const from = Number(cursor.slice(MADE.length));
    const size = total - from > ROWS_AS_ASKED ? ROWS_AT_ONCE : Number(asked.get('limit'));
    const to = Math.min(total, from + size);
    const { updatedAt } = template;
    const items = Array.from({ length: to - from }, (_, at) => ({
      ...template,
      id: `00000000-0000-8000-8000-${String(from + at).padStart(12, '0')}`,
      updatedAt: new Date(Date.parse(updatedAt) - from - at).toISOString(),
    }));
    await route.fulfill({ json: { items, nextCursor: to === total ? null : `${MADE}${to}` } });
  });
}
