import { subjectOf } from '@verbatim/domain';
import type { AnyRecorded, EventType, Staff } from '@verbatim/domain';
import type { Applied, Change } from '@verbatim/engine';
import { isInView, regrouped } from '@verbatim/projections';
import type { ConversationDoc, ConversationGroups, GroupChange, InboxView } from '@verbatim/projections';
import type { Clock, Offsets } from '@verbatim/ports';
import type { CursorScope, Cursors } from './cursors.ts';
import { countsByViewer } from './counts.ts';
import type { Counts, SharedRow, Sink } from './frames.ts';
import { packOffsets, unpackOffsets } from './positions.ts';

/** The first change goes out at once, then at most one frame per topic in this time. */
const ROWS_EVERY_MS = 100;
/** At most five a second. */
const COUNTS_EVERY_MS = 200;
/** Rows that could not be looked up are asked for again after this time. */
const AGAIN_AFTER_MS = 1_000;
/** Rows at the head of a view, by latest activity, that everybody who looks at it is told of. */
export const HEAD_ROWS = 50;
/** More changed rows than this on a resume: the client starts over. */
export const RESUME_ROWS_MAX = 1_000;

/** What changes the name that stands in rows. */
const RENAMES: ReadonlySet<EventType> = new Set(['ContactIdentified', 'ContactUpdated']);

export interface InboxSource {
  /** Rows with everything that is joined to them. */
  rows(docs: readonly ConversationDoc[]): Promise<readonly SharedRow[]>;
  /** The rows of a view as they now are: the first of it, and those of these ids that are in it. */
  present(viewer: Staff, view: InboxView, window: readonly string[]): Promise<readonly ConversationDoc[]>;
  byIds(accountId: string, ids: readonly string[]): Promise<readonly ConversationDoc[]>;
  /** Every conversation of the account that changed after these offsets, seen or not. */
  changedSince(accountId: string, offsets: Offsets, limit: number): Promise<readonly ConversationDoc[]>;
  /** Hands over how many conversations of the account are alike, before anything else changes. */
  groups(accountId: string, take: (groups: ConversationGroups) => void): Promise<void>;
  /** Hands over the conversations of a contact, the newest ones, before anything else changes. */
  ofContact(accountId: string, contactId: string, take: (docs: readonly ConversationDoc[]) => void): Promise<void>;
  offsets(): Offsets;
}

export interface InboxSubscription {
  viewer: Staff;
  readonly view: InboxView;
  readonly scope: CursorScope;
  readonly sink: Sink;
  window: readonly string[];
  previous: string | null;
  /** Nothing is pushed before `synced`. */
  isLive: boolean;
  /** The counts last sent, so that only news is. */
  counted: string;
}

interface AccountDesk {
  readonly subscriptions: Set<InboxSubscription>;
  readonly changed: Map<string, Change>;
  /** Null until they are counted. */
  groups: ConversationGroups | null;
  timer: NodeJS.Timeout | null;
  countsTimer: NodeJS.Timeout | null;
  lastRowsAt: number;
  isFlushing: boolean;
}

/** Tells everybody who looks at an inbox which rows have changed: as they now are, each once per frame. */
export class InboxTopics {
  readonly #source: InboxSource;
  readonly #cursors: Cursors;
  readonly #monotonic: Clock;
  readonly #onFault: (error: unknown) => void;
  readonly #desks = new Map<string, AccountDesk>();

  constructor(source: InboxSource, cursors: Cursors, monotonic: Clock, onFault: (error: unknown) => void = () => {}) {
    this.#source = source;
    this.#cursors = cursors;
    this.#monotonic = monotonic;
    this.#onFault = onFault;
  }

  /** Sends what was missed since the cursor, or nothing without one, then `synced` and the counts. */
  async add(subscription: InboxSubscription, cursor: string | null): Promise<void> {
    const desk = this.#desk(subscription.viewer.accountId);
    desk.subscriptions.add(subscription);
    subscription.previous = cursor;
    if (cursor !== null)
      await this.#resume(subscription, unpackOffsets(this.#cursors.read(subscription.scope, cursor)));
    await this.#synced(subscription);
  }

  /** Other rows are on screen now: those that were not watched before are sent as they are. */
  async move(subscription: InboxSubscription, window: readonly string[]): Promise<void> {
    const known = new Set(subscription.window);
    const fresh = window.filter((id) => !known.has(id));
    subscription.window = window;
    if (fresh.length === 0 || !subscription.isLive) return;
    const offsets = this.#source.offsets();
    const docs = await this.#source.byIds(subscription.viewer.accountId, fresh);
    const there = docs.filter((doc) => isIn(subscription, doc));
    if (there.length > 0) this.#push(subscription, await this.#source.rows(there), { removed: [], offsets });
  }

  remove(subscription: InboxSubscription): void {
    const { accountId } = subscription.viewer;
    const desk = this.#desks.get(accountId);
    desk?.subscriptions.delete(subscription);
    if (desk?.subscriptions.size !== 0) return;
    if (desk.timer !== null) clearTimeout(desk.timer);
    if (desk.countsTimer !== null) clearTimeout(desk.countsTimer);
    this.#desks.delete(accountId);
  }

  /** What this person may see has changed: they start over. */
  async reset(subscription: InboxSubscription, viewer: Staff, reason: string): Promise<void> {
    subscription.viewer = viewer;
    subscription.isLive = false;
    subscription.sink.push({ kind: 'reset', topic: subscription.scope.topic, reason });
    subscription.previous = null;
    await this.#sendPresent(subscription);
    await this.#synced(subscription);
  }

  onApplied({ changes, placed }: Applied): void {
    if (this.#desks.size === 0) return;
    for (const { event } of placed) if (RENAMES.has(event.type)) this.#renamed(event);
    const rows = changes.get('conversations');
    if (rows === undefined) return;
    for (const [accountId, desk] of this.#desks) {
      const own = [...rows.values()].filter((change) => accountOf(change) === accountId);
      if (own.length > 0 && desk.groups !== null) desk.groups = regrouped(desk.groups, own as readonly GroupChange[]);
      for (const change of own) this.#note(accountId, desk, change);
    }
  }

  /** What is joined to rows has changed: they are sent as they now are, though their conversations have not moved. */
  #renamed({ accountId, stream }: AnyRecorded): void {
    const desk = this.#desks.get(accountId);
    if (desk === undefined) return;
    const touched = this.#source.ofContact(accountId, subjectOf(stream), (docs) => {
      for (const doc of docs)
        if (!desk.changed.has(doc.id)) this.#note(accountId, desk, { key: doc.id, before: doc, after: doc });
    });
    touched.catch((error: unknown) => this.#onFault(error)); // the next change of them brings it
  }

  #note(accountId: string, desk: AccountDesk, change: Change): void {
    const earlier = desk.changed.get(change.key);
    desk.changed.set(change.key, earlier === undefined ? change : { ...change, before: earlier.before });
    if (desk.timer !== null || desk.isFlushing) return;
    const wait = Math.max(0, desk.lastRowsAt + ROWS_EVERY_MS - this.#monotonic());
    desk.timer = setTimeout(() => void this.#flush(accountId, desk), wait);
  }

  async #flush(accountId: string, desk: AccountDesk): Promise<void> {
    desk.timer = null;
    desk.isFlushing = true;
    const changed = [...desk.changed.values()];
    desk.changed.clear();
    const offsets = this.#source.offsets();
    try {
      const docs = changed.flatMap(({ after }) => (after === null ? [] : [after as ConversationDoc]));
      const rows = new Map((await this.#source.rows(docs)).map((row) => [row.id, row]));
      desk.lastRowsAt = this.#monotonic(); // from when they leave, however long they were looked up
      const head = new Map<string, Selection>();
      for (const subscription of desk.subscriptions) {
        if (subscription.isLive) this.#send(subscription, select(head, subscription, changed), { rows, offsets });
      }
    } catch (error) {
      this.#onFault(error);
      this.#keep(desk, changed);
    } finally {
      desk.isFlushing = false;
    }
    this.#countSoon(desk);
    const [next] = desk.changed.values();
    if (next !== undefined) {
      desk.changed.delete(next.key);
      this.#note(accountId, desk, next);
    }
    if (desk.subscriptions.size === 0) this.#desks.delete(accountId);
  }

  /** What could not be looked up is told with what comes next, or after a while. */
  #keep(desk: AccountDesk, changed: readonly Change[]): void {
    for (const change of changed) {
      const later = desk.changed.get(change.key);
      desk.changed.set(change.key, later === undefined ? change : { ...later, before: change.before });
    }
    desk.lastRowsAt = this.#monotonic() + AGAIN_AFTER_MS - ROWS_EVERY_MS;
  }

  #send(
    subscription: InboxSubscription,
    selection: Selection,
    { rows, offsets }: { rows: ReadonlyMap<string, SharedRow>; offsets: Offsets },
  ): void {
    const window = new Set(subscription.window);
    const ids = [...selection.head, ...selection.visible.filter((id) => window.has(id) && !selection.inHead.has(id))];
    if (ids.length === 0 && selection.removed.length === 0) return;
    const shared = ids.flatMap((id) => rows.get(id) ?? []);
    this.#push(subscription, shared, { removed: selection.removed, offsets });
  }

  #push(
    subscription: InboxSubscription,
    rows: readonly SharedRow[],
    { removed, offsets }: { removed: readonly string[]; offsets: Offsets },
  ): void {
    const { scope, sink, previous } = subscription;
    const cursor = this.#cursors.sign(scope, packOffsets(offsets));
    const before = previous ?? this.#cursors.sign(scope, packOffsets(offsets.map(() => 0)));
    sink.push({ kind: 'rows', topic: scope.topic, cursor, before, previous, rows, removed });
    subscription.previous = cursor;
  }

  async #resume(subscription: InboxSubscription, since: Offsets): Promise<void> {
    const offsets = this.#source.offsets();
    const docs = await this.#source.changedSince(subscription.viewer.accountId, since, RESUME_ROWS_MAX + 1);
    if (docs.length > RESUME_ROWS_MAX) {
      subscription.sink.push({ kind: 'reset', topic: subscription.scope.topic, reason: 'too many changes' });
      subscription.previous = null;
      return this.#sendPresent(subscription);
    }
    const there = docs.filter((doc) => isIn(subscription, doc));
    const removed = docs.filter((doc) => !isIn(subscription, doc)).map(({ id }) => id);
    if (docs.length > 0) this.#push(subscription, await this.#source.rows(there), { removed, offsets });
  }

  async #sendPresent(subscription: InboxSubscription): Promise<void> {
    const offsets = this.#source.offsets();
    const docs = await this.#source.present(subscription.viewer, subscription.view, subscription.window);
    const there = docs.filter((doc) => isIn(subscription, doc));
    this.#push(subscription, await this.#source.rows(there), { removed: [], offsets });
  }

  async #synced(subscription: InboxSubscription): Promise<void> {
    const { scope, sink } = subscription;
    // What changed while we were reading is in neither the answer nor the coming frames unless it is asked for now.
    const since =
      subscription.previous === null ? null : unpackOffsets(this.#cursors.read(scope, subscription.previous));
    subscription.isLive = true;
    if (since !== null && packOffsets(since) !== packOffsets(this.#source.offsets()))
      await this.#late(subscription, since);
    const cursor = this.#cursors.sign(scope, packOffsets(this.#source.offsets()));
    if (subscription.previous === null) subscription.previous = cursor;
    sink.push({ kind: 'synced', topic: scope.topic, cursor: subscription.previous });
    const desk = this.#desk(subscription.viewer.accountId);
    if (desk.groups === null) {
      await this.#source.groups(subscription.viewer.accountId, (groups) => (desk.groups ??= groups));
    }
    subscription.counted = '';
    if (desk.groups !== null) pushCounts(subscription, countsByViewer(desk.groups)(subscription.viewer));
  }

  async #late(subscription: InboxSubscription, since: Offsets): Promise<void> {
    const offsets = this.#source.offsets();
    const docs = await this.#source.changedSince(subscription.viewer.accountId, since, RESUME_ROWS_MAX);
    const there = docs.filter((doc) => isIn(subscription, doc));
    const removed = docs.filter((doc) => !isIn(subscription, doc)).map(({ id }) => id);
    if (docs.length > 0) this.#push(subscription, await this.#source.rows(there), { removed, offsets });
  }

  #countSoon(desk: AccountDesk): void {
    desk.countsTimer ??= setTimeout(() => {
      desk.countsTimer = null;
      if (desk.groups === null) return;
      const countsOf = countsByViewer(desk.groups);
      for (const subscription of desk.subscriptions) {
        if (subscription.isLive) pushCounts(subscription, countsOf(subscription.viewer));
      }
    }, COUNTS_EVERY_MS);
  }

  #desk(accountId: string): AccountDesk {
    const desk = this.#desks.get(accountId) ?? {
      subscriptions: new Set(),
      changed: new Map(),
      groups: null,
      timer: null,
      countsTimer: null,
      lastRowsAt: Number.NEGATIVE_INFINITY,
      isFlushing: false,
    };
    this.#desks.set(accountId, desk);
    return desk;
  }
}

const accountOf = ({ before, after }: Change): string | undefined =>
  ((after ?? before) as ConversationDoc | null)?.accountId;

function pushCounts(subscription: InboxSubscription, counts: Counts): void {
  const text = JSON.stringify(counts);
  if (text === subscription.counted) return;
  subscription.counted = text;
  subscription.sink.push({ kind: 'counts', topic: subscription.scope.topic, counts });
}

/** What of a batch of changes concerns everybody with the same view. */
interface Selection {
  readonly head: readonly string[];
  readonly inHead: ReadonlySet<string>;
  readonly visible: readonly string[];
  readonly removed: readonly string[];
}

function select(known: Map<string, Selection>, subscription: InboxSubscription, changed: readonly Change[]): Selection {
  const key = sharedBy(subscription);
  const selection = known.get(key) ?? selectFor(subscription, changed);
  known.set(key, selection);
  return selection;
}

/** Agents of the same view share the selection; who sees all sees the same. */
function sharedBy({ view, viewer }: InboxSubscription): string {
  const seesAll = viewer.role !== 'agent' || viewer.scope === 'all';
  return view === 'mine' || view === 'mentions' || !seesAll ? `${view}:${viewer.agentId}` : view;
}

function selectFor(subscription: InboxSubscription, changed: readonly Change[]): Selection {
  const docs = changed.flatMap(({ after }) => (after === null ? [] : [after as ConversationDoc]));
  const visible = docs.filter((doc) => isIn(subscription, doc)).toSorted((a, b) => b.updatedAt - a.updatedAt);
  const head = visible.slice(0, HEAD_ROWS).map(({ id }) => id);
  const removed = changed.filter(({ before, after }) => wasIn(subscription, before) && !wasIn(subscription, after));
  return {
    head,
    inHead: new Set(head),
    visible: visible.map(({ id }) => id),
    removed: removed.map(({ key }) => key),
  };
}

const wasIn = (subscription: InboxSubscription, doc: unknown): boolean =>
  doc !== null && isIn(subscription, doc as ConversationDoc);

const isIn = ({ view, viewer }: Pick<InboxSubscription, 'view' | 'viewer'>, doc: ConversationDoc): boolean =>
  isInView(viewer, view, doc);
