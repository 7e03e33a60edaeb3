/** Whether the views answer. While they do not, people are shown what was last read of them, and are told since when it may be old. */
export interface Freshness {
  /** Unix milliseconds of their last answer; null: they answer. */
  staleSince(): number | null;
  /** Told of each change. Returns the way to stop. */
  onChange(listener: (staleSince: number | null) => void): () => void;
}
