import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import { monitorEventLoopDelay } from 'node:perf_hooks';

const NS_PER_MS = 1e6;
const MS_PER_SECOND = 1_000;
const NO_TEAM = 'none';
const BREAKER_VALUES = { closed: 0, 'half-open': 1, open: 2 } as const;
const FAST_BUCKETS_S = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** What the operations port counts. Names and units are those of the field: base units, `_total` for counters. */
export interface Metrics {
  readonly accepted: Counter<'channel'>;
  readonly acceptSeconds: Histogram;
  readonly appendSeconds: Histogram;
  /** Gauges are asked when somebody looks. */
  watch(name: 'projection' | 'audit', seconds: () => number): void;
  watchConnections(channel: string, count: () => number): void;
  watchFollower(name: string, behind: () => number): void;
  watchParked(what: 'views' | 'facts', count: () => number): void;
  watchBreakers(states: () => ReadonlyMap<string, 'closed' | 'half-open' | 'open'>): void;
  watchQueues(waiting: () => Promise<ReadonlyMap<string | null, number>>): void;
  text(): Promise<string>;
  readonly contentType: string;
}

export function metrics(): Metrics {
  const register = new Registry();
  collectDefaultMetrics({ register, eventLoopMonitoringPrecision: LOOP_LOOK_MS });
  const { lags, connections, followers, parked, breakers } = gauges(register);
  return {
    accepted: new Counter({
      name: 'verbatim_messages_accepted_total',
      help: 'Messages acknowledged',
      labelNames: ['channel'],
      registers: [register],
    }),
    acceptSeconds: histogram(register, 'verbatim_accept_seconds', 'From the frame to its acknowledgement'),
    appendSeconds: histogram(
      register,
      'verbatim_log_append_seconds',
      'From handing records to the log to their being durable',
    ),
    watch: (name, seconds) => void lags.set(name, seconds),
    watchConnections: (channel, count) => void connections.set(channel, count),
    watchFollower: (name, behind) => void followers.set(name, behind),
    watchParked: (what, count) => void parked.set(what, count),
    watchBreakers: (states) => void breakers.push(states),
    watchQueues: (waiting) => void queueGauge(register, waiting),
    text: () => register.metrics(),
    contentType: register.contentType,
  };
}

/** What is asked for its value when somebody looks. */
function gauges(register: Registry) {
  const lags = new Map<string, () => number>();
  const connections = new Map<string, () => number>();
  const followers = new Map<string, () => number>();
  const parked = new Map<string, () => number>();
  const breakers: (() => ReadonlyMap<string, keyof typeof BREAKER_VALUES>)[] = [];
  watchLoop(register);
  gauge(
    register,
    {
      name: 'verbatim_projection_lag_seconds',
      help: 'Age of what the projection has not taken in',
      label: 'projection',
    },
    () => [...lags].filter(([name]) => name !== 'audit').map(([name, seconds]) => [name, seconds()]),
  );
  gauge(
    register,
    { name: 'verbatim_audit_lag_seconds', help: 'Age of what the audit does not show yet', label: null },
    () => [['', lags.get('audit')?.() ?? 0]],
  );
  gauge(register, { name: 'verbatim_connections', help: 'Open connections', label: 'channel' }, () =>
    [...connections].map(([channel, count]) => [channel, count()]),
  );
  gauge(
    register,
    {
      name: 'verbatim_follower_lag_records',
      help: 'Records that a follower has still to go through',
      label: 'follower',
    },
    () => [...followers].map(([name, behind]) => [name, behind()]),
  );
  gauge(
    register,
    { name: 'verbatim_breaker_state', help: '0 closed, 1 half-open, 2 open; named once it was open', label: 'name' },
    () => breakers.flatMap((states) => [...states()].map(([name, state]) => [name, BREAKER_VALUES[state]] as const)),
  );
  gauge(
    register,
    { name: 'verbatim_parked', help: 'What is set aside because nobody could deal with it', label: 'what' },
    () => [...parked].map(([what, count]) => [what, count()]),
  );
  return { lags, connections, followers, parked, breakers };
}

const histogram = (register: Registry, name: string, help: string): Histogram =>
  new Histogram({ name, help, buckets: FAST_BUCKETS_S, registers: [register] });

interface GaugeOf {
  readonly name: string;
  readonly help: string;
  readonly label: string | null;
}

/** A gauge that asks for its values when it is looked at. */
function gauge(
  register: Registry,
  { name, help, label }: GaugeOf,
  values: () => readonly (readonly [string, number])[],
): Gauge {
  return new Gauge({
    name,
    help,
    labelNames: label === null ? [] : [label],
    registers: [register],
    collect() {
      this.reset();
      for (const [of, value] of values()) this.set(label === null ? {} : { [label]: of }, value);
    },
  });
}

/** A queue that is empty, or gone, is not told of any more; nor is any while the views do not answer: the rest still is. */
function queueGauge(register: Registry, waiting: () => Promise<ReadonlyMap<string | null, number>>): Gauge {
  return new Gauge({
    name: 'verbatim_queue_waiting',
    help: 'Conversations that wait for somebody to take them, by team',
    labelNames: ['team'],
    registers: [register],
    async collect() {
      const queues = await waiting().catch(() => null);
      this.reset();
      for (const [team, count] of queues ?? []) this.set({ team: team ?? NO_TEAM }, count);
    },
  });
}

/** How often the loop is looked at: each time wakes the process. */
const LOOP_LOOK_MS = 40;

function watchLoop(register: Registry): void {
  const delay = monitorEventLoopDelay({ resolution: LOOP_LOOK_MS });
  delay.enable();
  gauge(
    register,
    {
      name: 'verbatim_event_loop_delay_seconds',
      help: 'Event loop delay since the last look, 99th percentile',
      label: null,
    },
    () => {
      const seconds = Math.max(0, delay.percentile(99) / NS_PER_MS - LOOP_LOOK_MS) / MS_PER_SECOND; // it counts its own pause
      delay.reset();
      return [['', seconds]];
    },
  );
}
