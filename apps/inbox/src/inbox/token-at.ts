/** A word that the writer has begun with a sign: `/` for canned responses, `@` for colleagues. */
export interface Token {
  readonly sign: Sign;
  readonly query: string;
  readonly start: number;
  readonly end: number;
}

export type Sign = '/' | '@';

/** Chinese is written without spaces: a name may follow a word there. */
const BEGUN = /(?:(?:^|\s)\/|(?:^|[\s\p{Script=Han}，。！？：；、（])@)(?<query>[\p{L}\p{M}\p{N}_-]*)$/u;

/** The word at the caret; null: there is none, or its sign stands within another word. */
export function tokenAt(text: string, caret: number): Token | null {
  const { query } = BEGUN.exec(text.slice(0, caret))?.groups ?? {};
  if (query === undefined) return null;
  const start = caret - query.length - 1;
  return { sign: text[start] === '@' ? '@' : '/', query, start, end: caret };
}
