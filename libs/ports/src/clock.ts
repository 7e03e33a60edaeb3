/** Unix time in milliseconds: what is written down. Deadlines never use it. */
export type Clock = () => number;

/** Sleeps for `ms`, with whatever jitter the caller likes; ends early, without an error, when the signal fires. */
export type Pause = (ms: number, signal: AbortSignal) => Promise<void>;

/** `size` random bytes from a cryptographic source. */
export type RandomBytes = (size: number) => Uint8Array;
