import type { MessageRow, Page, Rest } from '@verbatim/client';
import { add, compare, NO_DIFFERENCE } from './feed-compare.ts';
import type { Difference } from './feed-compare.ts';
import { readCorpus } from './feed-corpus.ts';
import type { Corpus } from './feed-corpus.ts';
import { COMING_MS, playDialogue } from './feed-dialogue.ts';
import type { Log, Played } from './feed-dialogue.ts';
import { latency, round } from './feed-report.ts';
import type { FeedReport } from './feed-report.ts';
import { Stage } from './feed-stage.ts';
import { timetable } from './feed-timetable.ts';
import type { Timetable } from './feed-timetable.ts';

export interface FeedOptions {
  /** Where the product is, as `http://127.0.0.1:8080`. */
  readonly url: string;
  readonly inbox: string;
  readonly key: string;
  readonly corpus: string;
  /** Messages a second, both sides together. */
  readonly perSecond: number;
  readonly conversations?: number | undefined;
  /** How many dialogues are under way at a time. */
  readonly lanes?: number | undefined;
  readonly staffSockets?: number | undefined;
  readonly onProgress?: ((line: string) => void) | undefined;
}

/** Visitors of one address have 20 connections, and who comes early or leaves late has one too. */
const LANES_DEFAULT = 16;
const LATE_MAX = 3;
const HELD_BACK =
  'the product holds visitors of one address back, so times say nothing; VERBATIM_RATE_LIMITS=off lets them all in';
const STAFF_SOCKETS_DEFAULT = 4;
const PROBLEMS_SHOWN_MAX = 10;
const PROGRESS_MS = 2_000;
const READERS = 8;
const PAGE_ROWS = 200;
/** Views may lag behind what was acknowledged; after this time what is missing is lost. */
const VIEW_MS_MAX = 30_000;
const LOOK_MS = 200;
const MS_PER_SECOND = 1000;

/** Plays a corpus against a running product, reads everything back, and says what came of it. */
export async function runFeed(options: FeedOptions): Promise<FeedReport> {
  const corpus = await readCorpus(options.corpus, options.conversations ?? Infinity);
  const turns = corpus.dialogues.map((dialogue) => dialogue.turns.length);
  const lanes = Math.max(1, Math.min(options.lanes ?? LANES_DEFAULT, corpus.dialogues.length));
  const plan = timetable(turns, options.perSecond, lanes);
  const stage = new Stage({
    ...options,
    staffSockets: options.staffSockets ?? STAFF_SOCKETS_DEFAULT,
    customersMax: lanes + LATE_MAX,
    onHeldBack: once(() => options.onProgress?.(HELD_BACK)),
  });
  const log: Log = { ackMs: [], endToEndMs: [], firstSightMs: [], sent: 0, seen: 0, problems: [] };
  try {
    await stage.ready();
    const { played, seconds } = await playAll({ corpus, plan, stage, log }, options.onProgress);
    options.onProgress?.('reading every conversation back');
    const stored = await readAllBack(stage.api, played);
    return reportOf({ corpus, plan, stage, log, played, stored, seconds });
  } finally {
    stage.close();
  }
}

function once(act: () => void): () => void {
  let isDone = false;
  return () => {
    if (isDone) return;
    isDone = true;
    act();
  };
}

interface Run {
  readonly corpus: Corpus;
  readonly plan: Timetable;
  readonly stage: Stage;
  readonly log: Log;
}

type Tell = FeedOptions['onProgress'];

async function playAll({ corpus, plan, stage, log }: Run, tell: Tell): Promise<{ played: Played[]; seconds: number }> {
  const startAt = performance.now() + COMING_MS;
  const now = (): number => performance.now() - startAt;
  const until = (atMs: number): Promise<void> => {
    const ms = atMs - now();
    return ms <= 0 ? Promise.resolve() : new Promise((resolve) => setTimeout(resolve, ms));
  };
  const stopTelling = tellProgress(tell, { log, corpus, startAt });
  const played = await Promise.all(
    corpus.dialogues.map((dialogue, index) =>
      playDialogue({ dialogue, index, stage, log, atMs: plan.atMs[index] ?? [], until, now }),
    ),
  );
  stopTelling();
  return { played, seconds: now() / MS_PER_SECOND };
}

interface Stored {
  readonly rows: number;
  readonly difference: Difference;
  readonly problems: readonly string[];
}

async function readAllBack(api: Rest, played: readonly Played[]): Promise<Stored> {
  const givenUpAt = performance.now() + VIEW_MS_MAX;
  let next = 0;
  let rows = 0;
  let difference = NO_DIFFERENCE;
  const problems: string[] = [];
  const reader = async (): Promise<void> => {
    for (let one = played[next++]; one !== undefined; one = played[next++]) {
      if (one.acked.length === 0) continue;
      const thread = await settledThread(api, one, givenUpAt);
      const found = compare(one.acked, thread);
      rows += thread.length;
      difference = add(difference, found);
      if (found.lost + found.doubled + found.outOfOrder + found.changed > 0) {
        problems.push(`${one.conversationId}: ${JSON.stringify(found)}`);
      }
    }
  };
  await Promise.all(Array.from({ length: READERS }, reader));
  return { rows, difference, problems };
}

async function settledThread(api: Rest, { conversationId, acked }: Played, givenUpAt: number): Promise<MessageRow[]> {
  for (;;) {
    const thread = (await wholeThread(api, conversationId)).filter(
      ({ kind }) => kind === 'incoming' || kind === 'outgoing',
    );
    if (thread.length >= acked.length || performance.now() > givenUpAt) return thread;
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
}

async function wholeThread(api: Rest, conversationId: string): Promise<MessageRow[]> {
  const rows: MessageRow[] = [];
  for (;;) {
    const query = { after: rows.at(-1)?.seq ?? 0, limit: PAGE_ROWS };
    const { items } = await api.get<Page<MessageRow>>(`/conversations/${conversationId}/messages`, { query });
    rows.push(...items);
    if (items.length < PAGE_ROWS) return rows;
  }
}

interface Finished extends Run {
  readonly played: readonly Played[];
  readonly stored: Stored;
  readonly seconds: number;
}

function reportOf({ corpus, plan, stage, log, played, stored, seconds }: Finished): FeedReport {
  const planned = plan.atMs.reduce((sum, turns) => sum + turns.length, 0);
  const acked = played.reduce((sum, one) => sum + one.acked.length, 0);
  const problems = [...stored.problems, ...log.problems];
  return {
    dialogues: { played: played.length, whole: played.filter(({ isWhole }) => isWhole).length },
    messages: { planned, sent: log.sent, acked, seen: log.seen, readBack: stored.rows, skipped: corpus.skippedTurns },
    seconds: round(seconds),
    perSecond: {
      offered: plan.endMs === 0 ? 0 : round((planned * MS_PER_SECOND) / plan.endMs),
      achieved: round(acked / seconds),
    },
    ackMs: latency(log.ackMs),
    endToEndMs: latency(log.endToEndMs),
    firstSightMs: latency(log.firstSightMs),
    ...stored.difference,
    reconnects: stage.reconnects,
    gaps: stage.gaps,
    problems: problems.slice(0, PROBLEMS_SHOWN_MAX),
  };
}

interface Telling {
  readonly log: Log;
  readonly corpus: Corpus;
  readonly startAt: number;
}

/** A line every while; returns what ends it. */
function tellProgress(tell: Tell, { log, corpus, startAt }: Telling): () => void {
  if (tell === undefined) return () => undefined;
  const planned = corpus.dialogues.reduce((sum, { turns }) => sum + turns.length, 0);
  const timer = setInterval(() => {
    const seconds = (performance.now() - startAt) / MS_PER_SECOND;
    const left = log.seen === 0 ? '' : `, about ${Math.ceil(((planned - log.seen) * seconds) / log.seen)} s to go`;
    tell(`${log.seen} of ${planned} messages seen, ${Math.round(log.seen / seconds)}/s${left}`);
  }, PROGRESS_MS);
  return () => clearInterval(timer);
}
