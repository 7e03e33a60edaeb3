import { saidIn } from '@verbatim/client';
import type { Client } from '@verbatim/client';
import type { AckedTurn } from './feed-compare.ts';
import type { Dialogue, Turn } from './feed-corpus.ts';
import type { Customer, Stage } from './feed-stage.ts';

/** How long a turn may take to get to the other side before its dialogue is given up. */
const SEEN_MS_MAX = 60_000;

/** A customer comes a little before the first word. */
export const COMING_MS = 1_000;

/** What is written down while dialogues are played. */
export interface Log {
  readonly ackMs: number[];
  readonly endToEndMs: number[];
  readonly firstSightMs: number[];
  sent: number;
  seen: number;
  readonly problems: string[];
}

export interface Played {
  readonly conversationId: string;
  readonly acked: readonly AckedTurn[];
  readonly isWhole: boolean;
}

export interface Play {
  readonly dialogue: Dialogue;
  readonly index: number;
  readonly stage: Stage;
  readonly log: Log;
  /** When each turn is meant to be said. */
  readonly atMs: readonly number[];
  /** Resolves at that time of the run. */
  readonly until: (atMs: number) => Promise<void>;
  readonly now: () => number;
}

/** One dialogue, turn by turn: each is said at its time, but never before the one before it was seen by the other side. */
export async function playDialogue(play: Play): Promise<Played> {
  const { dialogue, stage, log, until, atMs } = play;
  const acked: AckedTurn[] = [];
  let customer: Customer | null = null;
  try {
    await until((atMs[0] ?? 0) - COMING_MS);
    customer = await stage.customer();
    await playTurns(play, customer, acked);
    return { conversationId: customer.conversationId, acked, isWhole: true };
  } catch (error) {
    log.problems.push(
      `${dialogue.id}, turn ${acked.length}: ${error instanceof Error ? error.message : String(error)}`,
    );
    return { conversationId: customer?.conversationId ?? '', acked, isWhole: false };
  } finally {
    customer?.leave();
  }
}

async function playTurns(play: Play, customer: Customer, acked: AckedTurn[]): Promise<void> {
  const { dialogue, index, stage, log, atMs, now } = play;
  const { conversationId } = customer;
  const topic = `conversation:${conversationId}`;
  const agent = stage.agent(index);
  const sights = new Sights();
  const unwatch = stage.watch(conversationId, (event) => sights.see(saidIn(event)?.messageId ?? ''));
  try {
    for (const [number, turn] of dialogue.turns.entries()) {
      const speaker = turn.from === 'agent' ? agent : customer.client;
      const messageId = await say(play, { number, turn, conversationId, speaker });
      acked.push({ ...turn, messageId });
      if (number === 0) agent.subscribe(topic);
      await sights.of(messageId);
      log.seen += 1;
      (number === 0 ? log.firstSightMs : log.endToEndMs).push(now() - (atMs[number] ?? 0));
    }
  } finally {
    unwatch();
    agent.unsubscribe(topic);
  }
}

interface Line {
  readonly number: number;
  readonly turn: Turn;
  readonly conversationId: string;
  readonly speaker: Client;
}

async function say({ log, atMs, until, now }: Play, { number, turn, conversationId, speaker }: Line): Promise<string> {
  const at = atMs[number] ?? 0;
  await until(at);
  log.sent += 1;
  const to = turn.from === 'agent' ? { conversationId } : {};
  const { messageId } = await inTime(speaker.send({ text: turn.text, ...to }), 'was not acknowledged');
  log.ackMs.push(now() - at);
  return messageId;
}

/** Messages may be seen before their ack has come. */
class Sights {
  readonly #seen = new Set<string>();
  readonly #waiting = new Map<string, () => void>();

  see(messageId: string): void {
    this.#seen.add(messageId);
    this.#waiting.get(messageId)?.();
  }

  of(messageId: string): Promise<void> {
    if (this.#seen.has(messageId)) return Promise.resolve();
    return inTime(
      new Promise((resolve) => void this.#waiting.set(messageId, resolve)),
      'was not seen by the other side',
    );
  }
}

async function inTime<Value>(value: Promise<Value>, complaint: string): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${complaint} within ${SEEN_MS_MAX / 1000} s`)), SEEN_MS_MAX);
  });
  try {
    return await Promise.race([value, late]);
  } finally {
    clearTimeout(timer);
  }
}
