/** What is worth saying now and not worth keeping: presence, typing. Never stored, at most once. */
export interface Signals {
  publish(topic: string, message: string): void;
  /** Returns the way to stop listening. */
  subscribe(topic: string, listener: (message: string) => void): () => void;
  close(): Promise<void>;
}
