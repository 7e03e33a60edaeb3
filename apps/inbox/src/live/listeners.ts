/** Several may listen to one topic; the last to go ends the subscription. */
export class Listeners<Listener> {
  readonly #topics = new Map<string, Set<Listener>>();

  /** True for the first one of a topic. */
  add(topic: string, listener: Listener): boolean {
    const listeners = this.#topics.get(topic) ?? new Set();
    listeners.add(listener);
    this.#topics.set(topic, listeners);
    return listeners.size === 1;
  }

  /** True when nobody listens any more. */
  remove(topic: string, listener: Listener): boolean {
    const listeners = this.#topics.get(topic);
    if (listeners === undefined || !listeners.delete(listener) || listeners.size > 0) return false;
    return this.#topics.delete(topic);
  }

  each(topic: string, tell: (listener: Listener) => void): void {
    for (const listener of this.#topics.get(topic) ?? []) tell(listener);
  }
}
