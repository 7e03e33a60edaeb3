import type { AnyRecorded } from '@verbatim/domain';
import { auditQueried, defined } from '@verbatim/edge';
import type { StaffCaller } from '@verbatim/edge';
import { z } from 'zod';
import { ok } from '../answer.ts';
import type { RestDeps } from '../deps.ts';
import { between, period, says, searchEvents, shown, word } from '../event-search.ts';
import { tail } from '../event-tail.ts';
import { typesNamed } from '../event-types.ts';
import { nextCursor, ofKind, readCursor, readEvents } from '../reading.ts';
import { route } from '../route.ts';
import { answers, cursor, id, limit } from '../schemas.ts';

const Q_CHARS_MAX = 200;

const about = {
  actor: word.optional(),
  action: word.optional(),
  target: word.optional(),
  conversationId: id.optional(),
  q: z.string().min(1).max(Q_CHARS_MAX).optional(),
};

interface About {
  readonly actor?: string | undefined;
  readonly action?: string | undefined;
  readonly target?: string | undefined;
  readonly conversationId?: string | undefined;
}

/**
 * `agent:<id>` is the same as `<id>`. What a program did is found under the agent it acts for, so of a key's doings each has to be
 * looked at (`by`). A target is what was done to, by its id, or all of a stream: `conversation:<id>`.
 */
async function filterOf(deps: RestDeps, { accountId }: StaffCaller, { actor, action, target, conversationId }: About) {
  const [who, what] = [actor, target].map((name) => name?.slice(name.lastIndexOf(':') + 1));
  const keys = who === undefined ? [] : await ofKind(deps, accountId, 'apiKey');
  const key = keys.find(({ id: keyId }) => keyId === who);
  const isStream = target !== undefined && STREAM.test(target);
  const ofConversation = conversationId === undefined ? undefined : `conversation:${conversationId}`;
  return defined({
    actor: key?.agentId ?? who,
    by: key?.id,
    types: typesNamed(action, '/action'),
    target: isStream ? undefined : what,
    stream: isStream ? target : ofConversation,
  });
}

const STREAM = /^(conversation|contact|account|routing):/;

const position = z.object({ partition: z.int(), offset: z.int() });

/** What auditors read. */
export const audit = [
  route({
    method: 'GET',
    path: '/audit',
    access: 'audit.read',
    says: 'What was done, by whom, latest first. Asking is recorded too.',
    query: z.strictObject({
      ...about,
      ...period,
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
    async handle({ deps, caller, query: { limit: rowsMax, after, q, from, to, ...wanted } }) {
      const { core } = deps;
      const { by, ...named } = await filterOf(deps, caller, wanted);
      const filter = { ...named, ...defined(between({ from, to })) };
      const asked = JSON.stringify(['audit', filter, q ?? null, ...(by === undefined ? [] : [by])]);
      const list = { cursors: deps.cursors, caller, name: asked };
      const offsets = core.viewOffsets();
      const found = await searchEvents(deps, caller, {
        ...filter,
        direction: 'desc',
        limit: rowsMax,
        ...readCursor(list, after, '/after'),
        isWanted:
          by === undefined && q === undefined
            ? undefined
            : (event) => isBy(event, by) && (q === undefined || says(event, q)),
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

  route({
    method: 'GET',
    path: '/audit/tail',
    access: 'audit.read',
    says: 'What is done from now on, as it is recorded (server-sent events), each with its position. Beginning to look is recorded.',
    query: z.strictObject({ ...about, after: cursor.optional() }),
    answer: z.string(),
    type: 'text/event-stream',
    async handle({ deps, caller, gone, lastEventId, query: { after = lastEventId ?? undefined, q, ...wanted } }) {
      const filter = { ...(await filterOf(deps, caller, wanted)), ...defined({ q }) };
      await auditQueried(deps.core, caller, { filter: JSON.stringify(['tail', filter]), rows: 0 });
      const chunks = tail(deps, caller, { filter, after, gone: gone(), permission: 'audit.read', tell });
      return { ...ok(''), stream: { type: 'text/event-stream', chunks } };
    },
  }),
];

const isBy = ({ actor }: AnyRecorded, by: string | undefined): boolean => by === undefined || actor.id === by;

const tell = (event: object, place: object): object => ({ position: place, event });

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
