import { isDeepStrictEqual } from 'node:util';
import type { VisitJson } from '@verbatim/contracts';
import { conversationStream } from '@verbatim/domain';
import type { ConversationId } from '@verbatim/domain';
import { Fault } from '@verbatim/kit';
import type { Outcome } from '@verbatim/ports';
import type { Caller, Core } from './core.ts';
import { within } from './deadline.ts';
import { kept } from './identity/kept.ts';

type Visitor = Extract<Caller, { readonly kind: 'visitor' }>;

/** Where somebody was half an hour ago is not where they are. */
const VISIT_MS = 30 * 60_000;
const NAMES = ['page', 'referrer', 'browser', 'locale'] as const satisfies readonly (keyof VisitJson)[];

const placesOf = ({ keys, clock }: Core) => kept<VisitJson>(keys, clock, { kind: 'visit', keptMs: VISIT_MS });

/**
 * Where a visitor is. It goes on record with the conversation that is going on, as attributes of it, what has changed
 * and nothing else; who has not written, or whose chat is over, is followed nowhere: only the latest is kept, for when
 * they write.
 */
export async function visit(core: Core, caller: Caller, told: VisitJson): Promise<void> {
  if (caller.kind !== 'visitor')
    throw new Fault('FORBIDDEN', 'Only visitors say where they are.', { retryable: false, path: '/visit' });
  const places = placesOf(core);
  const before = await places.of(caller.contactId);
  const now = { ...before, ...told };
  if (!isDeepStrictEqual(before, now)) await places.save(caller.accountId, caller.contactId, now);
  const identity = await core.identityOf(caller.inboxId, caller.contactId);
  const doc = identity === null ? null : await core.conversation(identity.conversationId);
  if (doc === null || doc.status === 'resolved') return;
  for (const { name, from, to } of changes(doc.attributes, now))
    await record(core, caller, doc.id, { name, from, to, key: core.newId() });
}

/** A conversation has begun: where its visitor is goes on record with it. */
export async function visitBegins(
  core: Core,
  caller: Visitor,
  conversationId: ConversationId,
  outcome: Promise<Outcome>,
): Promise<void> {
  if ((await outcome).is === 'refused') return;
  const now = await placesOf(core).of(caller.contactId);
  for (const { name, from, to } of changes({}, now))
    await record(core, caller, conversationId, { name, from, to, key: `begin:${name}` });
}

interface Change {
  readonly name: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** An empty value is none. */
function changes(before: Readonly<Record<string, unknown>>, now: VisitJson): readonly Change[] {
  return NAMES.flatMap((name) => {
    const from = before[name] === undefined ? null : JSON.stringify(before[name]);
    const to = now[name] ? JSON.stringify(now[name]) : null;
    return now[name] === undefined || from === to ? [] : [{ name, from, to }];
  });
}

async function record(
  core: Core,
  { accountId, contactId }: Visitor,
  conversationId: ConversationId,
  { name, from, to, key }: Change & { readonly key: string },
): Promise<void> {
  const { outcome } = await core.accept({
    accountId,
    type: 'AttributeChanged',
    stream: conversationStream(conversationId),
    subject: { kind: 'conversation', id: conversationId, contactId },
    actor: { type: 'contact', id: contactId },
    key: { sender: 'contact', id: key },
    content: JSON.stringify([name, to]),
    data: () => ({ name, ...(from === null ? {} : { before: from }), ...(to === null ? {} : { after: to }) }),
    occurredAt: core.clock(),
    isQuiet: true,
  });
  await within(outcome);
}
