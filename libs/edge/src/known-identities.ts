import { LRUCache } from 'lru-cache';
import { subjectOf } from '@verbatim/domain';
import type { AnyRecorded, StreamId } from '@verbatim/domain';
import { headerOf, retrying } from '@verbatim/engine';
import type { EventLog, Identity, Keys, Pause, StoredRecord } from '@verbatim/ports';

/** About 400 bytes each. */
const IDENTITIES_MAX = 50_000;
const RECORDS_PER_STEP = 1_000;

export interface KnownIdentitiesOptions {
  readonly keys: Pick<Keys, 'identityOf'>;
  readonly log: Pick<EventLog, 'follow' | 'watermarks'>;
  readonly open: (stored: StoredRecord) => Promise<AnyRecorded>;
  /** Whether what others write to the log is heard of here at once. While it is not, the keys are asked. */
  readonly isCurrent: () => boolean;
  readonly pause: Pause;
}

/**
 * Who writes, and in which conversation: as the keys said it, for as long as the log says nothing else. So a message waits
 * for no database to learn who its sender is; what another edge has done is known here as soon as the log is read.
 */
export class KnownIdentities {
  readonly #options: KnownIdentitiesOptions;
  readonly #known = new LRUCache<string, Identity>({ max: IDENTITIES_MAX });
  /** Questions under way; one that is taken out is out of date before it is answered. */
  readonly #asked = new Map<string, Promise<Identity | null>>();

  constructor(options: KnownIdentitiesOptions) {
    this.#options = options;
  }

  async of(inboxId: string, contactId: string): Promise<Identity | null> {
    const { keys, isCurrent } = this.#options;
    if (!isCurrent()) return keys.identityOf(inboxId, contactId);
    const name = nameOf(inboxId, contactId);
    return this.#known.get(name) ?? this.#asked.get(name) ?? this.#ask(inboxId, contactId);
  }

  #ask(inboxId: string, contactId: string): Promise<Identity | null> {
    const name = nameOf(inboxId, contactId);
    const asking = this.#options.keys
      .identityOf(inboxId, contactId)
      .then((found) => {
        if (found !== null && this.#asked.get(name) === asking) this.#known.set(name, found);
        return found;
      })
      .finally(() => {
        if (this.#asked.get(name) === asking) this.#asked.delete(name);
      });
    this.#asked.set(name, asking);
    return asking;
  }

  /** Follows the log until the signal. */
  async run(signal: AbortSignal): Promise<void> {
    const { log, open, pause } = this.#options;
    for await (const batch of log.follow(log.watermarks(), { recordsMax: RECORDS_PER_STEP, signal })) {
      for (const stored of batch) {
        const { type, stream } = headerOf(stored);
        if (type === 'ContactErased') this.#forget(subjectOf(stream as StreamId));
        if (type === 'ConversationStarted') this.#moved(await retrying(() => open(stored), pause, signal));
      }
    }
  }

  /** The keys say so from before it is on record: they are asked again. */
  #moved({ type, data, stream }: AnyRecorded): void {
    if (type !== 'ConversationStarted') return; // it cannot be read
    const name = nameOf(data.inboxId, data.contactId);
    if (this.#known.get(name)?.conversationId !== subjectOf(stream)) this.#drop(name);
  }

  #forget(contactId: string): void {
    for (const name of [...this.#known.keys(), ...this.#asked.keys()])
      if (name.endsWith(` ${contactId}`)) this.#drop(name);
  }

  #drop(name: string): void {
    this.#known.delete(name);
    this.#asked.delete(name);
  }
}

const nameOf = (inboxId: string, contactId: string): string => `${inboxId} ${contactId}`;
