import type { Actor } from './event.ts';

/** An event as the rules see it: what happened, and who did it. */
export type Told<Event> = Event & { readonly actor: Actor };

export type Verdict<Event> =
  /** `before` is what has to be on record first; `fact` is the fact, completed from the state. */
  | { readonly is: 'accepted'; readonly before: readonly Event[]; readonly fact: Event }
  /** A rule says no: the one who asked gets the code, and nothing changes. */
  | { readonly is: 'refused'; readonly code: string }
  /** Everything is already as asked for. */
  | { readonly is: 'unchanged' };

export const refused = (code: string) => ({ is: 'refused', code }) as const;
export const unchanged = { is: 'unchanged' } as const;
export const accepted = <Event>(fact: Event, before: readonly Event[] = []): Verdict<Event> => ({
  is: 'accepted',
  before,
  fact,
});

/**
 * The rules of one kind of stream, all of them pure. `judge` says whether a fact may happen now; `evolve` says what an
 * event means (total, never refuses: the log is the truth); `react` says what follows from a fact once `state` has taken
 * it in. Nothing is decided anywhere else.
 */
export interface Aggregate<State, Event, Context> {
  readonly initial: State;
  judge(state: State, fact: Told<Event>, context: Context): Verdict<Event>;
  evolve(state: State, event: Told<Event>): State;
  react(state: State, fact: Told<Event>): readonly Event[];
}
