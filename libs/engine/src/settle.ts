import { EventId, kindOf } from '@verbatim/domain';
import type { Actor, AnyEvent, AnyRecorded, Told } from '@verbatim/domain';
import { clearOf, decodeData, encodeRecord, splitPersonal } from '@verbatim/contracts';
import type { Fact, NewRecord } from '@verbatim/ports';
import { aggregateOf } from './aggregates.ts';
import { advance, sourcesAfter } from './snapshots.ts';
import type { Version } from './snapshots.ts';

/** What the sequencer stamps on every record of one batch. */
export interface Stamp {
  readonly recordedAt: number;
  readonly writer: string;
  readonly epoch: number;
}

export type Ruling = { readonly is: 'recorded' | 'unchanged' } | { readonly is: 'refused'; readonly code: string };

/** What one fact comes to: its records, next to each other, and the state after them. */
export interface Plan {
  readonly ruling: Ruling;
  readonly records: readonly NewRecord[];
  /** The same records as people may read them, where the fact still had its text in the clear. */
  readonly events: readonly AnyRecorded[];
  /** Which of the records carries the fact's own id. */
  readonly own: number;
  readonly after: Version;
}

const ID_TAIL_DIGITS = 12;
const ID_TAIL_SPAN = 2 ** 48;

/** Pure: judges the fact, and tells what is to be written and what follows. */
export function settle(before: Version, fact: Fact, stamp: Stamp): Plan {
  const { story, own, ruling } = tell(before, fact);
  let after = before;
  const records: NewRecord[] = [];
  const events: AnyRecorded[] = [];
  for (const [index, event] of story.entries()) {
    // What had to be on record first is its author's doing too; what we concluded from it is ours.
    const actor = index <= own ? fact.actor : RULES;
    after = advance(after, fact.stream, by(actor, event), after.seq + 1);
    const id = index === own ? fact.id : decisionId(fact.id, index);
    const isOwn = index === own;
    const clear =
      isOwn && event.type === fact.type ? asAsked(fact, event) : splitPersonal(event.type, event.data).clear;
    const written = { fact, event, id, actor, seq: after.seq, isOwn, clear };
    records.push(record(written, stamp));
    events.push(recorded(written, stamp));
  }
  return { ruling, records, events, own, after: { ...after, sources: sourcesAfter(after.sources, fact.source) } };
}

/** The bytes that came; where the rules have completed them, with all that this build does not know of. */
const asAsked = (fact: Fact, { type, data }: AnyEvent): Uint8Array =>
  data === fact.data ? fact.clear : clearOf(type, data, fact.clear);

interface Story {
  readonly story: readonly AnyEvent[];
  readonly own: number;
  readonly ruling: Ruling;
}

function tell(before: Version, fact: Fact): Story {
  const aggregate = aggregateOf(kindOf(fact.stream));
  if (aggregate === null)
    return { story: [refusal(fact, 'NOT_FOUND')], own: 0, ruling: { is: 'refused', code: 'NOT_FOUND' } };
  const told = { type: fact.type, data: fact.data, actor: fact.actor } as Told<AnyEvent>;
  const verdict = aggregate.judge(before.state, told, { head: before.seq, ...fact.context });
  switch (verdict.is) {
    case 'refused':
      return { story: [refusal(fact, verdict.code)], own: 0, ruling: { is: 'refused', code: verdict.code } };
    case 'unchanged':
      return { story: fact.isQuiet === true ? [] : [noChange(fact)], own: 0, ruling: { is: 'unchanged' } };
    case 'accepted': {
      const happened = [...verdict.before, { type: verdict.fact.type, data: verdict.fact.data } as AnyEvent];
      const state = happened.reduce((past, event) => aggregate.evolve(past, by(fact.actor, event)), before.state);
      const follows = aggregate.react(state, by(fact.actor, verdict.fact));
      return { story: [...happened, ...follows], own: verdict.before.length, ruling: { is: 'recorded' } };
    }
  }
}

const by = (actor: Actor, { type, data }: AnyEvent) => ({ type, data, actor }) as Told<AnyEvent>;

const refusal = (fact: Fact, code: string): AnyEvent => ({
  type: 'RequestRefused',
  data: { factId: fact.id, kind: fact.type, code },
});

const noChange = (fact: Fact): AnyEvent => ({ type: 'NoChangeNeeded', data: { factId: fact.id, kind: fact.type } });

/** The fact's id, a step further: unique as the fact's is, and the same whenever the same fact is settled again. */
export function decisionId(factId: EventId, index: number): EventId {
  const tail = (Number.parseInt(factId.slice(-ID_TAIL_DIGITS), 16) + index + 1) % ID_TAIL_SPAN;
  return EventId(factId.slice(0, -ID_TAIL_DIGITS) + tail.toString(16).padStart(ID_TAIL_DIGITS, '0'));
}

const RULES: Actor = { type: 'system', id: 'rules' };

interface Written {
  readonly fact: Fact;
  readonly actor: Actor;
  readonly event: AnyEvent;
  readonly id: EventId;
  readonly seq: number;
  readonly isOwn: boolean;
  readonly clear: Uint8Array;
}

function record({ fact, event, id, actor, seq, isOwn, clear }: Written, stamp: Stamp): NewRecord {
  const isFact = isOwn && event.type === fact.type;
  const bytes = encodeRecord({
    accountId: fact.accountId,
    stream: fact.stream,
    type: event.type,
    id,
    seq,
    recordedAt: stamp.recordedAt,
    occurredAt: fact.occurredAt,
    actor,
    data: clear,
    writer: stamp.writer,
    epoch: stamp.epoch,
    ...(isOwn ? ownFields(fact) : { causationId: fact.id }),
    ...(isFact && fact.sealed !== undefined ? { sealed: fact.sealed } : {}),
    ...(fact.correlationId === undefined ? {} : { correlationId: fact.correlationId }),
  });
  return { id, recordedAt: stamp.recordedAt, bytes };
}

const ownFields = (fact: Fact) => ({
  contentMac: fact.contentMac,
  ...(fact.causationId === undefined ? {} : { causationId: fact.causationId }),
  ...(fact.source === undefined ? {} : { source: fact.source }),
});

/** Read back from the very bytes that are written, so that who sees it live sees what a replay will give. */
function recorded({ fact, event, id, actor, seq, isOwn, clear }: Written, stamp: Stamp): AnyRecorded {
  const causationId = isOwn ? fact.causationId : fact.id;
  const isFact = isOwn && event.type === fact.type;
  const personal = isFact ? fact.personal : undefined;
  return {
    id,
    accountId: fact.accountId,
    stream: fact.stream,
    seq,
    type: event.type,
    data: decodeData(event.type, clear, personal),
    recordedAt: stamp.recordedAt,
    occurredAt: fact.occurredAt,
    actor,
    ...(causationId === undefined ? {} : { causationId }),
    ...(fact.correlationId === undefined ? {} : { correlationId: fact.correlationId }),
    ...(isFact && fact.clientMessageId !== undefined ? { clientMessageId: fact.clientMessageId } : {}),
    ...(isOwn && fact.source !== undefined ? { source: fact.source } : {}),
  } as AnyRecorded;
}
