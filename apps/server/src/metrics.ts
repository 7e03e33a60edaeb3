import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import { monitorEventLoopDelay } from 'node:perf_hooks';

const NS_PER_SECOND = 1e9;
const FAST_BUCKETS_S = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** What the operations port counts. Names and units are those of the field: base units, `_total` for counters. */
export interface Metrics {
  readonly accepted: Counter<'channel'>;
  readonly acceptSeconds: Histogram;
  readonly appendSeconds: Histogram;
  /** Gauges are asked when somebody looks. */
  watch(name: 'projection' | 'audit', seconds: () => number): void;
  watchConnections(channel: string, count: () => number): void;
  text(): Promise<string>;
  readonly contentType: string;
}

export function metrics(): Metrics {
  const register = new Registry();
  collectDefaultMetrics({ register });
  const registers = [register];
  const lag = new Map<string, () => number>();
  const connections = new Map<string, () => number>();
  const delay = monitorEventLoopDelay({ resolution: 10 });
  delay.enable();

  // oxlint-disable no-new -- a gauge that is asked registers itself
  new Gauge({
    name: 'verbatim_projection_lag_seconds',
    help: 'Age of the oldest record that the projection has not taken in',
    labelNames: ['projection'],
    registers,
    collect() {
      for (const [projection, seconds] of lag) if (projection !== 'audit') this.set({ projection }, seconds());
    },
  });
  new Gauge({
    name: 'verbatim_audit_lag_seconds',
    help: 'Age of the oldest record that the audit does not show yet',
    registers,
    collect() {
      this.set(lag.get('audit')?.() ?? 0);
    },
  });
  new Gauge({
    name: 'verbatim_connections',
    help: 'Open connections',
    labelNames: ['channel'],
    registers,
    collect() {
      for (const [channel, count] of connections) this.set({ channel }, count());
    },
  });
  new Gauge({
    name: 'verbatim_event_loop_delay_seconds',
    help: 'Event loop delay since the last scrape, 99th percentile',
    registers,
    collect() {
      this.set(delay.percentile(99) / NS_PER_SECOND);
      delay.reset();
    },
  });
  // oxlint-enable no-new
  return {
    accepted: new Counter({
      name: 'verbatim_messages_accepted_total',
      help: 'Messages acknowledged',
      labelNames: ['channel'],
      registers,
    }),
    acceptSeconds: new Histogram({
      name: 'verbatim_accept_seconds',
      help: 'From the frame to its acknowledgement',
      buckets: FAST_BUCKETS_S,
      registers,
    }),
    appendSeconds: new Histogram({
      name: 'verbatim_log_append_seconds',
      help: 'From handing records to the log to their being durable',
      buckets: FAST_BUCKETS_S,
      registers,
    }),
    watch: (name, seconds) => void lag.set(name, seconds),
    watchConnections: (channel, count) => void connections.set(channel, count),
    text: () => register.metrics(),
    contentType: register.contentType,
  };
}
