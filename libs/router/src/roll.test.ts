import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AccountId, AgentId } from '@verbatim/domain';
import { attendance } from '@verbatim/edge';
import type { Attendance } from '@verbatim/edge';
import { localSignals } from '../../signals-local/src/index.ts';
import { roll } from './roll.ts';
import type { AgentAvailability, Noticed, Roll } from './roll.ts';

const accountId = AccountId('0aaaaaaa-0000-7000-8000-000000000001');
const ana = { accountId, agentId: AgentId('0eeeeeee-0000-7000-8000-000000000001') };
const ben = { accountId, agentId: AgentId('0eeeeeee-0000-7000-8000-000000000002') };
const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const ONLINE = { presence: 'online', accepting: true } as const;

describe('the roll', () => {
  const signals = localSignals();
  let now: number;
  let noticed: Noticed[];
  let known: Map<string, AgentAvailability>;
  let edges: Attendance[];
  let rolls: Roll[];
  beforeEach(() => {
    now = 0;
    noticed = [];
    known = new Map([[ana.agentId, { ...ana, ...ONLINE, reason: 'told', told: ONLINE }]]);
    edges = [];
    rolls = [];
  });
  afterEach(() => {
    for (const one of [...rolls, ...edges]) one.end();
  });

  const notice = (one: Noticed) => {
    noticed.push(one);
    const before = known.get(one.agentId);
    if (before !== undefined) known.set(one.agentId, { ...before, ...one });
  };
  const announce = (name: string, idleMs: number) =>
    signals.publish('attendance', JSON.stringify({ edge: name, accountId, here: [{ ...ana, idleMs }], left: [] }));
  const begin = (): Roll => {
    const options = { signals, monotonic: () => now, graceMs: 30 * SECOND, idleMs: 15 * MINUTE, notice };
    const one = roll({ ...options, of: (id) => known.get(id) ?? null, present: () => known.values() });
    rolls.push(one);
    return one;
  };
  const edge = (name: string): Attendance => {
    const one = attendance({ edge: name, signals, monotonic: () => now, idleMs: 15 * MINUTE });
    edges.push(one);
    return one;
  };
  const told = () => noticed.map(({ agentId, presence, reason }) => [agentId === ana.agentId, presence, reason]);

  it('waits for who has lost the last connection, and then declares them gone, once', () => {
    const keeper = begin();
    const tabs = [edge('one').arrive(ana, null), edge('two').arrive(ana, null)];
    tabs[0]?.leave();
    now = MINUTE / 2;
    keeper.look();
    expect(told()).toEqual([]);
    tabs[1]?.leave();
    now += 29 * SECOND;
    keeper.look();
    expect(told()).toEqual([]);
    now += SECOND;
    keeper.look();
    now += MINUTE;
    keeper.look();
    expect(told()).toEqual([[true, 'offline', 'gone']]);
    expect(noticed[0]?.accepting).toBe(true);
  });

  it('knows nothing of a reload', () => {
    const keeper = begin();
    const here = edge('one');
    here.arrive(ana, null).leave();
    now = 20 * SECOND;
    here.arrive(ana, null);
    now = 50 * SECOND;
    keeper.look();
    expect(told()).toEqual([]);
  });

  it('gives who comes back what they had chosen', () => {
    const keeper = begin();
    const here = edge('one');
    here.arrive(ana, null).leave();
    now = 31 * SECOND;
    keeper.look();
    here.arrive(ana, null);
    expect(told()).toEqual([
      [true, 'offline', 'gone'],
      [true, 'online', 'back'],
    ]);
  });

  it('declares gone whom an edge that died had held, and whom nobody names after a restart', () => {
    known.set(ben.agentId, { ...ben, ...ONLINE, reason: 'unattended', told: ONLINE });
    const keeper = begin();
    edge('one').arrive(ben, null); // and never a word of that edge again
    now = 31 * SECOND;
    keeper.look();
    expect(told()).toEqual([
      [true, 'offline', 'gone'],
      [false, 'offline', 'gone'],
    ]);
  });

  it('leaves alone who said over REST that they are there and never had a connection', () => {
    known = new Map([[ben.agentId, { ...ben, ...ONLINE, reason: 'unattended', told: ONLINE }]]);
    const keeper = begin();
    now = 10 * MINUTE;
    keeper.look();
    expect(told()).toEqual([]);
  });

  it('sees who does nothing in any tab as away, until they do something', () => {
    const keeper = begin();
    now = 20 * MINUTE;
    announce('one', 16 * MINUTE);
    announce('two', 14 * MINUTE);
    keeper.look();
    expect(told()).toEqual([]);
    now += MINUTE;
    announce('one', 17 * MINUTE);
    announce('two', 15 * MINUTE);
    keeper.look();
    expect(told()).toEqual([[true, 'away', 'idle']]);
    announce('two', 15 * MINUTE);
    keeper.look();
    expect(told()).toHaveLength(1);
    announce('one', 0);
    expect(told().at(-1)).toEqual([true, 'online', 'back']);
  });

  it('is told at once of who stirs after a long rest', () => {
    begin();
    const here = edge('one').arrive(ana, null);
    known.set(ana.agentId, { ...ana, presence: 'away', accepting: true, reason: 'idle', told: ONLINE });
    now = 15 * MINUTE;
    here.stir();
    expect(told()).toEqual([[true, 'online', 'back']]);
  });
});
