import { t } from 'i18next';

const ICON = '/icon.svg';
const ICON_UNREAD = '/icon-unread.svg';

/** How many conversations wait to be looked at: a number in the title, a dot on the tab's icon. */
export function showBadge(waiting: number): void {
  const title = waiting === 0 ? t('product.name') : `(${waiting}) ${t('product.name')}`;
  if (document.title !== title) document.title = title;
  const icon = document.querySelector<HTMLLinkElement>('link[rel="icon"]');
  const wanted = waiting === 0 ? ICON : ICON_UNREAD;
  if (icon !== null && icon.getAttribute('href') !== wanted) icon.setAttribute('href', wanted);
}
