import { subjectOf } from '@verbatim/domain';
import type { AccountId, Actor, AnyRecorded, EventId, StreamId } from '@verbatim/domain';
import type { ViewSchema } from '@verbatim/ports';
import { conversationIdOf } from './conversations.ts';
import type { View } from './view.ts';

/** An index entry that points at a record and copies no text. */
export interface AuditDoc {
  readonly partition: number;
  readonly offset: number;
  readonly id: EventId;
  readonly accountId: AccountId;
  readonly stream: StreamId;
  readonly seq: number;
  /** Types that this build does not know are indexed like all others. */
  readonly type: string;
  readonly actor: Actor;
  readonly conversationId: string | null;
  /** The id of what it was done to. */
  readonly target: string;
  readonly recordedAt: number;
  readonly causationId: EventId | null;
}

/** What a row needs to say beside its columns: which record it points at. */
export type AuditEntry = Pick<AuditDoc, 'id' | 'seq' | 'recordedAt' | 'partition' | 'offset'>;

const schema: ViewSchema = {
  name: 'audit',
  version: 2,
  columns: {
    account: 'text',
    stream: 'text',
    seq: 'integer',
    type: 'text',
    actor: 'text',
    target: 'text',
    recordedAt: 'integer',
    partition: 'integer',
    offset: 'integer',
  },
  // A conversation's rows are those of its stream.
  indexes: [
    ['account', 'stream', 'seq'],
    ['account', 'recordedAt', 'partition', 'offset'],
    ['account', 'type', 'recordedAt', 'partition', 'offset'],
    ['account', 'actor', 'recordedAt', 'partition', 'offset'],
  ],
};

/** One row per record, whatever its type. */
export const audit: View<AuditDoc> = {
  schema,
  key: ({ place }) => `${place.partition}:${place.offset}`,
  begins: () => true,

  apply: (doc, { event, place }) =>
    doc ?? {
      partition: place.partition,
      offset: place.offset,
      id: event.id,
      accountId: event.accountId,
      stream: event.stream,
      seq: event.seq,
      type: event.type,
      actor: event.actor,
      conversationId: conversationIdOf(event.stream),
      target: targetOf(event),
      recordedAt: event.recordedAt,
      causationId: event.causationId ?? null,
    },

  columns: (doc) => ({
    account: doc.accountId,
    stream: doc.stream,
    seq: doc.seq,
    type: doc.type,
    actor: doc.actor.onBehalfOf ?? doc.actor.id,
    target: doc.target,
    recordedAt: doc.recordedAt,
    partition: doc.partition,
    offset: doc.offset,
  }),

  kept: ({ id, seq, recordedAt, partition, offset }): AuditEntry => ({ id, seq, recordedAt, partition, offset }),
};

/** Fields that name what an event is about, the most telling first. */
const TARGETS = ['messageId', 'factId', 'agentId', 'apiKeyId', 'contactId', 'teamId', 'inboxId'] as const;
const ID = /^[\w-]{1,64}$/;

/** Of types that are unknown here the data may be anything, or nothing. */
function targetOf({ data, stream }: AnyRecorded): string {
  const fields: Readonly<Record<string, unknown>> = typeof data === 'object' && data !== null ? { ...data } : {};
  for (const name of TARGETS) {
    const id = fields[name];
    if (typeof id === 'string' && ID.test(id)) return id;
  }
  return subjectOf(stream);
}
