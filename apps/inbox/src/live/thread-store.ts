import type { ConversationEvent, Message } from './contract.ts';
import { Problem } from './rest.ts';
import { createStore } from './store.ts';
import type { Store } from './store.ts';
import { addMessages, emptyThread, evolveThread } from './thread.ts';
import type { Thread } from './thread.ts';
import type { ConversationListener, Following } from './wire.ts';

export interface ThreadView {
  readonly thread: Thread;
  readonly phase: 'loading' | 'ready' | 'failed' | 'missing';
  readonly isLoadingOlder: boolean;
}

export interface MessagePage {
  readonly messages: readonly Message[];
  readonly hasOlder: boolean;
  readonly cursor: string | null;
}

interface Sources {
  readonly fetchPage: (conversationId: string, before: number | null) => Promise<MessagePage>;
  readonly follow: (conversationId: string, cursor: string | null, listener: ConversationListener) => Following;
  readonly onEvent: (conversationId: string, event: ConversationEvent) => void;
}

export interface ThreadStore {
  /** The thread, loaded and followed from now on. The last few stay followed, so that going back is instant. */
  readonly open: (conversationId: string) => Store<ThreadView>;
  readonly loadOlder: (conversationId: string) => Promise<void>;
  readonly reload: (conversationId: string) => void;
}

interface Held {
  readonly view: Store<ThreadView>;
  following: Following | null;
}

const THREADS_HELD_MAX = 12;
const LOADING: ThreadView = { thread: emptyThread, phase: 'loading', isLoadingOlder: false };

export function createThreadStore({ fetchPage, follow, onEvent }: Sources): ThreadStore {
  const held = new Map<string, Held>();

  const load = async (id: string, entry: Held): Promise<void> => {
    try {
      const page = await fetchPage(id, null);
      if (held.get(id) !== entry) return;
      entry.view.set({
        thread: addMessages(emptyThread, page.messages, page.hasOlder),
        phase: 'ready',
        isLoadingOlder: false,
      });
      entry.following?.stop();
      entry.following = follow(id, page.cursor, listenerOf(id, entry));
    } catch (error) {
      const isMissing = error instanceof Problem && error.status === 404;
      if (entry.view.get().phase !== 'ready') entry.view.set({ ...LOADING, phase: isMissing ? 'missing' : 'failed' });
    }
  };

  const listenerOf = (id: string, entry: Held): ConversationListener => ({
    onEvent(event) {
      const view = entry.view.get();
      entry.view.set({ ...view, thread: evolveThread(view.thread, event) });
      onEvent(id, event);
    },
    onReset: () => void load(id, entry),
  });

  return {
    open(id) {
      const known = held.get(id);
      const entry: Held = known ?? { view: createStore(LOADING), following: null };
      held.delete(id);
      held.set(id, entry);
      if (known === undefined) void load(id, entry);
      for (const [oldest, { following }] of held) {
        if (held.size <= THREADS_HELD_MAX) break;
        following?.stop();
        held.delete(oldest);
      }
      return entry.view;
    },
    async loadOlder(id) {
      const entry = held.get(id);
      if (entry === undefined || entry.view.get().isLoadingOlder || !entry.view.get().thread.hasOlder) return;
      entry.view.set({ ...entry.view.get(), isLoadingOlder: true });
      try {
        const page = await fetchPage(id, entry.view.get().thread.messages[0]?.seq ?? null);
        const view = entry.view.get();
        entry.view.set({
          ...view,
          thread: addMessages(view.thread, page.messages, page.hasOlder),
          isLoadingOlder: false,
        });
      } catch {
        entry.view.set({ ...entry.view.get(), isLoadingOlder: false }); // scrolling up again asks again
      }
    },
    reload(id) {
      const entry = held.get(id);
      if (entry === undefined) return;
      entry.view.set(LOADING);
      void load(id, entry);
    },
  };
}
