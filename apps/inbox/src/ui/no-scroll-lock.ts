import type { ReactNode } from 'react';

/**
 * Stands in for `react-remove-scroll`, which locks the page's scroll by a style element that the security policy
 * forbids. The menus here are never modal and the page itself does not scroll.
 */
export const RemoveScroll = ({ children }: { readonly children?: ReactNode }): ReactNode => children;
