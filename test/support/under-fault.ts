import { ApiError, rest } from '@verbatim/client';
import { expect } from 'vitest';
import { inLanes } from './account.ts';
import type { Account } from './account.ts';
import { check } from './checker.ts';
import type { Cluster } from './cluster.ts';
import { eventually } from './eventually.ts';
import { History } from './history.ts';
import { Load } from './load.ts';
import { inShort } from './long.ts';
import { readBack } from './reading.ts';
import { shownAll } from './shown-all.ts';

/** Visitors on sockets, and as many over REST. */
const VISITORS = inShort(3, 50);
const AGENTS = inShort(1, 2);
const EVERY_MS = inShort(30, 350);
const WARM_MESSAGES = inShort(30, 600);
const AFTER_MESSAGES = inShort(30, 600);
/** After the fault a fresh message makes its round within this time. A machine that is busy with other tests is given more. */
const ROUND_MS_MAX = inShort(15_000, 5_000);
/** Views that fell behind catch up so many times as fast as they fell. */
const CATCH_UP_TIMES = 5;
const LANES_QUIET_MS = 200;
const FINDINGS_TOLD_MAX = 40;
const LANES = 8;

export interface Told {
  readonly code: string;
  readonly ms: number;
}

/** One row of the matrix: load, fault, and then everything that must hold. */
export interface Row {
  readonly load: Load;
  /** What one message without any retry is told, and after how long. */
  readonly asksOnce: () => Promise<Told>;
  /** How many messages were acknowledged while the task ran. */
  readonly acknowledgedDuring: (task: () => Promise<unknown>) => Promise<number>;
}

export interface Scene {
  readonly cluster: Cluster;
  readonly account: Account;
  /** Where clients connect. */
  readonly at: { readonly httpUrl: string; readonly socketUrl: string };
}

/**
 * Plays rows one by one. After one that has failed none is played: it may have left its fault behind. `behindMs`: for how
 * long the views had to stand still.
 */
export function rows(scene: () => Scene): (fault: (row: Row) => Promise<void>, behindMs?: number) => Promise<void> {
  let isWell = true;
  return async (fault, behindMs = 0) => {
    if (!isWell) throw new Error('Not played: a row before has failed.');
    isWell = false;
    const name = expect.getState().currentTestName?.replace(/^.* > /, '') ?? '';
    await underFault(scene(), { name, roundMsMax: ROUND_MS_MAX + behindMs / CATCH_UP_TIMES }, fault);
    isWell = true;
  };
}

interface Played {
  readonly name: string;
  readonly roundMsMax?: number;
}

/**
 * Plays the load, lets the fault happen, and reads everything back: nothing acknowledged is lost, nothing is doubled or out
 * of order, views and audit agree with the log, and a fresh message goes through.
 */
export async function underFault(
  scene: Scene,
  { name, roundMsMax = ROUND_MS_MAX }: Played,
  fault: (row: Row) => Promise<void>,
): Promise<void> {
  const { account, at, cluster } = scene;
  const history = new History();
  const load = await Load.start({ ...at, account, history, visitors: VISITORS, agents: AGENTS, everyMs: EVERY_MS });
  try {
    await load.more(WARM_MESSAGES);
    const acknowledgedDuring = async (task: () => Promise<unknown>): Promise<number> => {
      const before = load.acknowledged;
      await task();
      return load.acknowledged - before;
    };
    await fault({ load, asksOnce: () => asksOnce(scene), acknowledgedDuring });
    const roundMs = await round(scene);
    await load.more(AFTER_MESSAGES);
    await load.stop();
    const { installation } = cluster.of('edge');
    const ends = await shownAll(load, installation);
    await caughtUp(scene, ends);
    await readBack(history, { installation, api: account.apiAt(at.httpUrl), conversations: load.conversations });
    const verdict = check(history);
    process.stderr.write(
      `${name}: ${verdict.acknowledged} acknowledged, a fresh message after ${Math.round(roundMs)} ms\n`,
    );
    for (const { is, conversation, what } of verdict.findings.slice(0, FINDINGS_TOLD_MAX))
      process.stderr.write(`${name}: ${is} in ${conversation}: ${what}\n`);
    expect(verdict.findings.slice(0, 5)).toEqual([]);
    expect(verdict.acknowledged).toBeGreaterThan(WARM_MESSAGES + AFTER_MESSAGES);
    expect(verdict.refused).toBe(0);
    expect(roundMs).toBeLessThan(roundMsMax);
  } catch (error) {
    process.stderr.write(`${name} failed: ${String(error)}\n${cluster.said()}\n`);
    throw error;
  } finally {
    load.close();
  }
}

async function asksOnce({ account, at }: Scene): Promise<Told> {
  const begun = performance.now();
  const visitor = await knownVisitor({ account, at });
  const api = rest({ baseUrl: at.httpUrl, fetch, token: visitor, triesMax: 1 });
  const code = await api.post('/visitor/messages', { text: 'is anybody there?' }).then(
    () => 'ok',
    (error: unknown) => (error instanceof ApiError ? error.code : String(error)),
  );
  return { code, ms: performance.now() - begun };
}

const known = new WeakMap<Account, string>();

/** Somebody who has written before: a new one needs more than the broker. */
async function knownVisitor({ account }: Pick<Scene, 'account' | 'at'>): Promise<string> {
  const token = known.get(account) ?? (await account.newVisitor()).visitorToken;
  known.set(account, token);
  return token;
}

export async function introduce(scene: Scene): Promise<void> {
  const { code } = await asksOnce(scene);
  expect(code).toBe('ok');
}

/** A fresh message, until it is read back where agents look: how long that takes, in ms. */
async function round({ account, at }: Scene): Promise<number> {
  const begun = performance.now();
  const token = await knownVisitor({ account, at });
  const visitor = rest({ baseUrl: at.httpUrl, fetch, token, pause: () => sleep(LANES_QUIET_MS) });
  const body = { clientMessageId: crypto.randomUUID(), text: 'a fresh message' };
  const { messageId, conversationId } = await until(() =>
    visitor.post<{ messageId: string; conversationId: string }>('/visitor/messages', body, {
      key: body.clientMessageId,
    }),
  );
  const api = account.apiAt(at.httpUrl);
  const isThere = async (): Promise<boolean> =>
    JSON.stringify(await api.get(`/conversations/${conversationId}/events`).catch(() => '')).includes(messageId);
  expect(await eventually(isThere, (is) => is, 2 * ROUND_MS_MAX)).toBe(true);
  return performance.now() - begun;
}

async function until<Result>(ask: () => Promise<Result>): Promise<Result> {
  const end = performance.now() + 2 * ROUND_MS_MAX;
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof ApiError) || !error.retryable || performance.now() > end) throw error;
    }
  }
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The views have what the log has: ten seconds are what they get for it. */
async function caughtUp({ account, at }: Scene, ends: ReadonlyMap<string, number>) {
  const api = account.apiAt(at.httpUrl);
  const all = [...ends];
  await inLanes(all.length, LANES, async (index) => {
    const [id, end] = all[index] ?? ['', 0];
    const path = `/audit?conversationId=${id}&limit=1`;
    const newest = () => api.get<{ items: readonly { event: { seq: number } }[] }>(path).catch(() => null);
    const is = await eventually(newest, (page) => (page?.items[0]?.event.seq ?? 0) >= end);
    expect(is?.items[0]?.event.seq).toBeGreaterThanOrEqual(end);
  });
}
