import { conversationStream, ConversationId } from '@verbatim/domain';
import type { AnyRecorded, StreamId } from '@verbatim/domain';
import { headerOf, retrying } from '@verbatim/engine';
import type { EventLog, Offsets, Pause, StoredRecord } from '@verbatim/ports';
import type { ConversationFeed } from './conversation-feed.ts';
import { SharedEvent } from './frames.ts';
import type { Audience } from './frames.ts';

/** Records taken from the tail per step. */
const RECORDS_PER_STEP = 1_000;

export interface HubOptions {
  readonly log: EventLog;
  readonly open: (stored: StoredRecord) => Promise<AnyRecorded>;
  readonly peek: (stored: StoredRecord) => AnyRecorded | undefined;
  readonly pause: Pause;
}

/** Follows the tail of the log for everybody who is looking at a conversation here. */
export class Hub {
  readonly #options: HubOptions;
  readonly #feeds = new Map<StreamId, Set<ConversationFeed>>();
  readonly #passed: number[];
  /** The forms of the event that is being passed on; whoever reads back makes their own. */
  #shared: { readonly event: AnyRecorded; readonly forms: Map<string, SharedEvent> } | null = null;

  constructor(options: HubOptions) {
    this.#options = options;
    this.#passed = [...options.log.watermarks()];
  }

  /** How far the tail has been passed on. */
  passed(): Offsets {
    return this.#passed;
  }

  add(feed: ConversationFeed): void {
    const stream = conversationStream(ConversationId(feed.conversationId));
    const feeds = this.#feeds.get(stream) ?? new Set();
    feeds.add(feed);
    this.#feeds.set(stream, feeds);
  }

  remove(feed: ConversationFeed): void {
    feed.end();
    const stream = conversationStream(ConversationId(feed.conversationId));
    const feeds = this.#feeds.get(stream);
    feeds?.delete(feed);
    if (feeds?.size === 0) this.#feeds.delete(stream);
  }

  get size(): number {
    return this.#feeds.size;
  }

  /** One encoding per audience, shared by all who read it. */
  readonly share = (event: AnyRecorded, audience: Audience, isOwn: boolean): SharedEvent => {
    if (this.#shared?.event !== event) this.#shared = { event, forms: new Map() };
    const { forms } = this.#shared;
    const key = `${audience}${isOwn ? '+' : ''}`;
    const base = isOwn ? this.share(event, audience, false) : null;
    const shared = forms.get(key) ?? new SharedEvent(event, audience, base);
    forms.set(key, shared);
    return shared;
  };

  async run(signal: AbortSignal): Promise<void> {
    const { log } = this.#options;
    for await (const batch of log.follow(this.#passed, { recordsMax: RECORDS_PER_STEP, signal })) {
      for (const stored of batch) {
        await this.#pass(stored, signal);
        this.#passed[stored.partition] = stored.offset + 1;
      }
    }
  }

  /** A record that nobody here looks at is passed over unopened. */
  async #pass(stored: StoredRecord, signal: AbortSignal): Promise<void> {
    const { peek, open, pause } = this.#options;
    const known = peek(stored);
    const feeds = this.#feeds.get(known?.stream ?? (headerOf(stored).stream as StreamId));
    if (feeds === undefined) return;
    const event = known ?? (await retrying(() => open(stored), pause, signal));
    for (const feed of feeds) feed.live(event);
  }
}
