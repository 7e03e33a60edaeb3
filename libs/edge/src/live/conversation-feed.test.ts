import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { AccountId, AgentId, ContactId, ConversationId, conversationStream, EventId, TeamId } from '@verbatim/domain';
import type { AnyRecorded, Staff } from '@verbatim/domain';
import { ConversationFeed } from './conversation-feed.ts';
import type { FeedOptions, History } from './conversation-feed.ts';
import { cursors } from './cursors.ts';
import { SharedEvent } from './frames.ts';
import type { LiveFrame, Sink } from './frames.ts';

const ID = '0ccccccc-0000-7000-8000-000000000001';
const CONTACT = ContactId('0ddddddd-0000-7000-8000-000000000001');
const SCOPE = { topic: `conversation:${ID}`, person: CONTACT, audience: 'visitor' };
const signer = cursors(new Uint8Array(32), 'incarnation');

const event = (seq: number, isPublic: boolean): AnyRecorded => ({
  ...{ id: EventId(`e${seq}`), accountId: AccountId('a'), stream: conversationStream(ConversationId(ID)), seq },
  ...{ recordedAt: seq, occurredAt: seq, actor: { type: 'agent', id: 'agent' } as const },
  ...(isPublic
    ? { type: 'AgentReplied', data: { messageId: EventId(`e${seq}`), text: 'hi' } }
    : { type: 'NoteAdded', data: { messageId: EventId(`e${seq}`), text: 'psst' } }),
});

const assigned = (seq: number, agentId: string): AnyRecorded => ({
  ...event(seq, true),
  type: 'ConversationAssigned',
  data: { agentId: AgentId(agentId), reason: 'assigned' },
});

/** A log, a view that lags behind it, and a peer that now and then has enough. */
class World {
  readonly events: AnyRecorded[] = [];
  readonly frames: LiveFrame[] = [];
  viewed = 0;
  isBehind = false;
  #wakers: (() => void)[] = [];

  readonly history: History = {
    after: async (_, seq, limit) => this.events.slice(seq, Math.min(this.viewed, seq + limit)),
    beforeLast: async () => 0,
    settledSoon: async () => this.viewed >= this.events.length,
    settled: async () => {
      const passed = this.events.length;
      while (this.viewed < passed) await this.#next();
    },
  };

  readonly sink: Sink = {
    push: (frame) => void this.frames.push(frame),
    isBehind: () => this.isBehind,
    ready: async () => {
      while (this.isBehind) await this.#next();
    },
  };

  #next(): Promise<void> {
    return new Promise((resolve) => this.#wakers.push(resolve));
  }

  wake(): void {
    for (const waker of this.#wakers.splice(0)) waker();
  }

  feed(from: number, more: Partial<FeedOptions> = {}): ConversationFeed {
    const options: FeedOptions = {
      ...{ conversationId: ID, scope: SCOPE, audience: 'visitor', person: CONTACT },
      ...{ sink: this.sink, cursors: signer, history: this.history, onLost: () => {} },
      share: (shared, audience) => new SharedEvent(shared, audience),
      onBroken: (error) => {
        throw error;
      },
      ...more,
    };
    return new ConversationFeed(options, from, from === 0 ? null : signer.sign(SCOPE, String(from)));
  }

  async settle(): Promise<void> {
    this.viewed = this.events.length;
    this.isBehind = false;
    for (let turn = 0; turn < 200; turn++) {
      this.wake();
      await Promise.resolve();
    }
  }
}

const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('happens' as const), isPublic: fc.boolean() }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('viewed' as const), by: fc.integer({ min: 1, max: 4 }) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('time' as const), turns: fc.integer({ min: 1, max: 12 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('peer' as const), isBehind: fc.boolean() }) },
);

it('tells everything after a position once, in order, without a gap, however past and present meet', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.boolean(), { maxLength: 8 }), fc.nat(8), fc.array(step), async (past, at, steps) => {
      const world = new World();
      for (const isPublic of past) world.events.push(event(world.events.length + 1, isPublic));
      const from = Math.min(at, past.length);
      const feed = world.feed(from);
      const started = feed.start();
      for (const one of steps) {
        if (one.do === 'happens') {
          const happened = event(world.events.length + 1, one.isPublic);
          world.events.push(happened);
          feed.live(happened);
        } else if (one.do === 'viewed') world.viewed = Math.min(world.events.length, world.viewed + one.by);
        else if (one.do === 'peer') world.isBehind = one.isBehind;
        else for (let turn = 0; turn < one.turns; turn++) await Promise.resolve();
        world.wake();
      }
      await world.settle();
      await started;
      await world.settle();
      const told = world.frames.filter((frame) => frame.kind === 'event');
      const visible = world.events.filter(({ seq, type }) => seq > from && type === 'AgentReplied');
      expect(told.map(({ event: shared }) => shared.event.seq)).toEqual(visible.map(({ seq }) => seq));
      expect(world.frames.filter(({ kind }) => kind === 'synced')).toHaveLength(1);
      let last = from === 0 ? null : signer.sign(SCOPE, String(from));
      for (const frame of world.frames) {
        if (frame.kind === 'event') expect(frame.previous).toBe(last);
        if (frame.kind === 'event' || frame.kind === 'synced') last = frame.cursor;
      }
    }),
    { numRuns: 500 },
  );
});

const me: Staff = {
  ...{ accountId: AccountId('a'), agentId: AgentId('me'), role: 'agent', scope: 'mine' },
  teamIds: [TeamId('t')],
};
const staffFeed = (world: World) => world.feed(0, { audience: 'staff', person: me.agentId });
const told = ({ frames }: World) =>
  frames.map((frame) => (frame.kind === 'event' ? frame.event.event.seq : frame.kind));

it('ends for an agent in the very event that gives the conversation to somebody else', async () => {
  const world = new World();
  const feed = staffFeed(world);
  feed.seenBy(me, { seq: 0, teamId: null, assigneeId: 'me' });
  await Promise.all([feed.start(), world.settle()]);
  for (const happened of [assigned(1, 'me'), assigned(2, 'other'), event(3, true)]) {
    world.events.push(happened);
    feed.live(happened);
  }
  await world.settle();
  expect(told(world)).toEqual(['synced', 1, 2, 'reset']);
  expect(feed.isOver).toBe(true);
});

it('tells an agent the whole past of what is theirs now, whoever had it then', async () => {
  const world = new World();
  world.events.push(assigned(1, 'other'), event(2, true), assigned(3, 'me'));
  const feed = staffFeed(world);
  feed.seenBy(me, { seq: 3, teamId: null, assigneeId: 'me' });
  await Promise.all([feed.start(), world.settle()]);
  expect(told(world)).toEqual([1, 2, 3, 'synced']);
  expect(feed.isOver).toBe(false);
});

it('ends for an agent who may see less from now on, by where the conversation is and not by where the views still have it', async () => {
  const world = new World();
  world.events.push(assigned(1, 'me'), assigned(2, 'other'));
  const feed = staffFeed(world);
  feed.seenBy(null, { seq: 0, teamId: null, assigneeId: null });
  await Promise.all([feed.start(), world.settle()]);
  expect(feed.isOver).toBe(false);
  feed.seenBy(me, { seq: 1, teamId: null, assigneeId: 'me' });
  expect(told(world)).toEqual([1, 2, 'synced', 'reset']);
});

const refusal = (seq: number, by: string): AnyRecorded => ({
  ...event(seq, true),
  ...{ type: 'RequestRefused', data: { factId: EventId('f'), kind: 'AgentReplied', code: 'NO' } },
  actor: { type: by === CONTACT ? 'contact' : 'agent', id: by },
});

const toldOfRefusals = async (more: Partial<FeedOptions>): Promise<number[]> => {
  const world = new World();
  const feed = world.feed(0, more);
  await Promise.all([feed.start(), world.settle()]);
  for (const happened of [refusal(1, 'somebody'), refusal(2, CONTACT), event(3, true)]) feed.live(happened);
  return world.frames.flatMap((frame) => (frame.kind === 'event' ? [frame.event.event.seq] : []));
};

it('tells staff of everybody’s refusals, so that seq has no holes, and a visitor of their own alone', async () => {
  expect(await toldOfRefusals({ audience: 'staff', person: 'me' })).toEqual([1, 2, 3]);
  expect(await toldOfRefusals({ audience: 'visitor' })).toEqual([2, 3]);
});

it('hands out cursors that nobody else can hand in', () => {
  const cursor = signer.sign(SCOPE, '7');
  expect(signer.read(SCOPE, cursor)).toBe('7');
  const others = [
    [signer, { ...SCOPE, person: 'somebody' }],
    [signer, { ...SCOPE, topic: 'conversation:other' }],
    [signer, { ...SCOPE, audience: 'staff' }],
    [cursors(new Uint8Array(32), 'restored'), SCOPE],
    [cursors(new Uint8Array(32).fill(1), 'incarnation'), SCOPE],
  ] as const;
  for (const [other, scope] of others) expect(() => other.read(scope, cursor)).toThrow('not valid here');
  for (const forged of ['', '.', '8', cursor.replace('7.', '8.'), `${cursor}x`]) {
    expect(() => signer.read(SCOPE, forged)).toThrow('not valid here');
  }
});

it('comes to the present of a conversation that never rests', async () => {
  const world = new World();
  const feed = world.feed(0);
  const happens = (): void => {
    world.events.push(event(world.events.length + 1, true));
    feed.live(world.events.at(-1) as AnyRecorded);
  };
  // The views are three behind, always.
  const reading = vi.spyOn(world.history, 'after').mockImplementation(async (_, seq) => {
    const read = world.events.slice(seq, -3);
    happens();
    return read;
  });
  vi.spyOn(world.history, 'settled').mockImplementation(async () => happens());
  for (let times = 0; times < 10; times++) happens();
  await feed.start();
  expect(reading.mock.calls.length).toBeLessThan(3);
  happens();
  const seqs = world.frames.flatMap((frame) => (frame.kind === 'event' ? [frame.event.event.seq] : []));
  expect(seqs).toEqual(world.events.map(({ seq }) => seq));
});

it('is shown what follows at once, though the past cannot be read', async () => {
  const world = new World();
  world.events.push(event(1, true), event(2, true));
  const feed = world.feed(2);
  vi.spyOn(world.history, 'settledSoon').mockImplementation(() => new Promise(() => {}));
  void feed.start();
  feed.live(event(3, true));
  expect(world.frames).toMatchObject([{ kind: 'event', event: { event: { seq: 3 } } }]);
});
