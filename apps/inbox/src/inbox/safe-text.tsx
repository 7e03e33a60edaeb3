import { memo } from 'react';
import type { ReactNode } from 'react';

const ADDRESS = /(?:https?:\/\/|mailto:)[^\s<>"'`，。；！？、）】》”’]+/gi;
const TRAILING = /[.,;:!?)\]}]+$/;
const ALLOWED = new Set(['http:', 'https:', 'mailto:']);

interface Piece {
  readonly text: string;
  readonly href: string | null;
}

/** Text cut into plain pieces and links. Only http, https and mailto become links, and a link shows where it goes. */
export function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(ADDRESS)) {
    const address = withoutTrailing(match[0]);
    const href = safeHref(address);
    if (href === null) continue;
    if (match.index > from) pieces.push({ text: text.slice(from, match.index), href: null });
    pieces.push({ text: address, href });
    from = match.index + address.length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), href: null });
  return pieces;
}

/** A full stop or bracket behind an address belongs to the sentence, unless the bracket was opened in it. */
function withoutTrailing(address: string): string {
  const trimmed = address.replace(TRAILING, '');
  return trimmed.includes('(') && address.charAt(trimmed.length) === ')' ? `${trimmed})` : trimmed;
}

function safeHref(address: string): string | null {
  try {
    const url = new URL(address);
    return ALLOWED.has(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

/** What somebody wrote, as text nodes and links, never as markup. */
export const SafeText = memo(({ text }: { readonly text: string }): ReactNode =>
  piecesOf(text).map(({ text: piece, href }, at) =>
    href === null ? (
      piece
    ) : (
      <a
        key={at}
        href={href}
        target="_blank"
        rel="noopener noreferrer nofollow"
        className="text-accent underline underline-offset-2"
      >
        {piece}
      </a>
    ),
  ),
);
