import { may } from '@verbatim/domain';
import type { AnyRecorded } from '@verbatim/domain';
import { fieldOf, personalFields } from '@verbatim/contracts';
import { auditQueried, defined } from '@verbatim/edge';
import type { StaffCaller } from '@verbatim/edge';
import type { Place } from '@verbatim/ports';
import { auditQueries } from '@verbatim/projections';
import type { AuditQuery, PageEnd } from '@verbatim/projections';
import { z } from 'zod';
import { ok } from '../answer.ts';
import type { RestDeps } from '../deps.ts';
import { typesNamed } from '../event-types.ts';
import { eventJson } from '../json.ts';
import { refusals } from '../http/refusals.ts';
import { nextCursor, personOf, readCursor, readEvents } from '../reading.ts';
import { route } from '../route.ts';
import { answers, cursor, id, limit, page, time } from '../schemas.ts';

const Q_CHARS_MAX = 200;
const WORD_CHARS_MAX = 64;
/** Records read for one answer to a search in their text; a longer search goes on with the cursor. */
const SEARCHED_PER_CALL_MAX = 1_000;

const word = z
  .string()
  .regex(/^[\w.:*-]+$/)
  .max(WORD_CHARS_MAX);
const period = { from: time.optional(), to: time.optional() };

const position = z.object({ partition: z.int(), offset: z.int() });

/** What auditors and analysts read. */
export const audit = [
  route({
    method: 'GET',
    path: '/audit',
    access: 'audit.read',
    says: 'What was done, by whom, latest first. Asking is recorded too.',
    query: z.strictObject({
      actor: word.optional(),
      action: word.optional(),
      target: word.optional(),
      conversationId: id.optional(),
      ...period,
      q: z.string().min(1).max(Q_CHARS_MAX).optional(),
      limit,
      after: cursor.optional(),
    }),
    answer: z.object({
      items: z.array(z.object({ position, event: answers.event })).readonly(),
      nextCursor: z.string().nullable(),
      complete: z.record(z.string(), z.int()),
      lagMs: z.int(),
    }),
    async handle({ deps, caller, query: { limit: rowsMax, after, q, action, from, to, ...equal } }) {
      const { core } = deps;
      const filter = defined({ ...equal, types: typesNamed(action), ...between({ from, to }) });
      const asked = JSON.stringify(['audit', filter, q ?? null]);
      const list = { cursors: deps.cursors, caller, name: asked };
      const offsets = core.viewOffsets();
      const found = await search(deps, caller, {
        ...filter,
        direction: 'desc',
        limit: rowsMax,
        ...readCursor(list, after, '/after'),
        q,
      });
      await auditQueried(core, caller, { filter: asked, rows: found.items.length });
      return ok({
        items: found.items.map(({ place, event }) => ({ position: place, event: shown(event, caller) })),
        nextCursor: nextCursor(list, found.next),
        complete: Object.fromEntries(offsets.map((offset, partition) => [String(partition), offset])),
        lagMs: await lagMs(deps),
      });
    },
  }),

  route({
    method: 'GET',
    path: '/events',
    access: 'events.read',
    says: 'Every event of the account in the order of its time, for analysis.',
    query: z.strictObject({
      stream: z
        .string()
        .regex(/^(conversation|contact|account):[\w-]{1,64}$/)
        .optional(),
      type: word.optional(),
      ...period,
      limit,
      after: cursor.optional(),
    }),
    answer: page(answers.event),
    async handle({ deps, caller, query: { limit: rowsMax, after, type, stream, from, to } }) {
      const filter = defined({ stream, types: typesNamed(type), ...between({ from, to }) });
      const list = { cursors: deps.cursors, caller, name: JSON.stringify(['events', filter]) };
      const found = await search(deps, caller, {
        ...filter,
        direction: 'asc',
        limit: rowsMax,
        ...readCursor(list, after, '/after'),
        q: undefined,
      });
      return ok({
        items: found.items.map(({ event }) => shown(event, caller)),
        nextCursor: nextCursor(list, found.next),
      });
    },
  }),
];

interface Period {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

function between({ from, to }: Period) {
  const [start, end] = [from, to].map((at) => (at === undefined ? undefined : Date.parse(at)));
  if (start !== undefined && end !== undefined && start > end) throw refusals.invalid('/from', 'before /to');
  return { from: start, to: end };
}

interface Found {
  readonly items: readonly { readonly place: Place; readonly event: AnyRecorded }[];
  readonly next: PageEnd | null;
}

/** Without a text: one page of the index. With one: as many pages as it takes, up to a bound. */
async function search(
  deps: RestDeps,
  { accountId }: StaffCaller,
  { q, ...query }: AuditQuery & { readonly q: string | undefined },
): Promise<Found> {
  const queries = auditQueries(deps.core.views);
  const items: Found['items'][number][] = [];
  let after = query.after;
  for (let searched = 0; searched < SEARCHED_PER_CALL_MAX; searched += query.limit) {
    const { items: rows, next } = await queries.page(accountId, {
      ...query,
      ...(after === undefined ? {} : { after }),
    });
    const places = rows.map(({ partition, offset }) => ({ partition, offset }));
    const events = await readEvents(deps.core, places);
    for (const [index, event] of events.entries()) {
      const place = places[index];
      if (place !== undefined && (q === undefined || says(event, q))) items.push({ place, event });
    }
    if (next === null || q === undefined || items.length >= query.limit) return { items, next };
    after = next;
  }
  return { items, next: after ?? null };
}

const says = ({ data }: AnyRecorded, q: string): boolean =>
  JSON.stringify(data).toLowerCase().includes(q.toLowerCase());

/** Who may not read conversations sees that something was said, and not what. */
function shown(event: AnyRecorded, caller: StaffCaller) {
  const row = eventJson(event, personOf(caller));
  if (may(caller, 'conversations.read') || may(caller, 'audit.read')) return row;
  const field = fieldOf(event.type);
  const hidden = Object.fromEntries(personalFields(event.type).map((name) => [name, null]));
  return { ...row, [field]: { ...(row[field] as object), ...hidden } };
}

/** How long the oldest record that the views have not taken in has been waiting. */
async function lagMs({ core }: RestDeps): Promise<number> {
  const seen = core.viewOffsets();
  const waiting = core.log.watermarks().flatMap((end, partition) => {
    const offset = seen[partition] ?? 0;
    return offset < end ? [{ partition, offset }] : [];
  });
  const oldest = (await readEvents(core, waiting)).map(({ recordedAt }) => recordedAt);
  return oldest.length === 0 ? 0 : Math.max(0, core.clock() - Math.min(...oldest));
}
