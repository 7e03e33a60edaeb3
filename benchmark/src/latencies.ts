import { build } from 'hdr-histogram-js';
import type { Histogram } from 'hdr-histogram-js';

const MICROS_PER_MS = 1000;
const MICROS_MAX = 120_000_000;
const DIGITS = 3;

/** In milliseconds. */
export interface Summary {
  readonly count: number;
  readonly p50: number;
  readonly p90: number;
  readonly p99: number;
  readonly p999: number;
  readonly max: number;
}

/** An HDR histogram of milliseconds, kept in microseconds. */
export class Latencies {
  readonly #histogram: Histogram = build({
    lowestDiscernibleValue: 1,
    highestTrackableValue: MICROS_MAX,
    numberOfSignificantValueDigits: DIGITS,
  });

  record(ms: number): void {
    this.#histogram.recordValue(Math.min(MICROS_MAX, Math.max(1, Math.round(ms * MICROS_PER_MS))));
  }

  summary(): Summary {
    const at = (percent: number): number => this.#histogram.getValueAtPercentile(percent) / MICROS_PER_MS;
    const { totalCount: count, maxValue } = this.#histogram;
    return { count, p50: at(50), p90: at(90), p99: at(99), p999: at(99.9), max: maxValue / MICROS_PER_MS };
  }
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** The smallest value that so many percent of all are not above. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN;
}
