import type { ParseKeys } from 'i18next';
import { createStore } from '../live/store.ts';
import type { Store } from '../live/store.ts';

/** Something one can do now: by name in the command bar, by keys, in menus. */
export interface Action {
  readonly name: ParseKeys;
  readonly with?: Readonly<Record<string, string>>;
  readonly keys?: string;
  readonly run: () => void;
}

type Publisher = 'inbox' | 'shell';

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

/** What can be done to what is open comes before what can always be done. */
const merge = (): void => actions.set([...(published.get('inbox') ?? []), ...(published.get('shell') ?? [])]);
