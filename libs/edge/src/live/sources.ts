import { AccountId, ConversationId, conversationStream } from '@verbatim/domain';
import type { AnyRecorded, StreamId } from '@verbatim/domain';
import { isPublic } from '@verbatim/contracts';
import type { ConversationRow } from '@verbatim/contracts';
import { contactQueries, conversationQueries, messageQueries } from '@verbatim/projections';
import type { ConversationDoc } from '@verbatim/projections';
import type { EventLog, Offsets, Place, StoredRecord, ViewStore } from '@verbatim/ports';
import { rowOf } from '../rows.ts';
import type { History } from './conversation-feed.ts';
import type { SharedRow } from './frames.ts';
import { HEAD_ROWS } from './inbox-topics.ts';
import type { InboxSource } from './inbox-topics.ts';

/** How long a subscription waits for views that are behind before it asks again. */
const VIEWS_WAIT_MS = 2_000;
/** Events looked at per step on the way back to the last n that somebody may see. */
const EVENTS_BACK_PER_STEP = 200;
/** Rows that are sent anew when their contact gets another name. */
const ROWS_PER_CONTACT_MAX = 100;

export interface SourcesOptions {
  readonly views: ViewStore;
  readonly log: EventLog;
  readonly open: (stored: StoredRecord) => Promise<AnyRecorded>;
  readonly accountOf: (conversationId: string) => Promise<AccountId | null>;
  readonly partitionOf: (stream: StreamId) => number;
  readonly passed: () => Offsets;
  readonly waitForViews: (place: Place, timeoutMs: number) => Promise<boolean>;
  readonly viewOffsets: () => Offsets;
  /** Runs while the views stand still. */
  readonly between: (task: () => Promise<void>) => Promise<void>;
}

/** A conversation's past: places from the views, records from the log. */
export function history(options: Omit<SourcesOptions, 'between'>): History {
  const { views, log, open, accountOf, partitionOf, passed, waitForViews } = options;
  const queries = messageQueries(views);
  const read = async (places: readonly Place[]): Promise<readonly AnyRecorded[]> => {
    const events: AnyRecorded[] = [];
    for (const stored of await log.readAt(places)) events.push(await open(stored));
    return events;
  };
  const end = (conversationId: string): Place => {
    const partition = partitionOf(conversationStream(ConversationId(conversationId)));
    return { partition, offset: (passed()[partition] ?? 0) - 1 };
  };
  const isRead = async (place: Place): Promise<boolean> => place.offset < 0 || waitForViews(place, VIEWS_WAIT_MS);
  return {
    async after(conversationId, seq, limit) {
      const accountId = await accountOf(conversationId);
      return accountId === null ? [] : read(await queries.events(accountId, conversationId, { after: seq, limit }));
    },

    async beforeLast(conversationId, n, audience) {
      const accountId = await accountOf(conversationId);
      if (accountId === null) return 0;
      let before = Number.MAX_SAFE_INTEGER;
      for (let wanted = n; ;) {
        const places = await queries.events(accountId, conversationId, { before, limit: EVENTS_BACK_PER_STEP });
        if (places.length === 0) return 0;
        const events =
          audience === 'staff'
            ? places.map(({ seq }) => ({ seq, isSeen: true }))
            : (await read(places)).map(({ seq, type }) => ({ seq, isSeen: isPublic(type) }));
        for (const { seq, isSeen } of events.toReversed()) {
          if (isSeen && wanted-- === 0) return seq;
          before = seq;
        }
      }
    },

    async settled(conversationId) {
      const place = end(conversationId);
      while (!(await isRead(place)));
    },

    settledSoon: (conversationId) => isRead(end(conversationId)),
  };
}

/** The inbox's rows, from the views. */
export function inboxSource({
  views,
  viewOffsets,
  between,
}: Pick<SourcesOptions, 'views' | 'viewOffsets' | 'between'>): InboxSource {
  const queries = conversationQueries(views);
  const contacts = contactQueries(views);

  return {
    async rows(docs) {
      const [first] = docs;
      if (first === undefined) return [];
      const known = await contacts.byIds(first.accountId, [...new Set(docs.map(({ contactId }) => contactId))]);
      const names = new Map<string, string | null>(known.map(({ id, name }) => [id, name]));
      return docs.map((doc) => shared(doc, rowOf(doc, names.get(doc.contactId) ?? null)));
    },

    async present(viewer, view, window) {
      const { items } = await queries.list(viewer, { view, sort: 'newest', limit: HEAD_ROWS });
      const known = new Set<string>(items.map(({ id }) => id));
      const others = await queries.byIds(
        viewer.accountId,
        window.filter((id) => !known.has(id)),
      );
      return [...items, ...others];
    },

    byIds: (accountId, ids) => queries.byIds(AccountId(accountId), ids),
    changedSince: (accountId, offsets, limit) =>
      queries.changedSince(AccountId(accountId), offsets, viewOffsets(), limit),
    ofContact: (accountId, contactId, take) =>
      between(async () => take(await queries.ofContact(AccountId(accountId), contactId, ROWS_PER_CONTACT_MAX))),
    groups: (accountId, take) => between(async () => take(await queries.groups(AccountId(accountId)))),
    offsets: viewOffsets,
  };
}

function shared(doc: ConversationDoc, row: ConversationRow): SharedRow {
  let text: string | null = null;
  return { id: doc.id, row, json: () => (text ??= JSON.stringify(row)) };
}
