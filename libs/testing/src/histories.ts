import { accountStream, contactStream, conversation, conversationStream, EventId } from '@verbatim/domain';
import type { AnyRecorded, ConversationEvent, StreamId, Told } from '@verbatim/domain';
import * as fc from 'fast-check';
import * as facts from './conversation-facts.ts';
import { tell } from './given-when-then.ts';
import {
  accountId,
  ana,
  ben,
  byAna,
  byBen,
  byCarl,
  byProgram,
  carl,
  conversationId,
  messageId,
  sales,
  start,
  support,
} from './people.ts';

type Fact = Told<ConversationEvent>;

const HISTORY_FACTS_MAX = 60;
const CLOCK_START = 1_700_000_000_000;
const HEX_DIGITS_OF_COUNT = 12;

const oneOf = <T>(...values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
const staff = oneOf(byAna, byBen, byProgram);
const agent = oneOf(ana, ben);
const team = oneOf(sales, support);
const seq = fc.oneof(fc.nat(9), fc.nat(HISTORY_FACTS_MAX)); // most of them are there already
const text = oneOf('hello', '你好', 'a longer text\nof two lines', '👋🏽');
const message = fc.nat(HISTORY_FACTS_MAX).map((index) => messageId(`m${index}`));
const label = oneOf('vip', 'VIP', '退款', 'a^b');

/** Anything that anybody may try in a conversation. Ids of messages are given by `playedOut`. */
export const conversationFact: fc.Arbitrary<Fact> = fc.oneof(
  text.map((said) => facts.customerWrites(said)),
  fc.tuple(staff, text).map(([actor, said]) => facts.replies(actor, said)),
  text.map((said) => facts.assistantReplies(said)),
  staff.map((actor) => facts.notes(actor)),
  fc.tuple(agent, staff).map(([to, actor]) => facts.assigns(to, actor)),
  staff.map((actor) => facts.unassigns(actor)),
  team.map((to) => facts.givesToTeam(to)),
  agent.map((to) => facts.transfers({ agentId: to })),
  team.map((to) => facts.transfers({ teamId: to })),
  staff.map((actor) => facts.resolves(actor)),
  fc.option(fc.integer({ min: 1, max: 9 })).map((until) => facts.snoozes(until)),
  oneOf(facts.reopens(), facts.timeIsUp(), facts.timeIsUp(5), facts.handsOff()),
  fc.tuple(agent, message).map(([from, id]) => facts.isTakenFrom(from, id)),
  message.map((id) => facts.fallsSilent(id)),
  fc
    .oneof(
      agent.map((agentId) => ({ agentId })),
      team.map((teamId) => ({ teamId })),
    )
    .map((to) => facts.transfersWithNote(to)),
  fc.tuple(seq, oneOf(byCarl, byAna)).map(([upTo, actor]) => facts.delivered(upTo, actor)),
  fc.tuple(seq, oneOf(byCarl, byAna, byProgram)).map(([upTo, actor]) => facts.reads(upTo, actor)),
  fc
    .tuple(fc.array(label, { maxLength: 2 }), fc.array(label, { maxLength: 1 }))
    .map(([add, remove]) => facts.labels(add, remove)),
  fc.tuple(message, text).map(([id, said]) => facts.edits(id, said)),
  message.map((id) => facts.redacts(id)),
  message.map((id) => facts.wasSent(id)),
  message.map((id) => facts.hasFailed(id)),
  oneOf('"pro"', '5', 'no JSON', null).map((value) => facts.setsAttribute('plan', value)),
  oneOf('none' as const, 'urgent' as const).map((priority) => facts.prioritizes(priority)),
);

export const conversationFacts = fc.array(conversationFact, { maxLength: HISTORY_FACTS_MAX });

/** The envelope of the `seq`-th event of a stream, at its own minute. */
export const recorded = (stream: StreamId, at: number, event: Told<Pick<AnyRecorded, 'type' | 'data'>>): AnyRecorded =>
  ({
    id: EventId(`00000000-0000-8000-9000-${at.toString(16).padStart(HEX_DIGITS_OF_COUNT, '0')}`),
    accountId,
    stream,
    seq: at,
    recordedAt: CLOCK_START + at,
    occurredAt: CLOCK_START,
    ...event,
  }) as AnyRecorded;

/** What the log holds of a conversation after these facts; what the n-th says is the message `m<n>`. */
export function playedOut(tried: readonly Fact[]): readonly AnyRecorded[] {
  const events: AnyRecorded[] = [];
  let state = conversation.initial;
  for (const [index, fact] of tried.entries()) {
    const telling = tell(conversation, state, withOwnId(fact, index), { start, head: events.length });
    state = telling.state;
    for (const event of telling.story)
      events.push(recorded(conversationStream(conversationId), events.length + 1, event));
  }
  return events;
}

const SAYING: ReadonlySet<string> = new Set(['MessageReceived', 'AgentReplied', 'AssistantReplied', 'NoteAdded']);

const withOwnId = (fact: Fact, index: number): Fact =>
  SAYING.has(fact.type) ? ({ ...fact, data: { ...fact.data, messageId: messageId(`m${index}`) } } as Fact) : fact;

/** What the n-th of them says is the message `m<n>`, as in `playedOut`. */
export const withOwnIds = (tried: readonly Fact[]): readonly Fact[] => tried.map(withOwnId);

export const accountOf = accountStream(accountId);
export const contactOf = contactStream(carl);
