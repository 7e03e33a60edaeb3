import { AgentId, ConversationId, routingStream } from '@verbatim/domain';
import type { AccountId, AnyRecorded } from '@verbatim/domain';
import type { Core } from '@verbatim/edge';
import { ROUTER } from './requests.ts';

const MS_PER_SECOND = 1_000;

interface Made {
  readonly accountId: AccountId;
  readonly conversationId: string;
  readonly agentId: string;
  readonly seconds: number;
  /** Names the offer: a timer that fires twice says the same thing. */
  readonly id: string;
}

/** Lets offers that nobody answers come to their end. After a restart the time begins anew. */
export class OfferTimers {
  readonly #core: Core;
  readonly #onFault: (error: unknown) => void;
  readonly #timers = new Map<string, NodeJS.Timeout>();

  constructor(core: Core, onFault: (error: unknown) => void) {
    this.#core = core;
    this.#onFault = onFault;
  }

  heard(event: AnyRecorded): void {
    if (event.type === 'OfferMade') this.begin({ ...event.data, accountId: event.accountId, id: event.id });
    else if (OVER.has(event.type)) this.#stop((event.data as { readonly conversationId: string }).conversationId);
  }

  begin(made: Made): void {
    this.#stop(made.conversationId);
    const timer = setTimeout(() => void this.#expire(made).catch(this.#onFault), made.seconds * MS_PER_SECOND);
    timer.unref();
    this.#timers.set(made.conversationId, timer);
  }

  async #expire({ accountId, conversationId, agentId, id }: Made): Promise<void> {
    this.#timers.delete(conversationId);
    const { outcome } = await this.#core.accept({
      ...{ accountId, type: 'OfferExpired', stream: routingStream(accountId), actor: ROUTER },
      subject: { kind: 'account', id: accountId },
      key: { sender: 'router', id: `expired:${id}` },
      content: '',
      data: () => ({ conversationId: ConversationId(conversationId), agentId: AgentId(agentId) }),
      occurredAt: this.#core.clock(),
      isQuiet: true,
    });
    await outcome;
  }

  #stop(conversationId: string): void {
    clearTimeout(this.#timers.get(conversationId));
    this.#timers.delete(conversationId);
  }

  end(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
  }
}

const OVER: ReadonlySet<string> = new Set([
  'OfferAccepted',
  'OfferDeclined',
  'OfferExpired',
  'SlotTaken',
  'SlotReleased',
]);
