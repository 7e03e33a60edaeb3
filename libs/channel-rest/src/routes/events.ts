import { defined } from '@verbatim/edge';
import type { StaffCaller } from '@verbatim/edge';
import type { AuditQuery } from '@verbatim/projections';
import { z } from 'zod';
import { ok } from '../answer.ts';
import type { RestDeps } from '../deps.ts';
import { between, period, searchEvents, shown, word } from '../event-search.ts';
import { tail } from '../event-tail.ts';
import { typesNamed } from '../event-types.ts';
import { refusals } from '../http/refusals.ts';
import { nextCursor, readCursor } from '../reading.ts';
import { route } from '../route.ts';
import { answers, cursor, limit, page, PAGE_ITEMS_MAX, partition } from '../schemas.ts';

const NDJSON = 'application/x-ndjson';
const stream = z.string().regex(/^(conversation|contact|account|routing):[\w-]{1,64}$/);

/** What analysts read. */
export const events = [
  route({
    method: 'GET',
    path: '/events',
    access: 'events.read',
    says: 'Every event of the account in the order of its time, for analysis. Accept: application/x-ndjson gets all of them, one a line; JSON comes in pages.',
    query: z.strictObject({
      stream: stream.optional(),
      type: word.optional(),
      partition: partition.optional(),
      ...period,
      limit,
      after: cursor.optional(),
    }),
    answer: page(answers.event),
    async handle({ deps, caller, accept, gone, query: { limit: rowsMax, after, type, from, to, ...equal } }) {
      checkPartition(deps, equal.partition);
      const filter = defined({ ...equal, types: typesNamed(type, '/type'), ...between({ from, to }) });
      const list = { cursors: deps.cursors, caller, name: JSON.stringify(['events', filter]) };
      const query = { ...filter, direction: 'asc', limit: rowsMax, ...readCursor(list, after, '/after') } as const;
      if (accept.includes(NDJSON)) {
        const chunks = lines(deps, caller, { ...query, limit: PAGE_ITEMS_MAX }, gone());
        return { ...ok({ items: [], nextCursor: null }), stream: { type: NDJSON, chunks } };
      }
      const found = await searchEvents(deps, caller, query);
      return ok({
        items: found.items.map(({ event }) => shown(event, caller)),
        nextCursor: nextCursor(list, found.next),
      });
    },
  }),

  route({
    method: 'GET',
    path: '/events/tail',
    access: 'events.read',
    says: 'Events as they are recorded (server-sent events), from now on, or after the one whose id Last-Event-ID or after names.',
    query: z.strictObject({ stream: stream.optional(), type: word.optional(), after: cursor.optional() }),
    answer: z.string(),
    type: 'text/event-stream',
    async handle({ deps, caller, gone, lastEventId, query: { type, after = lastEventId ?? undefined, ...equal } }) {
      const filter = defined({ ...equal, types: typesNamed(type, '/type') });
      const chunks = tail(deps, caller, { filter, after, gone: gone(), permission: 'events.read' });
      return { ...ok(''), stream: { type: 'text/event-stream', chunks } };
    },
  }),
];

/** All pages one after the other, each read when the one before is on its way. */
async function* lines(
  deps: RestDeps,
  caller: StaffCaller,
  query: AuditQuery,
  gone: AbortSignal,
): AsyncGenerator<string> {
  for (let { after } = query; !gone.aborted;) {
    const found = await searchEvents(deps, caller, {
      ...query,
      ...(after === undefined ? {} : { after }),
    });
    const rows = found.items.map(({ event }) => `${JSON.stringify(shown(event, caller))}\n`);
    if (rows.length > 0) yield rows.join('');
    if (found.next === null) return;
    after = found.next;
  }
}

function checkPartition({ core }: RestDeps, asked: number | undefined): void {
  if (asked !== undefined && asked >= core.log.partitions)
    throw refusals.invalid('/partition', `one of the ${core.log.partitions} that there are, from 0`);
}
