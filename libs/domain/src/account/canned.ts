import { accepted, refused, unchanged } from '../aggregate.ts';
import type { Told, Verdict } from '../aggregate.ts';
import type { AccountEvent } from './events.ts';

/** Canned responses of one account. */
export const CANNED_RESPONSES_MAX = 1_000;

type Types = 'CannedResponseCreated' | 'CannedResponseUpdated' | 'CannedResponseDeleted';
export type CannedFact = Extract<Told<AccountEvent>, { readonly type: Types }>;

/** What the rules remember of an account's canned responses: the id of each, and its shortcut as it is compared. */
export type Canned = Readonly<Record<string, string>>;

/** Two shortcuts that people would not tell apart are the same one. */
export const comparedShortcut = (shortcut: string): string => shortcut.normalize('NFKC').toLowerCase();

export const isCanned = (fact: Told<AccountEvent>): fact is CannedFact => fact.type.startsWith('CannedResponse');

export function judgeCanned(canned: Canned, fact: CannedFact): Verdict<AccountEvent> {
  const id = fact.data.cannedResponseId;
  const isKnown = Object.hasOwn(canned, id);
  if (fact.type === 'CannedResponseCreated') {
    if (isKnown) return unchanged;
    if (Object.keys(canned).length >= CANNED_RESPONSES_MAX) return refused('CANNED_RESPONSES_TOO_MANY');
  } else if (!isKnown) return refused('NOT_FOUND');
  if (fact.type === 'CannedResponseDeleted') return accepted<AccountEvent>(fact);
  if (fact.type === 'CannedResponseUpdated' && Object.keys(fact.data).length === 1) return unchanged;
  return isTaken(canned, fact) ? refused('SHORTCUT_TAKEN') : accepted<AccountEvent>(fact);
}

function isTaken(canned: Canned, { data }: Exclude<CannedFact, { readonly type: 'CannedResponseDeleted' }>): boolean {
  if (data.shortcut === undefined) return false;
  const wanted = comparedShortcut(data.shortcut);
  return Object.entries(canned).some(([id, shortcut]) => shortcut === wanted && id !== data.cannedResponseId);
}

export function evolveCanned(canned: Canned, { type, data }: CannedFact): Canned {
  const { [data.cannedResponseId]: before, ...others } = canned;
  if (type === 'CannedResponseDeleted') return others;
  const shortcut = data.shortcut === undefined ? before : comparedShortcut(data.shortcut);
  return shortcut === undefined ? canned : { ...canned, [data.cannedResponseId]: shortcut };
}
