/** Ids and jobs in one call at most. */
export const JOBS_PER_CALL_MAX = 1_000;

/** Something to be done at a time. It says nothing but its effect's name: whoever does it looks up what that means now. */
export interface Job {
  /** Names the effect, and makes it one, however often it is tried. At most 200 characters. */
  readonly id: string;
  /** Unix milliseconds. */
  readonly at: number;
}

/**
 * Timers that outlive the process: each job is handed out once it is due, at least once. Jobs are derived from the log: losing
 * them loses time, never an effect. Faults: `JOBS_UNAVAILABLE`, `JOBS_LOST` (retryable; after either, derive them again).
 */
export interface Jobs {
  /** Durable when it resolves. A job that is there already moves to the new time; at the same time it stays as it is, even claimed. */
  set(jobs: readonly Job[]): Promise<void>;
  cancel(ids: readonly string[]): Promise<void>;
  /**
   * What is due, the earliest first. Nobody else is given it until the lease ends; what was not completed by then, or by an
   * owner that has died, is handed out again.
   */
  claim(limit: number): Promise<readonly Job[]>;
  /** Done. One that was set to another time since it was claimed stays. */
  complete(jobs: readonly Job[]): Promise<void>;
  close(): Promise<void>;
}
