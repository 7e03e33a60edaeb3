import type { Message } from './contract.ts';
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

type FetchPage = (conversationId: string, before: number | null) => Promise<MessagePage>;
type Follow = (conversationId: string, cursor: string | null, listener: ConversationListener) => Following;

interface Held {
  readonly view: Store<ThreadView>;
  following: Following | null;
}

/** What has no such id, or is not ours to see. */
const MISSING = new Set([400, 403, 404]);
const THREADS_HELD_MAX = 20;
const LOADING: ThreadView = { thread: emptyThread, phase: 'loading', isLoadingOlder: false };

/** The threads that were looked at last: loaded once, followed from then on, so that going back is instant. */
export class ThreadStore {
  readonly #fetchPage: FetchPage;
  readonly #follow: Follow;
  readonly #held = new Map<string, Held>();

  constructor(fetchPage: FetchPage, follow: Follow) {
    this.#fetchPage = fetchPage;
    this.#follow = follow;
  }

  open(id: string): Store<ThreadView> {
    const known = this.#known(id);
    const entry: Held = known ?? { view: createStore(LOADING), following: null };
    this.#held.delete(id);
    this.#held.set(id, entry);
    if (known === undefined) void this.#load(id, entry);
    this.#forgetOldest();
    return entry.view;
  }

  /** Loads what will be opened next, so that it is there by then. */
  prepare(id: string): void {
    if (!this.#held.has(id)) this.open(id);
  }

  async loadOlder(id: string): Promise<void> {
    const view = this.#held.get(id)?.view;
    if (view === undefined || view.get().isLoadingOlder || !view.get().thread.hasOlder) return;
    view.set({ ...view.get(), isLoadingOlder: true });
    const page = await this.#fetchPage(id, view.get().thread.messages[0]?.seq ?? null).catch(() => null);
    const now = view.get();
    // Without an answer nothing changes: scrolling up again asks again.
    const thread = page === null ? now.thread : addMessages(now.thread, page.messages, page.hasOlder);
    view.set({ ...now, thread, isLoadingOlder: false });
  }

  reload(id: string): void {
    const entry = this.#held.get(id);
    if (entry === undefined) return;
    entry.view.set(LOADING);
    void this.#load(id, entry);
  }

  reloadFailed(): void {
    for (const [id, { view }] of this.#held) if (view.get().phase === 'failed') this.reload(id);
  }

  async #load(id: string, entry: Held): Promise<void> {
    try {
      const page = await this.#fetchPage(id, null);
      if (this.#held.get(id) !== entry) return;
      entry.view.set({
        thread: addMessages(emptyThread, page.messages, page.hasOlder),
        phase: 'ready',
        isLoadingOlder: false,
      });
      entry.following?.stop();
      entry.following = this.#follow(id, page.cursor, {
        onEvent: (event) =>
          entry.view.set({ ...entry.view.get(), thread: evolveThread(entry.view.get().thread, event) }),
        onReset: () => void this.#load(id, entry),
      });
    } catch (error) {
      const isMissing = error instanceof Problem && MISSING.has(error.status);
      // What was seen stays on screen while the server cannot be asked, not when it is no longer ours to see.
      if (isMissing || entry.view.get().phase !== 'ready')
        entry.view.set({ ...LOADING, phase: isMissing ? 'missing' : 'failed' });
    }
  }

  /** What could not be asked for before is asked for anew. */
  #known(id: string): Held | undefined {
    const held = this.#held.get(id);
    if (held?.view.get().phase !== 'failed') return held;
    held.following?.stop();
    return undefined;
  }

  #forgetOldest(): void {
    for (const [id, { following }] of this.#held) {
      if (this.#held.size <= THREADS_HELD_MAX) return;
      following?.stop();
      this.#held.delete(id);
    }
  }
}
