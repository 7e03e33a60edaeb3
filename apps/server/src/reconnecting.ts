const SPREAD_MS_MIN = 500;
const SPREAD_MS_MAX = 15_000;
/** A start takes in about a thousand sockets a second without anybody else noticing. */
const MS_PER_CONNECTION = 1;

/** Over how much time so many clients are spread when they come back. */
export const reconnectWithinMs = (connections: number): number =>
  Math.min(SPREAD_MS_MAX, Math.max(SPREAD_MS_MIN, connections * MS_PER_CONNECTION));
