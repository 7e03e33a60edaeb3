import { createStore } from '../live/store.ts';

/** Which of the page's own dialogs is open. */
export const openDialog = createStore<'commands' | 'shortcuts' | null>(null);
