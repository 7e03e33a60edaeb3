const FILLER = 'The parcel was due on Monday, and the page still says that it waits at the depot in the next town. ';

/** Texts of about a hundred characters that say which message they are. */
export const question = (visitor: number, number: number): string => `q ${visitor} ${number} ${FILLER}`;
export const answer = (visitor: number, number: number): string => `a ${visitor} ${number} ${FILLER}`;

export interface Marked {
  readonly visitor: number;
  readonly number: number;
}

export function marked(text: string | null | undefined): Marked | null {
  const [, visitor, number] = (text ?? '').split(' ', 3);
  return visitor === undefined || number === undefined ? null : { visitor: Number(visitor), number: Number(number) };
}
