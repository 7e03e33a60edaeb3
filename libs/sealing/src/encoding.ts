/**
 * Several texts as one, so that no two different lists ever read the same: each is led by its length. Well-formed
 * Unicode is assumed, as everywhere where text becomes UTF-8.
 */
export const listed = (...texts: readonly string[]): string => texts.map((text) => `${text.length}:${text}`).join('');
