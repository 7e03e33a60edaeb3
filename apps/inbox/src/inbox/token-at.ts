/** A word that the writer has begun with a sign: `/` for canned responses. */
export interface Token {
  readonly sign: Sign;
  readonly query: string;
  readonly start: number;
  readonly end: number;
}

export type Sign = '/';

const BEGUN = /(?:^|\s)(?<sign>\/)(?<query>[\p{L}\p{M}\p{N}_-]*)$/u;

/** The word at the caret; null: there is none, or its sign stands within another word. */
export function tokenAt(text: string, caret: number): Token | null {
  const { sign, query = '' } = BEGUN.exec(text.slice(0, caret))?.groups ?? {};
  if (sign !== '/') return null;
  return { sign, query, start: caret - query.length - sign.length, end: caret };
}
