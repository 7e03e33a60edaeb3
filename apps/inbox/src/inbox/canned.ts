import type { Row } from '../live/contract.ts';

/** A text that agents have at hand. */
export interface CannedResponse {
  readonly id: string;
  readonly shortcut: string;
  readonly text: string;
  /** Null: of every team, of every inbox. */
  readonly teamId: string | null;
  readonly inboxId: string | null;
}

/** What a canned response may leave to be filled in. */
export const VARIABLES = ['contact.name', 'agent.name', 'inbox.name', 'conversation.code'] as const;
export type Variable = (typeof VARIABLES)[number];
export type Known = Readonly<Partial<Record<Variable, string | null | undefined>>>;

const PLACE = /\{\{\s*([a-z]+\.[a-z]+)\s*\}\}/giu;

const isVariable = (name: string): name is Variable => VARIABLES.some((known) => known === name);

/** The text with what is known filled in. What is missing stays as it is, to be seen and filled in by hand. */
export function filled(text: string, known: Known): string {
  return text.replaceAll(PLACE, (place, name: string) => {
    const variable = name.toLowerCase();
    const value = isVariable(variable) ? (known[variable] ?? '').trim() : '';
    return value === '' ? (isVariable(variable) ? `{{${variable}}}` : place) : value;
  });
}

export interface Gap {
  readonly variable: Variable;
  readonly start: number;
  readonly end: number;
}

/** The first place that still has to be filled in by hand; null: there is none. */
export function gapIn(text: string): Gap | null {
  for (const { 0: place, 1: name = '', index } of text.matchAll(PLACE)) {
    const variable = name.toLowerCase();
    if (isVariable(variable)) return { variable, start: index, end: index + place.length };
  }
  return null;
}

const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Those for this conversation that the words find: by the beginning of the shortcut first, then by what is in it, then by the text. */
export function found(
  all: readonly CannedResponse[],
  query: string,
  { teamId, inboxId }: Pick<Row, 'teamId' | 'inboxId'>,
): readonly CannedResponse[] {
  const wanted = folded(query);
  const rankOf = ({ shortcut, text }: CannedResponse): number => {
    const at = folded(shortcut).indexOf(wanted);
    if (at >= 0) return at === 0 ? 0 : 1;
    return folded(text).includes(wanted) ? 2 : -1;
  };
  return all
    .filter((one) => (one.teamId ?? teamId) === teamId && (one.inboxId ?? inboxId) === inboxId)
    .map((response) => ({ response, rank: rankOf(response) }))
    .filter(({ rank }) => rank >= 0)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ response }) => response);
}
