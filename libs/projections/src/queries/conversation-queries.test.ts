import { AccountId, AgentId, ContactId, ConversationId, TeamId } from '@verbatim/domain';
import type { Role, Scope, Staff } from '@verbatim/domain';
import type { ViewStore } from '@verbatim/ports';
import {
  accountId,
  ana,
  ben,
  carl,
  folded,
  idOf,
  playedOut,
  sales,
  says,
  support,
  viewsBench,
} from '@verbatim/testing';
import type { ViewsBench } from '@verbatim/testing';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ConversationDoc } from '../conversation-doc.ts';
import { conversations } from '../conversations.ts';
import { conversationQueries } from './conversation-queries.ts';
import type { ConversationListQuery } from './conversation-queries.ts';
import { countsFor, regrouped } from './counts.ts';
import { isInView } from './visibility.ts';
import type { InboxView } from './visibility.ts';

const OTHER = AccountId(idOf('other'));

let bench: ViewsBench;
let store: ViewStore;

beforeAll(async () => {
  bench = await viewsBench([conversations].map(({ schema }) => schema));
  ({ store } = bench);
});
afterAll(() => bench.dispose());

const [someRow] = folded(conversations, playedOut([says.customerWrites()])).values();

const row = (change: Partial<ConversationDoc>): ConversationDoc => ({ ...someRow, ...change }) as ConversationDoc;

const byId = (docs: readonly ConversationDoc[]) => new Map(docs.map((doc) => [doc.id as string, doc]));
const idsOf = (docs: readonly { readonly id: string }[]): string[] => docs.map(({ id }) => id);

const ana1: Staff = { accountId, agentId: ana, role: 'agent', scope: 'all', teamIds: [] };

const rows: fc.Arbitrary<readonly ConversationDoc[]> = fc
  .uniqueArray(
    fc.record({
      id: fc.nat(29).map((n) => ConversationId(idOf(`c${n}`))),
      accountId: fc.constantFrom(accountId, accountId, OTHER),
      status: fc.constantFrom('queued' as const, 'open' as const, 'resolved' as const),
      assigneeId: fc.constantFrom(ana, ben, null),
      teamId: fc.constantFrom(sales, support, null),
      labels: fc.subarray(['vip', 'VIP', 'v', '退款', 'a^b', 'line\nbreak']),
      mentions: fc.subarray([ana, ben]).map((agents) => agents.map((agentId) => ({ agentId, seq: 3 }))),
      waitingSince: fc.constantFrom(1, 2, null),
      contactId: fc.constantFrom(carl, ContactId(idOf('dora'))),
      updatedAt: fc.nat(5),
      partition: fc.nat(3),
      offset: fc.nat(9),
    }),
    { selector: ({ id }) => id, maxLength: 25 },
  )
  .map((changes) => changes.map((change) => row(change)));

const viewers: fc.Arbitrary<Staff> = fc.record({
  accountId: fc.constantFrom(accountId, OTHER),
  agentId: fc.constantFrom(ana, ben, AgentId(idOf('eve'))),
  role: fc.constantFrom<Role>('agent', 'agent', 'agent', 'supervisor', 'owner', 'auditor'),
  scope: fc.constantFrom<Scope>('all', 'team', 'mine'),
  teamIds: fc.subarray<TeamId>([sales, support, TeamId(idOf('more'))]),
});
const views = fc.constantFrom<InboxView>('mine', 'unassigned', 'all', 'mentions');

async function allPages(viewer: Staff, query: Omit<ConversationListQuery, 'limit'>, limit: number) {
  const seen: ConversationDoc[] = [];
  for (let after: ConversationListQuery['after']; ;) {
    const page = await conversationQueries(store).list(viewer, {
      ...query,
      limit,
      ...(after === undefined ? {} : { after }),
    });
    expect(page.items.length).toBeLessThanOrEqual(limit);
    seen.push(...page.items);
    if (page.next === null) return seen;
    after = page.next;
  }
}

/** The ids that the list gives under a filter. */
async function found(filter: Partial<ConversationListQuery>): Promise<ReadonlySet<string>> {
  const page = await conversationQueries(store).list(ana1, { view: 'all', sort: 'newest', limit: 100, ...filter });
  return new Set(idsOf(page.items));
}

describe('the list of conversations', () => {
  it('is what the viewer sees of a view: question and rule agree', async () => {
    await fc.assert(
      fc.asyncProperty(rows, viewers, views, async (docs, viewer, view) => {
        await bench.replace(conversations, byId(docs));
        const { items } = await conversationQueries(store).list(viewer, { view, sort: 'newest', limit: 100 });
        const expected = docs.filter((doc) => isInView(viewer, view, doc));
        expect(new Set(idsOf(items))).toEqual(new Set(idsOf(expected)));
        expect(items.length).toBe(expected.length);
      }),
      { numRuns: 150 },
    );
  });

  it('is the same in pages of any size, in either order, of one status or several', async () => {
    const sorts = fc.constantFrom('waiting' as const, 'newest' as const);
    const some = fc.subarray(['queued', 'open', 'resolved'] as const);
    await fc.assert(
      fc.asyncProperty(
        rows,
        fc.tuple(sorts, some),
        fc.integer({ min: 1, max: 7 }),
        async (docs, [sort, statuses], limit) => {
          await bench.replace(conversations, byId(docs));
          const paged = await allPages(ana1, { view: 'all', sort, statuses }, limit);
          const own = docs.filter(
            (doc) => doc.accountId === accountId && statuses.some((status) => status === doc.status),
          );
          expect(idsOf(paged)).toEqual(idsOf(sort === 'newest' ? newestFirst(own) : longestWaitFirst(own)));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('narrows by status, inbox, team, agent, contact and label, a label being exactly that label', async () => {
    await fc.assert(
      fc.asyncProperty(
        rows,
        fc.constantFrom('vip', 'VIP', 'v', '退款', 'a^b', 'line\nbreak', '%', 'i'),
        async (docs, label) => {
          await bench.replace(conversations, byId(docs));
          const expected = (is: (doc: ConversationDoc) => boolean) =>
            new Set(idsOf(docs.filter((doc) => doc.accountId === accountId && is(doc))));
          expect(await found({ label })).toEqual(expected(({ labels }) => labels.includes(label)));
          expect(await found({ statuses: ['open'], teamId: sales })).toEqual(
            expected((doc) => doc.status === 'open' && doc.teamId === sales),
          );
          expect(await found({ assigneeId: ben })).toEqual(expected((doc) => doc.assigneeId === ben));
          expect(await found({ contactId: carl })).toEqual(expected((doc) => doc.contactId === carl));
          expect(await found({ inboxId: 'none' })).toEqual(new Set());
        },
      ),
      { numRuns: 60 },
    );
  });
});

const newestFirst = (docs: readonly ConversationDoc[]) =>
  docs.toSorted((one, other) => other.updatedAt - one.updatedAt || (one.id < other.id ? 1 : -1));
const longestWaitFirst = (docs: readonly ConversationDoc[]) =>
  docs.toSorted(
    (one, other) => (one.waitingSince ?? Infinity) - (other.waitingSince ?? Infinity) || (one.id < other.id ? -1 : 1),
  );

describe('counts', () => {
  it('are those of the lists, and stay so when one row after the other changes', async () => {
    await fc.assert(
      fc.asyncProperty(rows, rows, viewers, async (docs, changed, viewer) => {
        await bench.replace(conversations, byId(docs));
        const queries = conversationQueries(store);
        expect(await queries.counts(viewer)).toEqual(counted(viewer, docs));

        let now = byId(docs);
        let grouped = await queries.groups(viewer.accountId);
        for (const after of changed.filter((doc) => doc.accountId === viewer.accountId)) {
          const before = now.get(after.id) ?? null;
          if (before !== null && before.accountId !== viewer.accountId) continue;
          grouped = regrouped(grouped, [{ before, after }]);
          now = new Map([...now, [after.id, after]]);
        }
        expect(countsFor(viewer, grouped)).toEqual(counted(viewer, [...now.values()]));
      }),
      { numRuns: 60 },
    );
  });
});

function counted(viewer: Staff, docs: readonly ConversationDoc[]) {
  const of = (view: InboxView) => {
    const inView = docs.filter((doc) => isInView(viewer, view, doc));
    const count = (status: string) => inView.filter((doc) => doc.status === status).length;
    return { queued: count('queued'), open: count('open'), snoozed: count('snoozed'), resolved: count('resolved') };
  };
  return { mine: of('mine'), unassigned: of('unassigned'), all: of('all') };
}

describe('rows', () => {
  const one = row({ id: ConversationId('one'), partition: 0, offset: 5 });
  const two = row({ id: ConversationId('two'), partition: 1, offset: 7 });
  const foreign = row({ id: ConversationId('foreign'), accountId: OTHER, partition: 1, offset: 9 });

  it('are found by id, in that order, within the account', async () => {
    await bench.replace(conversations, byId([one, two, foreign]));
    const docs = await conversationQueries(store).byIds(accountId, ['two', 'missing', 'foreign', 'one']);
    expect(idsOf(docs)).toEqual(['two', 'one']);
    expect(docs[1]).toEqual(one);
  });
  it('that changed are those with an event at or after an offset', async () => {
    await bench.replace(conversations, byId([one, two, foreign]));
    const queries = conversationQueries(store);
    const since = async (...offsets: number[]) =>
      idsOf(await queries.changedSince(accountId, offsets, [6, 10], 10)).toSorted();
    expect(await since(0, 0)).toEqual(['one', 'two']);
    expect(await since(5, 8)).toEqual(['one']);
    expect(await since(6, 7)).toEqual(['two']);
    expect(await since(6, 8)).toEqual([]);
    expect(idsOf(await queries.changedSince(accountId, [0, 0], [6, 10], 1))).toEqual(['one']);
  });
  it('are found by contact', async () => {
    await bench.replace(conversations, byId([one, two, foreign]));
    expect(idsOf(await conversationQueries(store).ofContact(accountId, one.contactId, 10))).toHaveLength(2);
    expect(await conversationQueries(store).ofContact(accountId, 'nobody', 10)).toEqual([]);
  });
});
