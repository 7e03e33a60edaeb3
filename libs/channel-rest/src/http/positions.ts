import { LRUCache } from 'lru-cache';
import type { Core } from '@verbatim/edge';
import type { Place } from '@verbatim/ports';
import { refusals } from './refusals.ts';

/** The header with which a caller reads their own writes. */
export const POSITION_HEADER = 'Verbatim-Position';
const VIEW_WAIT_MS_MAX = 2_000;
const SESSIONS_REMEMBERED_MAX = 10_000;
const FORMAT = /^(\d{1,5}):(\d{1,15})$/;

export const positionHeader = ({ partition, offset }: Place): string => `${partition}:${offset}`;

export function parsePosition(header: string, partitions: number): Place {
  const [, partition, offset] = FORMAT.exec(header) ?? [];
  if (partition === undefined || offset === undefined || Number(partition) >= partitions) {
    throw refusals.invalid(`/${POSITION_HEADER}`, 'a position as an answer gave it');
  }
  return { partition: Number(partition), offset: Number(offset) };
}

/** What each browser session has changed, so that it sees it without asking. */
export class Positions {
  readonly #core: Core;
  readonly #ofSessions = new LRUCache<string, Map<number, number>>({
    maxSize: SESSIONS_REMEMBERED_MAX,
    sizeCalculation: () => 1,
  });

  constructor(core: Core) {
    this.#core = core;
  }

  changed(sessionId: string, { partition, offset }: Place): void {
    const offsets = this.#ofSessions.get(sessionId) ?? new Map<number, number>();
    offsets.set(partition, Math.max(offset, offsets.get(partition) ?? 0));
    this.#ofSessions.set(sessionId, offsets);
  }

  /** Resolves once the views hold what this session changed, and what the header names. */
  async caughtUp(sessionId: string | undefined, asked: Place | null): Promise<void> {
    const offsets = sessionId === undefined ? undefined : this.#ofSessions.get(sessionId);
    const own = [...(offsets ?? [])].map(([partition, offset]) => ({ partition, offset }));
    const seen = this.#core.viewOffsets();
    const ahead = [...own, ...(asked === null ? [] : [asked])].filter(
      ({ partition, offset }) => (seen[partition] ?? 0) <= offset,
    );
    const waits = ahead.map((place) => this.#core.waitForViews(place, VIEW_WAIT_MS_MAX));
    if ((await Promise.all(waits)).includes(false)) throw refusals.viewBehind();
  }
}
