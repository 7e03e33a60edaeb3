import { encodePersonal, splitPersonal } from '@verbatim/contracts';
import type { AccountId, Actor, AnyEvents, ConversationContext, EventType, Source, StreamId } from '@verbatim/domain';
import { EventId } from '@verbatim/domain';
import { failpoint } from '@verbatim/kit';
import type { DataKey, Fact, Intake, Keys, KeySubject, Outcome } from '@verbatim/ports';
import { aad, contentMac, factId, seal, sealingKey } from '@verbatim/sealing';

/** What somebody asks for, before it has an id. */
export interface Request<Type extends EventType = EventType> {
  readonly accountId: AccountId;
  readonly stream: StreamId;
  readonly type: Type;
  /** Whose key seals what is personal in it, and makes its id. */
  readonly subject: KeySubject;
  readonly actor: Actor;
  /** `contact`, the agent's id or the API key's id, and the name under which they may ask again. */
  readonly key: { readonly sender: string; readonly id: string };
  /** Under one key only one thing of this kind is done; without it, the kind is the type. */
  readonly kind?: string;
  /** What a retry must repeat exactly. Only its MAC is kept. */
  readonly content: string;
  readonly data: (id: EventId) => AnyEvents[Type];
  readonly occurredAt: number;
  readonly context?: Omit<ConversationContext, 'head'>;
  /** Told back to its sender in the event. */
  readonly clientMessageId?: string;
  readonly causationId?: EventId;
  readonly correlationId?: string;
  readonly source?: Source;
  readonly isQuiet?: boolean;
  /** In one step with handing it in, after everything that had to be waited for: throws if it must not go any more. */
  readonly lastCheck?: () => void;
  /** How long the verdict of what is durable is waited for, from handing it in; by default nearly as long as a call may take. */
  readonly patienceMs?: number;
}

export interface Submitted {
  readonly id: EventId;
  readonly outcome: Promise<Outcome>;
}

/**
 * Makes the fact and hands it in; resolves as soon as its place in the order is taken. The id is derived from the
 * request, so a retry on any channel, after any crash, is an echo and not news; after erasure nobody can make it again.
 * Faults: those of `Intake`, `KEYS_UNAVAILABLE`, `KEY_DESTROYED`.
 */
export type Accept = <Type extends EventType>(request: Request<Type>) => Promise<Submitted>;

export const accept =
  (keys: Keys, intake: Intake): Accept =>
  async (request) => {
    const fact = makeFact(await keys.dataKey(request.accountId, request.subject), request);
    failpoint('gw.after_key_before_append');
    request.lastCheck?.();
    return { id: fact.id, outcome: intake.accept(fact, request.patienceMs) };
  };

/** The id that this request always gets. */
export const requestId = (
  key: DataKey,
  { type, kind = kindOfRequest(type), key: { sender, id } }: Pick<Request, 'type' | 'key' | 'kind'>,
): EventId => EventId(factId(sealingKey(key), kind, sender, id));

/** One key names one thing that is said: a note and a reply under the same clientMessageId are the same request, told apart by content. */
const kindOfRequest = (type: EventType): string => (SAID.has(type) ? 'message' : type);
const SAID: ReadonlySet<EventType> = new Set(['MessageReceived', 'AgentReplied', 'NoteAdded']);

function makeFact<Type extends EventType>(dataKey: DataKey, request: Request<Type>): Fact<Type> {
  const { accountId, stream, type, actor, occurredAt, clientMessageId } = request;
  const key = sealingKey(dataKey);
  const id = requestId(dataKey, request);
  const data = request.data(id);
  const { clear, personal } = splitPersonal(type, data);
  const isSealed = personal !== null || clientMessageId !== undefined;
  const secret = isSealed
    ? encodePersonal({ ...(clientMessageId === undefined ? {} : { clientMessageId }), data: personal })
    : null;
  return {
    id,
    accountId,
    stream,
    type,
    actor,
    occurredAt,
    data,
    clear,
    contentMac: contentMac(key, Buffer.from(`${type}\n${request.content}`)),
    context: request.context ?? {},
    ...(personal === null ? {} : { personal }),
    ...(secret === null ? {} : { sealed: seal(key, secret, aad({ accountId, stream, eventId: id, type })) }),
    ...(clientMessageId === undefined ? {} : { clientMessageId }),
    ...optional(request),
  };
}

const optional = ({ causationId, correlationId, source, isQuiet }: Request) => ({
  ...(causationId === undefined ? {} : { causationId }),
  ...(correlationId === undefined ? {} : { correlationId }),
  ...(source === undefined ? {} : { source }),
  ...(isQuiet === undefined ? {} : { isQuiet }),
});
