import type { Config } from '@verbatim/config';
import type { StreamId } from '@verbatim/domain';
import { liveDirectory } from '@verbatim/edge';
import type { Core, LiveDirectory } from '@verbatim/edge';
import { opener, projector, sequencer, states, viewSnapshots } from '@verbatim/engine';
import type { Applied, Opener, Projector, Stuck, View } from '@verbatim/engine';
import {
  audit,
  availability,
  attributes,
  cannedResponses,
  contacts,
  conversations,
  directory,
  messages,
  recordIds,
} from '@verbatim/projections';
import type { EventLog, Fact, Intake, Keys, RecordIndex, Signals, ViewStore } from '@verbatim/ports';
import { attended } from '@verbatim/router';
import type { Attended } from '@verbatim/router';
import type { Timers } from '@verbatim/timers';
import { makeCore } from './embedded-core.ts';
import { behind, lag } from './embedded-lag.ts';
import { openTimers } from './embedded-timers.ts';
import type { TimerParts } from './embedded-timers.ts';
import { partitioner } from './partitioner.ts';
import { pause } from './pausing.ts';
import { openStores } from './stores.ts';
import type { Stores } from './stores.ts';
import { timed } from './timed-log.ts';
import { viewIndex } from './view-index.ts';
import { watchServers } from './watching.ts';

/** Snapshots are written once so many records have come. */
const RECORDS_PER_SNAPSHOT = 1_000;
/** There a step is a dozen requests, whatever it writes, and as many of those who look at the views: only what comes alone is written at once. */
const ON_SERVERS = { busyRecords: 2, companyMs: 100 };
const EMBEDDED_WRITER = 'embedded';
const SCRUB_AFTER_MS = 60_000;
/** Nothing that a clock does is due in the moment of the start, which has enough to do. */
const CLOCKS_AFTER_MS = 1_000;

/** All roles in this process, over files or over the servers that the settings name: one writer per partition, one projector. */
export interface Embedded {
  readonly core: Core;
  readonly opener: Opener;
  readonly log: EventLog;
  readonly keys: Keys;
  readonly views: ViewStore;
  readonly directory: LiveDirectory;
  readonly signals: Signals;
  readonly projector: Projector;
  /** Keeps the states of all streams, for whoever has to read them back. */
  readonly snapshotter: Pick<Projector, 'offsets'>;
  readonly attended: Attended;
  readonly timers: Timers;
  readonly partitionOf: (stream: StreamId) => number;
  onApplied(listener: (applied: Applied) => void): void;
  /** Told how long each append took to become durable, in seconds. */
  onAppend(listener: (seconds: number) => void): void;
  /** Why it cannot serve now; empty when it can. */
  trouble(): readonly string[];
  /** What this process has set aside, and how to have what stands still in the views tried once more. */
  readonly aside: Aside;
  /** Seconds by which the views are behind the log. */
  lagSeconds(): number;
  close(): Promise<void>;
}

export interface Aside {
  /** Documents of the views that stand still. */
  views(): readonly Stuck[];
  /** Records of the intake, since the start. */
  facts(): number;
  /** Resolves with what stands still all the same. */
  replay(): Promise<readonly Stuck[]>;
}

export interface EmbeddedOptions {
  readonly config: Config;
  readonly onWarning: (warning: string) => void;
  /** A follower has ended: the process cannot go on as it is. */
  readonly onFailure: (error: unknown) => void;
}

export async function openEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const parts = await openStores(options.config, options.onWarning);
  const { log, views, keys, signals } = parts;
  const open = opener(keys, options.onWarning);
  const appends = new Set<(seconds: number) => void>();
  const reading = await readLog(parts, open, options);
  const partitionOf = await partitioner(log.partitions);
  const index = parts.index ?? viewIndex({ log, views, reading: reading.projector });
  const intake = await openIntake({
    ...{ views, open, partitionOf, index, log: timed(log, appends) },
    ...{ snapshotter: reading.snapshotter, onWarning: options.onWarning },
  });
  const { projector: projecting, snapshotter, directory: docs } = reading;
  const roll = attended(views);
  reading.listeners.add((applied) => roll.onApplied(applied));
  await roll.load();
  const watching = new AbortController();
  const watch = { ...options, pause, signal: watching.signal, needsJobs: true, clock: Date.now };
  const { trouble, freshness } = watchServers(parts, watch);
  const around = { index, intake, open, reading: projecting, directory: docs, attended: roll, freshness };
  const core = makeCore({ ...parts, ...around });
  const clocks = startTimers({ ...parts, core, directory: docs, reading: projecting, attended: roll }, options);
  reading.listeners.add(clocks.timers.onApplied);
  return {
    ...{ ...parts, partitionOf, opener: open, projector: projecting, snapshotter, directory: docs },
    ...{ core, attended: roll, timers: clocks.timers },
    onApplied: (listener) => void reading.listeners.add(listener),
    onAppend: (listener) => void appends.add(listener),
    trouble: () => [...[log.trouble(), behind(log, projecting)].filter((reason) => reason !== null), ...trouble()],
    aside: reading.aside,
    lagSeconds: () => lag(log, projecting),
    async close() {
      watching.abort();
      await clocks.stop();
      await reading.stop();
      await Promise.all([log.close(), views.close(), keys.close(), signals.close(), parts.jobs.close()]);
    },
  };
}

/** Starts everything that follows the log, and waits until it has read what was there. */
export async function readLog(
  { log, views, index, scrub }: Stores,
  { open, peek }: Opener,
  { config, onWarning, onFailure }: EmbeddedOptions,
) {
  const stop = new AbortController();
  const docs = liveDirectory(views);
  const listeners = new Set([docs.onApplied]);
  const follow = {
    ...{ log, open, peek, pause, store: views, signal: stop.signal },
    onFault: (error: unknown) => onWarning(String(error)),
    onParked: (stuck: Stuck) => onWarning(parkedSentence(stuck)),
  };
  const snapshotter = await projector({
    ...follow,
    views: [states] as unknown as readonly View<never>[],
    recordsPerWriteMin: RECORDS_PER_SNAPSHOT,
  });
  const shown = index === null ? [...VIEWS, recordIds] : VIEWS;
  const main = await projector({
    ...follow,
    views: shown as unknown as readonly View<never>[],
    ...(config.VIEWS_URL.startsWith('file:') ? {} : ON_SERVERS),
    onApplied: (applied) => {
      for (const listener of listeners) listener(applied);
    },
  });
  const running = [snapshotter.run(), main.run()];
  for (const run of running) run.catch(onFailure);
  await caughtUp(log, snapshotter, RECORDS_PER_SNAPSHOT);
  await caughtUp(log, main, 0);
  forgetOldVersions(views, onWarning);
  await docs.load();
  const stopAll = async () => {
    stop.abort();
    await Promise.allSettled(running);
  };
  // What the start did not look at is looked at in small steps while the product runs.
  pause(SCRUB_AFTER_MS, stop.signal)
    .then(() => (stop.signal.aborted ? undefined : scrub?.(pause, stop.signal)))
    .catch(onFailure);
  const both = [snapshotter, main];
  const aside: Aside = {
    views: () => both.flatMap((one) => one.parked()),
    facts: () => 0,
    replay: async () => (await Promise.all(both.map((one) => one.replay()))).flat(),
  };
  return { snapshotter, projector: main, directory: docs, listeners, aside, stop: stopAll };
}

const parkedSentence = ({ view, key, type, stream, partition, offset, reason }: Stuck): string =>
  `parked: ${key} of the view ${view} stands still before ${type} of ${stream} (${partition}-${offset}): ${reason}`;

/** They follow the views, and are of no use before these have caught up. */
export function startTimers(
  parts: TimerParts,
  { onWarning, onFailure, isIdle = false }: EmbeddedOptions & { readonly isIdle?: boolean },
) {
  const stop = new AbortController();
  const clocks = openTimers({ ...parts, pause, signal: stop.signal, onFault: (error) => onWarning(String(error)) });
  const running = pause(CLOCKS_AFTER_MS, stop.signal).then(() => (isIdle ? undefined : clocks.run()));
  running.catch(onFailure);
  const stopAll = async () => {
    stop.abort();
    await running.catch(() => {});
  };
  return { timers: clocks, stop: stopAll };
}

export const VIEWS = [conversations, messages, contacts, directory, audit, availability, cannedResponses, attributes];

/** What older versions of the views held is of no more use once the new ones have caught up; no start waits for it. */
function forgetOldVersions(views: ViewStore, onWarning: (warning: string) => void): void {
  for (const { schema } of [states, ...VIEWS]) {
    views
      .retire(schema)
      .catch((error: unknown) => onWarning(`an old version of a view is still there: ${String(error)}`));
  }
}

/** Waits until a projector has read what the log held when it was opened, but for what it may keep buffered. */
async function caughtUp(log: EventLog, reading: Projector, buffered: number): Promise<void> {
  const end = log.watermarks();
  const missing = () =>
    end.reduce((sum, offset, partition) => sum + Math.max(0, offset - (reading.offsets()[partition] ?? 0)), 0);
  while (missing() > buffered) await reading.applied();
}

interface IntakeParts {
  readonly log: EventLog;
  readonly index: RecordIndex;
  readonly views: ViewStore;
  readonly snapshotter: Projector;
  readonly open: Opener;
  readonly partitionOf: (stream: StreamId) => number;
  readonly onWarning: (warning: string) => void;
}

/** Intake and sequencer are one step here: one writer per partition, all in this process. */
async function openIntake({
  log,
  index,
  views,
  snapshotter,
  open,
  partitionOf,
  onWarning,
}: IntakeParts): Promise<Intake> {
  const snapshots = viewSnapshots(views, snapshotter);
  const writers = await Promise.all(
    Array.from({ length: log.partitions }, (_, partition) =>
      sequencer({
        partition,
        log,
        index,
        snapshots,
        clock: Date.now,
        writer: EMBEDDED_WRITER,
        epoch: 1,
        onWritten: (offset, event) => open.put(partition, offset, event),
        onWarning,
      }),
    ),
  );
  return {
    accept(fact: Fact) {
      const writer = writers[partitionOf(fact.stream)];
      return writer === undefined ? Promise.reject(new Error('a stream has a partition')) : writer.accept(fact);
    },
  };
}
