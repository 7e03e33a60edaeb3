import { auditQueried, defined } from '@verbatim/edge';
import { z } from 'zod';
import { ok } from '../answer.ts';
import type { RestDeps } from '../deps.ts';
import { between, period, searchEvents, shown, word } from '../event-search.ts';
import { typesNamed } from '../event-types.ts';
import { nextCursor, readCursor, readEvents } from '../reading.ts';
import { route } from '../route.ts';
import { answers, cursor, id, limit } from '../schemas.ts';

const Q_CHARS_MAX = 200;

const position = z.object({ partition: z.int(), offset: z.int() });

/** What auditors read. */
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
      /** Whether this asking is on record already; false while the log cannot be written. */
      isRecorded: z.boolean(),
    }),
    async handle({ deps, caller, query: { limit: rowsMax, after, q, action, from, to, ...equal } }) {
      const { core } = deps;
      const filter = defined({ ...equal, types: typesNamed(action), ...between({ from, to }) });
      const asked = JSON.stringify(['audit', filter, q ?? null]);
      const list = { cursors: deps.cursors, caller, name: asked };
      const offsets = core.viewOffsets();
      const found = await searchEvents(deps, caller, {
        ...filter,
        direction: 'desc',
        limit: rowsMax,
        ...readCursor(list, after, '/after'),
        q,
      });
      const isRecorded = await auditQueried(core, caller, { filter: asked, rows: found.items.length });
      return ok({
        isRecorded,
        items: found.items.map(({ place, event }) => ({ position: place, event: shown(event, caller) })),
        nextCursor: nextCursor(list, found.next),
        complete: Object.fromEntries(offsets.map((offset, partition) => [String(partition), offset])),
        lagMs: await lagMs(deps),
      });
    },
  }),
];

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
