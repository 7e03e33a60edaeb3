import { readFileSync, writeFileSync } from 'node:fs';
import { env } from 'node:process';
import { describe, expect, it } from 'vitest';
import { ana, ben, byAna, byBen, sales, says, scenario, start, support, tell } from '@verbatim/testing';
import type { Told } from '../aggregate.ts';
import type { ConversationEvent } from './events.ts';
import { conversation } from './conversation.ts';
import { assigneeOf, handlerOf } from './state.ts';
import type { Conversation } from './state.ts';

type Fact = Told<ConversationEvent>;

const LATER = 1_900_000_000_000;
const MUCH_LATER = 2_000_000_000_000;
const given = scenario(conversation, { start });

/** Every state that a conversation can be in, by what leads there. */
const STATES = {
  none: [],
  queued: [says.customerWrites()],
  'queued, handed over': [says.customerWrites(), says.handsOff()],
  open: [says.customerWrites(), says.assigns(ana)],
  'open, assistant': [says.customerWrites(), says.assistantReplies()],
  'open, nobody’s': [says.customerWrites(), says.snoozes(LATER), says.timeIsUp()],
  snoozed: [says.customerWrites(), says.assigns(ana), says.snoozes(LATER)],
  'snoozed, nobody’s': [says.customerWrites(), says.snoozes(LATER)],
  resolved: [says.customerWrites(), says.assigns(ana), says.resolves()],
  'resolved, assistant': [says.customerWrites(), says.assistantReplies(), says.resolves()],
  'resolved, nobody’s': [says.customerWrites(), says.resolves()],
} as const satisfies Record<string, readonly Fact[]>;

/** Everything that can be tried. Ana is the agent of a conversation that has one, and its team is Sales. */
const INPUTS = {
  'customer writes': says.customerWrites(),
  'Ana replies': says.replies(byAna),
  'Ben replies': says.replies(byBen),
  'the assistant replies': says.assistantReplies(),
  'the assistant hands over': says.handsOff(),
  'Ana takes it': says.assigns(ana, byAna),
  'Ben takes it': says.assigns(ben, byBen),
  'assigned to Ana': says.assigns(ana, byBen),
  'assigned to Ben': says.assigns(ben, byAna),
  'routed to Ben': says.routes(ben),
  unassigned: says.unassigns(),
  'to its team': says.givesToTeam(sales),
  'to team Support': says.givesToTeam(support),
  'transferred to Ana': says.transfers({ agentId: ana }, byBen),
  'transferred to Ben': says.transfers({ agentId: ben }, byAna),
  'transferred by Ben to Ben': says.transfers({ agentId: ben }, byBen),
  'transferred to Ben with a note': says.transfersWithNote({ agentId: ben }, byAna),
  'transferred to its team': says.transfers({ teamId: sales }),
  'transferred to team Support': says.transfers({ teamId: support }),
  'transferred to team Support with a note': says.transfersWithNote({ teamId: support }),
  resolved: says.resolves(),
  reopened: says.reopens(),
  snoozed: says.snoozes(MUCH_LATER),
  'snoozed until a reply': says.snoozes(null),
  'time is up': says.timeIsUp(LATER),
  'another time is up': says.timeIsUp(MUCH_LATER),
  'silent for too long': says.fallsSilent(),
  'Ana is silent for too long': says.isTakenFrom(ana),
  'Ben is silent for too long': says.isTakenFrom(ben),
  noted: says.notes(),
} as const satisfies Record<string, Fact>;

type State = keyof typeof STATES;
type Input = keyof typeof INPUTS;

const NO = 'refused: NOT_FOUND';
const OVER = 'refused: CONVERSATION_RESOLVED';
const SAME = 'refused: TRANSFER_TO_SAME';
const SELF = 'refused: TRANSFER_TO_SELF';
const OUT = 'refused: ASSISTANT_OUT';
const LATE = 'refused: ROUTING_OUTDATED';
const NOOP = 'nothing changes';
const QUEUED = 'queued, Sales';
const ELSEWHERE = 'queued, Support';
const ANA = 'open, Ana, Sales';
const BEN = 'open, Ben, Sales';
const OPEN = 'open, Sales';
const BOT = 'open, assistant, Sales';
const DONE = 'resolved, Sales';
const DONE_ANA = 'resolved, Ana, Sales';
const REST = 'snoozed, Sales';
const REST_ANA = 'snoozed, Ana, Sales';

/** The table of the design, every cell of it: state after each input, in the order of `STATES`. */
const TABLE: Readonly<Record<Input, readonly string[]>> = {
  'customer writes': [QUEUED, QUEUED, QUEUED, ANA, BOT, OPEN, ANA, OPEN, ANA, BOT, QUEUED],
  'Ana replies': [ANA, ANA, ANA, ANA, ANA, ANA, ANA, ANA, ANA, ANA, ANA],
  'Ben replies': [BEN, BEN, BEN, ANA, BEN, BEN, ANA, BEN, ANA, BEN, BEN],
  'the assistant replies': [NO, BOT, OUT, OUT, BOT, BOT, OUT, BOT, OVER, OVER, OVER],
  'the assistant hands over': [NO, QUEUED, NOOP, NOOP, QUEUED, QUEUED, NOOP, QUEUED, OVER, OVER, OVER],
  'Ana takes it': [NO, ANA, ANA, NOOP, ANA, ANA, ANA, ANA, ANA, ANA, ANA],
  'Ben takes it': [NO, BEN, BEN, BEN, BEN, BEN, BEN, BEN, BEN, BEN, BEN],
  'assigned to Ana': [NO, ANA, ANA, NOOP, ANA, ANA, ANA, ANA, OVER, OVER, OVER],
  'assigned to Ben': [NO, BEN, BEN, BEN, BEN, BEN, BEN, BEN, OVER, OVER, OVER],
  'routed to Ben': [NO, BEN, BEN, LATE, LATE, BEN, LATE, LATE, LATE, LATE, LATE],
  unassigned: [NO, NOOP, NOOP, QUEUED, QUEUED, QUEUED, QUEUED, QUEUED, OVER, OVER, OVER],
  'to its team': [NO, NOOP, NOOP, QUEUED, QUEUED, QUEUED, QUEUED, QUEUED, OVER, OVER, OVER],
  'to team Support': [
    NO,
    ELSEWHERE,
    ELSEWHERE,
    ELSEWHERE,
    ELSEWHERE,
    ELSEWHERE,
    ELSEWHERE,
    ELSEWHERE,
    OVER,
    OVER,
    OVER,
  ],
  'transferred to Ana': [NO, ANA, ANA, SAME, ANA, ANA, SAME, ANA, OVER, OVER, OVER],
  'transferred to Ben': [NO, BEN, BEN, BEN, BEN, BEN, BEN, BEN, OVER, OVER, OVER],
  'transferred by Ben to Ben': [NO, SELF, SELF, SELF, SELF, SELF, SELF, SELF, OVER, OVER, OVER],
  'transferred to Ben with a note': [NO, BEN, BEN, BEN, BEN, BEN, BEN, BEN, OVER, OVER, OVER],
  'transferred to its team': [NO, SAME, SAME, QUEUED, QUEUED, QUEUED, QUEUED, QUEUED, OVER, OVER, OVER],
  'transferred to team Support': [
    NO,
    ELSEWHERE,
    ELSEWHERE,
    ELSEWHERE,
    ELSEWHERE,
    ELSEWHERE,
    ELSEWHERE,
    ELSEWHERE,
    OVER,
    OVER,
    OVER,
  ],
  'transferred to team Support with a note': [
    NO,
    ELSEWHERE,
    ELSEWHERE,
    ELSEWHERE,
    ELSEWHERE,
    ELSEWHERE,
    ELSEWHERE,
    ELSEWHERE,
    OVER,
    OVER,
    OVER,
  ],
  resolved: [NO, DONE, DONE, DONE_ANA, DONE, DONE, DONE_ANA, DONE, NOOP, NOOP, NOOP],
  reopened: [NO, NOOP, NOOP, NOOP, NOOP, NOOP, ANA, OPEN, ANA, BOT, QUEUED],
  snoozed: [NO, REST, REST, REST_ANA, REST, REST, REST_ANA, REST, OVER, OVER, OVER],
  'snoozed until a reply': [NO, REST, REST, REST_ANA, REST, REST, REST_ANA, REST, OVER, OVER, OVER],
  'time is up': [NO, NOOP, NOOP, NOOP, NOOP, NOOP, ANA, OPEN, NOOP, NOOP, NOOP],
  'another time is up': [NO, NOOP, NOOP, NOOP, NOOP, NOOP, NOOP, NOOP, NOOP, NOOP, NOOP],
  'silent for too long': [NO, NOOP, NOOP, NOOP, DONE, NOOP, NOOP, NOOP, NOOP, NOOP, NOOP],
  'Ana is silent for too long': [NO, NOOP, NOOP, QUEUED, NOOP, NOOP, NOOP, NOOP, NOOP, NOOP, NOOP],
  'Ben is silent for too long': [NO, NOOP, NOOP, NOOP, NOOP, NOOP, NOOP, NOOP, NOOP, NOOP, NOOP],
  noted: [NO, QUEUED, QUEUED, ANA, BOT, OPEN, REST_ANA, REST, DONE_ANA, DONE, DONE],
};

const NAMES = new Map<string, string>([
  [ana, 'Ana'],
  [ben, 'Ben'],
  [sales, 'Sales'],
  [support, 'Support'],
]);

const shown = (state: Conversation): string => {
  if (state.phase === 'none') return state.phase;
  const names = [assigneeOf(state), state.teamId].flatMap((id) => (id === null ? [] : (NAMES.get(id) ?? '?')));
  const assistant = handlerOf(state) === 'assistant' ? ['assistant'] : [];
  return [state.phase, ...assistant, ...names].join(', ');
};

function play(state: State, input: Input) {
  const facts: readonly Fact[] = STATES[state];
  return tell(conversation, given(...facts).state, INPUTS[input], { start, head: facts.length });
}

function result(state: State, input: Input): string {
  const { ruling, state: after } = play(state, input);
  if (ruling === 'unchanged') return NOOP;
  return ruling === 'recorded' ? shown(after) : `refused: ${ruling.refused}`;
}

const states = Object.keys(STATES) as State[];
const inputs = Object.keys(INPUTS) as Input[];

describe('the state table', () => {
  for (const input of inputs) {
    for (const [index, state] of states.entries()) {
      const expected = TABLE[input][index] ?? 'missing';
      it(`${state} · ${input} → ${expected}`, () => expect(result(state, input)).toBe(expected));
    }
  }

  it.each(inputs)('%s: a human handles exactly what is open and has an agent', (input) => {
    for (const state of states) {
      const { state: after } = play(state, input);
      expect(handlerOf(after) === 'human').toBe(after.phase === 'open' && assigneeOf(after) !== null);
    }
  });

  it('puts snoozing off to the new time', () => {
    given(...STATES.snoozed)
      .when(says.snoozes(MUCH_LATER))
      .thenIs({ phase: 'snoozed', until: MUCH_LATER });
  });
});

const PAGE = new URL('../../../../docs/states.md', import.meta.url);

const HEAD = `# States of a conversation

Generated from the rules by \`libs/domain/src/conversation/state-table.test.ts\`; \`UPDATE=1 npx vitest run libs/domain\`
writes it anew. Rows are inputs, columns the state before them. A cell is the state after it, with the agent and team,
and below what was recorded beside the input's own event. Where a conversation has an agent it is Ana; its team is Sales;
_nobody’s_ has none, _assistant_: the assistant answered it last; _handed over_: it asked for a person. Snoozed is it until
a time; _another time_ is that of a snooze that is no more. What says nothing about a state (notes, receipts, edits, labels, priority, attributes) changes none.
`;

function cell(state: State, input: Input): string {
  const { story } = play(state, input);
  const own = INPUTS[input].type;
  const beside = story.map(({ type }) => type).filter((type) => type !== own);
  const records = beside.length === 0 ? '' : `<br>${beside.map((type) => `\`${type}\``).join(' ')}`;
  return `${result(state, input)}${records}`;
}

/** Columns as wide as their widest cell, as the formatter wants them. */
const page = (): string => {
  const rows = inputs.map((input) => [`**${input}**`, ...states.map((state) => cell(state, input))]);
  const widths = ['', ...states].map((state, column) =>
    Math.max(state.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const lines = [['', ...states], widths.map((width) => '-'.repeat(width)), ...rows];
  const padded = lines.map((line) => line.map((text, column) => text.padEnd(widths[column] ?? 0)));
  return `${HEAD}\n${padded.map((line) => `| ${line.join(' | ')} |`).join('\n')}\n`;
};

describe('docs/states.md', () => {
  it('shows the rules as they are', () => {
    if (env['UPDATE'] === '1') writeFileSync(PAGE, page());
    expect(readFileSync(PAGE, 'utf8')).toBe(page());
  });
});
