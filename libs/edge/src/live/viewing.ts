import type { Signals } from '@verbatim/ports';
import type { Sink } from './frames.ts';

/** Conversations that one connection may have on the screen at a time: one per column is plenty. */
const VIEWED_MAX = 8;

interface Heard {
  readonly id: string;
  readonly on: boolean;
  /** Said by somebody who has just come: those who were there answer. */
  readonly asks: boolean;
}

/** Who else looks at a conversation: told to staff who follow it, kept nowhere. */
export class Viewing {
  readonly #signals: Signals;
  readonly #person: string;
  readonly #sink: Sink;
  readonly #viewed = new Set<string>();

  constructor(signals: Signals, person: string, sink: Sink) {
    this.#signals = signals;
    this.#person = person;
    this.#sink = sink;
  }

  /** Tells this connection who else looks, until the answer is called. */
  hear(conversationId: string): () => void {
    return this.#signals.subscribe(topicOf(conversationId), (message) => {
      const { id, on, asks } = JSON.parse(message) as Heard;
      if (id === this.#person) return;
      this.#sink.push({ kind: 'viewing', conversationId, who: { type: 'agent', id }, on });
      if (asks && this.#viewed.has(conversationId)) this.#publish(conversationId, { on: true, asks: false });
    });
  }

  say(conversationId: string, on: boolean): void {
    if (!on) {
      if (this.#viewed.delete(conversationId)) this.#publish(conversationId, { on, asks: false });
      return;
    }
    const isNew = !this.#viewed.has(conversationId);
    const [oldest] = this.#viewed;
    if (isNew && oldest !== undefined && this.#viewed.size >= VIEWED_MAX) this.say(oldest, false);
    this.#viewed.add(conversationId);
    this.#publish(conversationId, { on, asks: isNew });
  }

  end(): void {
    for (const conversationId of this.#viewed) this.say(conversationId, false);
  }

  #publish(conversationId: string, said: Omit<Heard, 'id'>): void {
    this.#signals.publish(topicOf(conversationId), JSON.stringify({ id: this.#person, ...said }));
  }
}

const topicOf = (conversationId: string): string => `viewing:${conversationId}`;
