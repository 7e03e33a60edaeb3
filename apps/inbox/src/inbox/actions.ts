import type { ParseKeys } from 'i18next';
import { createStore } from '../live/store.ts';
import type { Store } from '../live/store.ts';

/** Something one can do now: by name in the command bar, by keys, in menus. */
export interface Action {
  readonly name: ParseKeys;
  /** Names that are the same in every language. */
  readonly with?: Readonly<Record<string, string>>;
  /** Words that are said in the language of the name. */
  readonly named?: Readonly<Record<string, ParseKeys>>;
  readonly keys?: string;
  readonly run: () => void;
}

type Publisher = 'selection' | 'inbox' | 'shell';
const ORDER: readonly Publisher[] = ['selection', 'inbox', 'shell'];

const published = new Map<Publisher, readonly Action[]>();
export const actions: Store<readonly Action[]> = createStore<readonly Action[]>([]);

/** Says what one part of the page offers; the answer takes the offer back. */
export function publishActions(publisher: Publisher, offered: readonly Action[]): () => void {
  published.set(publisher, offered);
  merge();
  return () => {
    if (published.get(publisher) !== offered) return;
    published.delete(publisher);
    merge();
  };
}

/** What is marked comes before what is open, and that before what can always be done. */
const merge = (): void => actions.set(ORDER.flatMap((publisher) => published.get(publisher) ?? []));
