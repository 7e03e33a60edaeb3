interface Piece {
  readonly text: string;
  readonly isMatch: boolean;
}

/** What stands before the first match; enough to know what it is about. */
const LEAD_CHARS = 40;
const EXCERPT_CHARS_MAX = 240;

/** The part of a text that was looked for, cut into what matches and what does not. */
export function excerptOf(text: string, q: string): readonly Piece[] {
  const wanted = matcherOf(q);
  const first = wanted === null ? -1 : text.search(wanted);
  const from = first > LEAD_CHARS ? first - LEAD_CHARS : 0;
  const shown = whole(text.slice(from, from + EXCERPT_CHARS_MAX));
  const said = `${from > 0 ? '…' : ''}${shown}${from + EXCERPT_CHARS_MAX < text.length ? '…' : ''}`;
  if (wanted === null) return [{ text: said, isMatch: false }];
  return said
    .split(wanted)
    .map((piece, at) => ({ text: piece, isMatch: at % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}

/** Null: there is nothing to look for. */
function matcherOf(q: string): RegExp | null {
  const words = q.split(/\s+/).filter((word) => word !== '');
  const longestFirst = words.toSorted((a, b) => b.length - a.length);
  const escaped = longestFirst.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`));
  return escaped.length === 0 ? null : new RegExp(`(${escaped.join('|')})`, 'iu');
}

/** Without halves of characters at its ends. */
const whole = (text: string): string => text.replaceAll(/^\p{Cs}|\p{Cs}$/gu, '');
