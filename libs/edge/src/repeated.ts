import { LRUCache } from 'lru-cache';
import { requestId } from '@verbatim/engine';
import type { Request } from '@verbatim/engine';
import type { Place } from '@verbatim/ports';
import type { Core } from './core.ts';
import { within } from './deadline.ts';
import { behind } from './now-of.ts';

type Asked = Pick<Request, 'accountId' | 'subject' | 'type' | 'key' | 'kind'>;

/** How long somebody waits to hear whether what they ask for was done before. */
const ANSWER_MS_MAX = 2_000;
/** By then every edge writes a customer's messages into their next conversation, and none into the one before. */
const OVER_AFTER_MS = 60_000;
const CONVERSATIONS_MAX = 10_000;

/** Whether what somebody asks for was done before. Faults: `VIEW_BEHIND`, when that cannot be said yet. */
export class Repeated {
  readonly #core: Core;
  /** Where the log ended when a conversation was over: nothing of its customer comes after that. */
  readonly #ends = new LRUCache<string, readonly Place[]>({ max: CONVERSATIONS_MAX });

  constructor(core: Core) {
    this.#core = core;
  }

  async has(asked: Asked, until?: readonly Place[]): Promise<boolean> {
    const { isRecorded, keys } = this.#core;
    const id = requestId(await keys.dataKey(asked.accountId, asked.subject), asked);
    return within(isRecorded(id, until), ANSWER_MS_MAX, behind);
  }

  /** The same of a message to a conversation that was followed by another one at that time: no view need have come further since. */
  async hadBefore(asked: Asked, nextAt: number): Promise<boolean> {
    const { clock, log } = this.#core;
    const { id } = asked.subject;
    const isOver = clock() - nextAt > OVER_AFTER_MS;
    const until = this.#ends.get(id) ?? log.watermarks().map((offset, partition) => ({ partition, offset }));
    if (isOver) this.#ends.set(id, until);
    return this.has(asked, until);
  }
}
