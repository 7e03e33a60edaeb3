import { peekHeader } from '@verbatim/contracts';
import type { RecordHeader } from '@verbatim/contracts';
import { may } from '@verbatim/domain';
import type { AnyRecorded, Permission } from '@verbatim/domain';
import { packOffsets, unpackOffsets } from '@verbatim/edge';
import type { StaffCaller } from '@verbatim/edge';
import { Fault } from '@verbatim/kit';
import type { Offsets, Place, StoredRecord } from '@verbatim/ports';
import { audit } from '@verbatim/projections';
import type { RestDeps } from './deps.ts';
import { says, shown } from './event-search.ts';
import { nextCursor, readCursor } from './reading.ts';

/** Each follows the whole log, whatever it is about. */
const TAILS_MAX = 20;
/** Records taken in at a time: all that is held in memory for a slow reader. */
const RECORDS_PER_STEP = 100;
/** A line now and then shows both sides that the other is still there. */
const HEARTBEAT_MS = 25_000;
const HEARTBEAT = ': still here\n\n';

export interface Tail {
  readonly filter: {
    readonly stream?: string;
    readonly types?: readonly string[];
    /** As the rows of the audit are found by them. */
    readonly actor?: string;
    readonly target?: string;
    /** The very actor: a program, not whom it acts for. */
    readonly by?: string;
    readonly q?: string;
  };
  /** The cursor of the last event that the caller has. */
  readonly after: string | undefined;
  readonly gone: AbortSignal;
  /** What the caller must be allowed for as long as they look. */
  readonly permission: Permission;
  /** How an event is told; an event itself where left out. */
  readonly tell?: (event: ReturnType<typeof shown>, place: Place) => object;
}

type Following = Omit<Tail, 'after' | 'gone'> & { readonly from: Offsets; readonly stop: AbortController };

const open = new WeakMap<RestDeps, number>();

/**
 * Events as they are recorded, each a server-sent event whose id is a cursor. Ends when the caller may no longer look.
 * `OVERLOADED` when too many look already; `BAD_CURSOR`.
 */
export function tail(deps: RestDeps, caller: StaffCaller, { after, gone, ...asked }: Tail): AsyncIterable<string> {
  const [packed] = readCursor(listOf(deps, caller, asked.filter), after, '/after').after ?? [];
  const from = packed === undefined ? deps.core.log.watermarks() : unpackOffsets(String(packed));
  if ((open.get(deps) ?? 0) >= TAILS_MAX)
    throw new Fault('OVERLOADED', 'Too many follow the events already.', { retryable: true, retryAfterMs: 10_000 });
  const stop = new AbortController();
  gone.addEventListener('abort', () => stop.abort(), { once: true });
  return following(deps, caller, { ...asked, from, stop });
}

const listOf = ({ cursors }: RestDeps, caller: StaffCaller, filter: Tail['filter']) => ({
  cursors,
  caller,
  name: JSON.stringify(['tail', filter]),
});

async function* following(
  deps: RestDeps,
  caller: StaffCaller,
  { from, stop, ...asked }: Following,
): AsyncGenerator<string> {
  open.set(deps, (open.get(deps) ?? 0) + 1);
  const forget = deps.identity.onRevoked(caller, () => stop.abort());
  try {
    const { signal } = stop;
    const batches = deps.core.log.follow(from, { recordsMax: RECORDS_PER_STEP, signal })[Symbol.asyncIterator]();
    const at = [...from];
    yield HEARTBEAT; // the headers alone do not tell a caller that it has begun
    for (let next = batches.next(); ;) {
      const batch = await orHeartbeat(next);
      const now = stillAllowed(deps, caller, asked.permission);
      if (now === null || batch?.done === true) return;
      yield batch === null ? HEARTBEAT : await told(deps, now, { ...asked, at, records: batch.value });
      if (batch !== null) next = batches.next();
    }
  } finally {
    forget();
    stop.abort();
    open.set(deps, (open.get(deps) ?? 1) - 1);
  }
}

/** Null when nothing has come for a while. */
async function orHeartbeat<Result>(next: Promise<Result>): Promise<Result | null> {
  let timer: NodeJS.Timeout | undefined;
  const quiet = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), HEARTBEAT_MS);
  });
  try {
    return await Promise.race([next, quiet]);
  } finally {
    clearTimeout(timer);
  }
}

/** Roles change while somebody looks. */
function stillAllowed({ core }: RestDeps, caller: StaffCaller, permission: Permission): StaffCaller | null {
  const agent = core.directory.agent(caller.agentId);
  const now = agent === null || !agent.isActive ? null : { ...caller, role: agent.role };
  return now !== null && may(now, permission) ? now : null;
}

interface Step extends Pick<Tail, 'filter' | 'tell'> {
  /** Moves on with every record. */
  readonly at: number[];
  readonly records: readonly StoredRecord[];
}

async function told(
  deps: RestDeps,
  caller: StaffCaller,
  { filter, tell = eventAlone, at, records }: Step,
): Promise<string> {
  const list = listOf(deps, caller, filter);
  const lines: string[] = [];
  for (const stored of records) {
    at[stored.partition] = stored.offset + 1;
    if (!isWanted(peekHeader(stored.bytes), caller, filter)) continue; // by what is in the clear: the rest stays unopened
    const event = await deps.core.open(stored);
    const place = { partition: stored.partition, offset: stored.offset };
    if (!isFound(event, place, filter)) continue;
    const id = nextCursor(list, [packOffsets(at)]) ?? '';
    lines.push(`id: ${id}\nevent: ${event.type}\ndata: ${JSON.stringify(tell(shown(event, caller), place))}\n\n`);
  }
  return lines.join('');
}

const eventAlone: NonNullable<Tail['tell']> = (event) => event;

/** By what an index of the audit would find it by, and by its words. */
function isFound(event: AnyRecorded, place: Place, { actor, target, by, q }: Tail['filter']): boolean {
  if (by !== undefined && event.actor.id !== by) return false;
  if (q !== undefined && !says(event, q)) return false;
  if (actor === undefined && target === undefined) return true;
  const doc = audit.apply(null, { event, place });
  const columns = doc === null ? {} : audit.columns(doc);
  return [
    ['actor', actor],
    ['target', target],
  ].every(([name = '', wanted]) => wanted === undefined || columns[name] === wanted);
}

const isWanted = (header: RecordHeader, { accountId }: StaffCaller, { stream, types }: Tail['filter']): boolean =>
  header.accountId === accountId &&
  (stream === undefined || header.stream === stream) &&
  (types?.includes(header.type) ?? true);
