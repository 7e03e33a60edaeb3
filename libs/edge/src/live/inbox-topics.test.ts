import fc from 'fast-check';
import { expect, it } from 'vitest';
import { AccountId, AgentId, ContactId, ConversationId, TeamId } from '@verbatim/domain';
import type { AnyRecorded, Staff } from '@verbatim/domain';
import { Fault } from '@verbatim/kit';
import { countsFor, isInView, regrouped } from '@verbatim/projections';
import type { ConversationDoc, ConversationGroups, InboxView } from '@verbatim/projections';
import { cursors } from './cursors.ts';
import type { LiveFrame, SharedRow } from './frames.ts';
import { HEAD_ROWS, InboxTopics } from './inbox-topics.ts';
import type { InboxSource, InboxSubscription } from './inbox-topics.ts';

const ACCOUNT = AccountId('a');
const [ME, OTHER] = [AgentId('me'), AgentId('other')];
const TEAM = TeamId('t');
const signer = cursors(new Uint8Array(32), 'incarnation');
const COUNTED_AFTER_MS = 400;

type Doc = ConversationDoc;

/** The views of an account, and everybody who looks at them. */
class World {
  readonly docs = new Map<string, Doc>();
  readonly #offsets = new Map<string, number>();
  #end = 0;
  readonly topics: InboxTopics;
  #now = 0;
  readonly names = new Map<string, string>();
  isAway = false;
  readonly faults: unknown[] = [];

  constructor() {
    const source: InboxSource = {
      rows: async (docs) => {
        if (this.isAway) throw new Fault('VIEWS_UNAVAILABLE', 'away', { retryable: true });
        return docs.map((doc) => rowOf(doc, this.names.get(doc.contactId)));
      },
      ofContact: async (_, contact, take) =>
        take([...this.docs.values()].filter(({ contactId }) => contactId === contact)),
      present: async (viewer, view, window) => {
        const own = [...this.docs.values()].filter((doc) => isInView(viewer, view, doc)).toSorted(byActivity);
        return [...new Set([...own.slice(0, HEAD_ROWS), ...own.filter(({ id }) => window.includes(id))])];
      },
      byIds: async (_, ids) => [...this.docs.values()].filter(({ id }) => ids.includes(id)),
      changedSince: async (_, [since = 0], limit) =>
        [...this.docs.values()].filter(({ id }) => (this.#offsets.get(id) ?? 0) >= since).slice(0, limit),
      groups: async (_, take) => take(this.groups()),
      offsets: () => [this.#end],
    };
    this.topics = new InboxTopics(
      source,
      signer,
      () => this.#now,
      (error) => void this.faults.push(error),
    );
  }

  groups(): ConversationGroups {
    return regrouped(
      new Map(),
      [...this.docs.values()].map((after) => ({ before: null, after })),
    );
  }

  rename(contactId: string, name: string): void {
    this.names.set(contactId, name);
    const event = { type: 'ContactUpdated', accountId: ACCOUNT, stream: `contact:${contactId}` } as AnyRecorded;
    const placed = [{ event, place: { partition: 0, offset: this.#end++ } }];
    this.topics.onApplied({ placed, changes: new Map(), offsets: [this.#end] });
  }

  /** One transaction of the projector. */
  apply(docs: readonly Doc[]): void {
    const changes = new Map<string, { key: string; before: unknown; after: unknown }>();
    for (const doc of docs) {
      const before = changes.get(doc.id)?.before ?? this.docs.get(doc.id) ?? null;
      changes.set(doc.id, { key: doc.id, before, after: doc });
      this.docs.set(doc.id, doc);
      this.#offsets.set(doc.id, this.#end);
    }
    this.#end++;
    this.#now += 1_000;
    this.topics.onApplied({ placed: [], changes: new Map([['conversations', changes]]), offsets: [this.#end] });
  }
}

const byActivity = (one: Doc, other: Doc): number => other.updatedAt - one.updatedAt;
const rowOf = (doc: Doc, name?: string): SharedRow => ({
  id: doc.id,
  row: doc as unknown as SharedRow['row'],
  json: () => JSON.stringify(name === undefined ? doc : { ...doc, name }),
});

/** What somebody who looks has on screen, made of frames alone. */
class Screen {
  readonly rows = new Map<string, string>();
  readonly subscription: InboxSubscription;
  counts: unknown = null;
  cursor: string | null = null;
  synced = 0;
  gaps = 0;

  constructor(viewer: Staff, view: InboxView) {
    const scope = { topic: `inbox:${view}`, person: viewer.agentId, audience: 'staff' };
    const sink = { push: (frame: LiveFrame) => this.#take(frame), ready: async () => {}, isBehind: () => false };
    this.subscription = { viewer, view, scope, sink, window: [], previous: null, isLive: false, counted: '' };
  }

  #take(frame: LiveFrame): void {
    if (frame.kind === 'counts') this.counts = frame.counts;
    if (frame.kind === 'reset') {
      this.rows.clear();
      this.cursor = null;
    }
    if (frame.kind === 'synced') {
      this.synced++;
      this.cursor = frame.cursor;
    }
    if (frame.kind !== 'rows') return;
    if (frame.previous !== this.cursor) this.gaps++;
    this.cursor = frame.cursor;
    for (const row of frame.rows) this.rows.set(row.id, row.json());
    for (const id of frame.removed) this.rows.delete(id);
  }
}

const me = (scope: Staff['scope']): Staff => ({
  ...{ accountId: ACCOUNT, agentId: ME, role: 'agent', scope },
  teamIds: [TEAM],
});

const change = fc.record({
  id: fc.integer({ min: 0, max: 9 }),
  status: fc.constantFrom('queued' as const, 'open' as const, 'resolved' as const),
  assigneeId: fc.constantFrom(ME, OTHER, null),
  teamId: fc.constantFrom(TEAM, null),
});
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('apply' as const), docs: fc.array(change, { maxLength: 4 }) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('time' as const), turns: fc.integer({ min: 1, max: 3 }) }) },
  { weight: 1, arbitrary: fc.constant({ do: 'reconnect' as const }) },
);

let at = 0;
type Changed = Pick<Doc, 'status' | 'assigneeId' | 'teamId'> & { readonly id: number };
const docOf = ({ id, ...more }: Changed): Doc =>
  ({
    ...{ accountId: ACCOUNT, seq: ++at, updatedAt: at, ...more },
    id: ConversationId(`c${id}`),
  }) as unknown as Doc;

const turns = async (count: number): Promise<void> => {
  for (let turn = 0; turn < count; turn++) await new Promise((resolve) => setTimeout(resolve, 1));
};

it.each([
  ['all', 'all'],
  ['unassigned', 'all'],
  ['mine', 'all'],
  ['all', 'team'],
  ['all', 'mine'],
] as const)(
  'shows of %s, to one who sees %s, what is there now, through changes and reconnects',
  async (view, scope) => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
        const world = new World();
        const viewer = me(scope);
        let screen = new Screen(viewer, view);
        let adding = world.topics.add(screen.subscription, null);
        for (const one of steps) {
          if (one.do === 'apply') world.apply(one.docs.map((doc) => docOf(doc)));
          else if (one.do === 'time') await turns(one.turns);
          else {
            await adding;
            world.topics.remove(screen.subscription);
            const again = new Screen(viewer, view);
            for (const [id, row] of screen.rows) again.rows.set(id, row);
            again.cursor = screen.cursor;
            screen = again;
            adding = world.topics.add(screen.subscription, screen.cursor);
          }
        }
        await adding;
        await turns(6);
        const there = [...world.docs.values()].filter((doc) => isInView(viewer, view, doc));
        for (const doc of there) if (screen.rows.has(doc.id)) expect(screen.rows.get(doc.id)).toBe(JSON.stringify(doc));
        for (const id of screen.rows.keys()) expect(there.map((doc) => doc.id as string)).toContain(id);
        expect([screen.synced, screen.gaps]).toEqual([1, 0]);
        world.topics.remove(screen.subscription);
      }),
      { numRuns: 50 },
    );
  },
);

it('counts exactly what each may see, also after changes', async () => {
  const world = new World();
  world.apply([0, 1, 2].map((id) => docOf({ id, status: 'queued', assigneeId: null, teamId: null })));
  const screens = (['all', 'team', 'mine'] as const).map((scope) => new Screen(me(scope), 'all'));
  for (const { subscription } of screens) await world.topics.add(subscription, null);
  world.apply([docOf({ id: 1, status: 'open', assigneeId: ME, teamId: TEAM })]);
  await new Promise((resolve) => setTimeout(resolve, COUNTED_AFTER_MS));
  for (const { counts, subscription } of screens)
    expect(counts).toEqual(countsFor(subscription.viewer, world.groups()));
  for (const { subscription } of screens) world.topics.remove(subscription);
});

it('starts over for somebody who may see something else from now on', async () => {
  const world = new World();
  world.apply([0, 1].map((id) => docOf({ id, status: 'open', assigneeId: id === 0 ? ME : OTHER, teamId: null })));
  const screen = new Screen(me('all'), 'all');
  screen.subscription.window = ['c0', 'c1'];
  await world.topics.add(screen.subscription, null);
  await world.topics.move(screen.subscription, ['c0', 'c1']);
  await world.topics.reset(screen.subscription, me('mine'), 'permissions');
  expect([...screen.rows.keys()]).toEqual(['c0']);
  expect(screen.synced).toBe(2);
  world.topics.remove(screen.subscription);
});

const shown = (id: number) => ({ id, status: 'open', assigneeId: ME, teamId: TEAM }) as const;

it('sends the rows of a customer anew who has got another name, and no others', async () => {
  const world = new World();
  const screen = new Screen(me('all'), 'all');
  await world.topics.add(screen.subscription, null);
  const own = { ...docOf(shown(1)), contactId: ContactId('ana') };
  const other = { ...docOf(shown(2)), contactId: ContactId('bo') };
  world.apply([own, other]);
  await expect.poll(() => screen.rows.size).toBe(2);
  const before = screen.rows.get(other.id);
  world.rename('ana', 'Ana Ruiz');
  await expect.poll(() => screen.rows.get(own.id)).toBe(JSON.stringify({ ...own, name: 'Ana Ruiz' }));
  expect([screen.rows.get(other.id), screen.gaps]).toEqual([before, 0]);
  world.topics.remove(screen.subscription);
});

it('sends what could not be looked up once that is possible again', async () => {
  const world = new World();
  const screen = new Screen(me('all'), 'all');
  await world.topics.add(screen.subscription, null);
  world.isAway = true;
  const doc = docOf({ id: 1, status: 'open', assigneeId: ME, teamId: TEAM });
  world.apply([doc]);
  await expect.poll(() => world.faults).toHaveLength(1);
  expect(screen.rows.size).toBe(0);
  world.isAway = false;
  await expect.poll(() => screen.rows.get(doc.id)).toBe(JSON.stringify(doc));
  world.topics.remove(screen.subscription);
});
