import type { Difference } from './feed-compare.ts';

/** In milliseconds. */
export interface FeedLatency {
  readonly count: number;
  readonly p50: number;
  readonly p90: number;
  readonly p99: number;
  readonly max: number;
}

export interface FeedReport extends Difference {
  readonly dialogues: { readonly played: number; readonly whole: number };
  readonly messages: {
    readonly planned: number;
    readonly sent: number;
    readonly acked: number;
    /** On the other side's socket. */
    readonly seen: number;
    readonly readBack: number;
    /** Agents' turns before the customer's first. */
    readonly skipped: number;
  };
  readonly seconds: number;
  readonly perSecond: { readonly offered: number; readonly achieved: number };
  /** From when a turn was meant to be said to its ack. */
  readonly ackMs: FeedLatency;
  /** From when a turn was meant to be said to the other side's socket; a dialogue's first turn has its own. */
  readonly endToEndMs: FeedLatency;
  /** The first turn: the agent subscribes once there is a conversation. */
  readonly firstSightMs: FeedLatency;
  readonly reconnects: number;
  readonly gaps: number;
  /** The first few things that went wrong. */
  readonly problems: readonly string[];
}

/** Nearest rank: the smallest value that so many percent are not above. */
export function latency(values: readonly number[]): FeedLatency {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (percent: number): number =>
    round(sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? 0);
  return { count: sorted.length, p50: at(50), p90: at(90), p99: at(99), max: at(100) };
}

export const round = (value: number): number => Math.round(value * 100) / 100;

export const isFlawless = ({ lost, doubled, outOfOrder, changed, dialogues }: FeedReport): boolean =>
  lost + doubled + outOfOrder + changed === 0 && dialogues.played === dialogues.whole;
