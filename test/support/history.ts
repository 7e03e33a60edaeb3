/** One event as somebody saw it: its place, and which message it carries, if any. */
export interface Seen {
  readonly seq: number;
  /** The server's name of the message, and the one its sender gave it. */
  readonly message: { readonly messageId: string; readonly id: string } | null;
}

export type Source = 'thread' | 'audit' | 'log';

interface About {
  /** Who: a sender or a viewer, across all of their connections. */
  readonly who: string;
  readonly conversation: string;
}

interface Sending extends About {
  readonly id: string;
}

export type Line =
  | (Sending & { readonly is: 'invoke' })
  | (Sending & { readonly is: 'ok'; readonly messageId: string })
  | (Sending & { readonly is: 'fail'; readonly code: string })
  | (Sending & { readonly is: 'unknown'; readonly code: string })
  /** From now on it is shown to them: every event if `isWhole`, else every message. None may be missing. */
  | (About & { readonly is: 'watch'; readonly isWhole: boolean })
  | (About & { readonly is: 'see'; readonly event: Seen })
  /** What a source holds of a conversation once all is quiet. */
  | { readonly is: 'final'; readonly source: Source; readonly conversation: string; readonly events: readonly Seen[] };

/** What happened, in the order in which it happened here. A line is its own time. */
export class History {
  readonly lines: Line[] = [];
  /** Nothing of it was recorded before. */
  readonly since: Date;

  constructor(since = new Date()) {
    this.since = since;
  }

  add(line: Line): void {
    this.lines.push(line);
  }
}

/** A text that names itself: the sender's id first. */
export const textOf = (id: string, words: string): string => `${id} ${words}`;

export const idIn = (text: string | null | undefined): string => (text ?? '').split(' ', 1)[0] ?? '';
