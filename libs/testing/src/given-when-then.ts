import type { Actor, Aggregate, Told } from '@verbatim/domain';
import { expect } from 'vitest';

interface Said {
  readonly type: string;
  readonly data: unknown;
}

/** What one fact comes to: what is put on record, in order, and the state after it. */
export interface Telling<State, Event> {
  readonly ruling: 'recorded' | 'unchanged' | { readonly refused: string };
  readonly story: readonly Told<Event>[];
  readonly state: State;
}

const RULES: Actor = { type: 'system', id: 'rules' };

/** Judges the fact and takes in all that follows from it, as a sequencer does. */
export function tell<State, Event extends Said, Context>(
  rules: Aggregate<State, Event, Context>,
  before: State,
  fact: Told<Event>,
  context: Context,
): Telling<State, Event> {
  const verdict = rules.judge(before, fact, context);
  if (verdict.is === 'refused') return { ruling: { refused: verdict.code }, story: [], state: before };
  if (verdict.is === 'unchanged') return { ruling: 'unchanged', story: [], state: before };
  const own = [...verdict.before, verdict.fact].map((event) => ({ ...event, actor: fact.actor }));
  const between = own.reduce((state, event) => rules.evolve(state, event), before);
  const follows = rules.react(between, { ...verdict.fact, actor: fact.actor });
  const decided = follows.map((event) => ({ ...event, actor: RULES }));
  const state = decided.reduce((past, event) => rules.evolve(past, event), between);
  return { ruling: 'recorded', story: [...own, ...decided], state };
}

/** `given(…facts).when(fact).thenRecords(…)`: tests of rules read as the rules do. */
export function scenario<State, Event extends Said, Context extends { readonly head: number }>(
  rules: Aggregate<State, Event, Context>,
  usual: Omit<Context, 'head'>,
) {
  return (...facts: readonly Told<Event>[]) => {
    const told: Told<Event>[] = [];
    let past = rules.initial;
    const contextNow = (special: Partial<Context> = {}) => ({ ...usual, head: told.length, ...special }) as Context;
    for (const fact of facts) {
      const { ruling, story, state } = tell(rules, past, fact, contextNow());
      expect(ruling, `${fact.type} is given, so it must be possible`).toBe('recorded');
      told.push(...story);
      past = state;
    }
    return {
      state: past,
      when: (fact: Told<Event>, special?: Partial<Context>) => outcome(tell(rules, past, fact, contextNow(special))),
    };
  };
}

function outcome<State, Event extends Said>(telling: Telling<State, Event>) {
  const { ruling, story, state } = telling;
  const then = {
    state,
    /** The types of everything that was put on record, in order. */
    thenRecords: (...types: readonly Event['type'][]) => {
      expect(ruling).toBe('recorded');
      expect(story.map(({ type }) => type)).toEqual(types);
      return then;
    },
    thenSays: (...data: readonly object[]) => {
      expect(story.map((event) => event.data)).toMatchObject(data);
      return then;
    },
    thenRefuses: (code: string) => expect(ruling).toEqual({ refused: code }),
    thenChangesNothing: () => expect(ruling).toBe('unchanged'),
    thenIs: (expected: object) => {
      expect(state).toMatchObject(expected);
      return then;
    },
  };
  return then;
}
