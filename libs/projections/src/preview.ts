import type { Part } from '@verbatim/domain';

export const PREVIEW_CODE_POINTS_MAX = 160;

interface Said {
  readonly text?: string | null;
  readonly parts?: readonly Part[];
}

/** The beginning of what was said, for one line of a list; null where there is nothing (any more) to read. */
export function preview({ text, parts }: Said): string | null {
  const line = text ?? parts?.[0]?.attachment?.name ?? null;
  return line === null ? null : beginning(line);
}

/** Never half a character: a code point takes one or two units. */
function beginning(text: string): string {
  if (text.length <= PREVIEW_CODE_POINTS_MAX) return text;
  return Array.from(text.slice(0, 2 * PREVIEW_CODE_POINTS_MAX))
    .slice(0, PREVIEW_CODE_POINTS_MAX)
    .join('');
}
