/** A run of plain text, or an address that may be followed. */
export interface Piece {
  readonly text: string;
  readonly href?: string;
}

const PROTOCOLS = new Set(['http:', 'https:', 'mailto:']);
// An address ends where white space, quotes, brackets, Chinese characters or full-width punctuation begin.
const ADDRESS = /\b(?:https?:\/\/|mailto:)[^\s<>"'`\u2018-\u201f\u3000-\u303f\u3400-\u9fff\uff00-\uffef]+/gi;
const TRAILING = /[.,;:!?)\]}]+$/;

/** Cuts a text at its addresses. Nothing else is marked up: what people write stays text. */
export function pieces(text: string): readonly Piece[] {
  const out: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(ADDRESS)) {
    const address = match[0].replace(TRAILING, '');
    const href = safeHref(address);
    if (href === null) continue;
    if (match.index > end) out.push({ text: text.slice(end, match.index) });
    out.push({ text: address, href });
    end = match.index + address.length;
  }
  if (end < text.length) out.push({ text: text.slice(end) });
  return out;
}

function safeHref(address: string): string | null {
  try {
    const url = new URL(address);
    return PROTOCOLS.has(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}
