import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Config } from '@verbatim/config';
import type { StreamId } from '@verbatim/domain';
import { liveDirectory, profiles } from '@verbatim/edge';
import type { Core, LiveDirectory } from '@verbatim/edge';
import { accept, opener, projector, sequencer, states, viewSnapshots } from '@verbatim/engine';
import type { Applied, Opener, Projector, View } from '@verbatim/engine';
import { loadMasterKey, sqliteKeys } from '@verbatim/keys-sqlite';
import { sqliteEventLog } from '@verbatim/log-sqlite';
import type { SqliteEventLog } from '@verbatim/log-sqlite';
import { audit, contacts, conversations, directory, messages } from '@verbatim/projections';
import type { EventLog, Fact, Intake, Keys, Pause, Place, RecordIndex, ViewStore } from '@verbatim/ports';
import { sqliteViewStore } from '@verbatim/store-sqlite';
import { partitioner } from './partitioner.ts';
import { newId } from './new-id.ts';

/** Snapshots are written once so many records have come. */
const RECORDS_PER_SNAPSHOT = 1_000;
const EMBEDDED_WRITER = 'embedded';
const PAUSE_JITTER = 0.5;
const MS_PER_SECOND = 1_000;

/** The embedded profile: log, keys and views as files, one writer for all partitions, one projector, in this process. */
export interface Embedded {
  readonly core: Core;
  readonly opener: Opener;
  readonly log: SqliteEventLog;
  readonly keys: Keys;
  readonly views: ViewStore;
  readonly directory: LiveDirectory;
  readonly projector: Projector;
  readonly partitionOf: (stream: StreamId) => number;
  onApplied(listener: (applied: Applied) => void): void;
  /** Told how long each append took to become durable, in seconds. */
  onAppend(listener: (seconds: number) => void): void;
  /** Why it cannot serve now; empty when it can. */
  trouble(): readonly string[];
  /** Seconds by which the views are behind the log. */
  lagSeconds(): number;
  close(): Promise<void>;
}

export interface EmbeddedOptions {
  readonly config: Config;
  readonly onWarning: (warning: string) => void;
  /** A follower has ended: the process cannot go on as it is. */
  readonly onFailure: (error: unknown) => void;
}

export async function openEmbedded({ config, onWarning, onFailure }: EmbeddedOptions): Promise<Embedded> {
  const parts = await openFiles(config, onWarning);
  const { log, keys, views } = parts;
  const stop = new AbortController();
  const open = opener(keys);
  const liveDocs = liveDirectory(views);
  const listeners = new Set<(applied: Applied) => void>();
  const appendListeners = new Set<(seconds: number) => void>();
  const follow = {
    log,
    store: views,
    open: open.open,
    peek: open.peek,
    pause,
    signal: stop.signal,
    onFault: (error: unknown) => onWarning(String(error)),
  };

  const snapshotter = await projector({
    ...follow,
    views: [states] as unknown as readonly View<never>[],
    recordsPerWriteMin: RECORDS_PER_SNAPSHOT,
  });
  const reading = await projector({
    ...follow,
    views: [conversations, messages, contacts, directory, audit] as unknown as readonly View<never>[],
    onApplied: (applied) => {
      for (const listener of listeners) listener(applied);
    },
  });
  const running = [snapshotter.run(), reading.run()];
  for (const run of running) run.catch(onFailure);

  await caughtUp(log, snapshotter, RECORDS_PER_SNAPSHOT);
  await caughtUp(log, reading, 0);
  await liveDocs.load();
  listeners.add(liveDocs.onApplied);

  const partitionOf = await partitioner(log.partitions);
  const intake = await openIntake({
    log: timed(log, appendListeners),
    index: log,
    views,
    snapshotter,
    open,
    partitionOf,
    onWarning,
  });
  const core = makeCore({ ...parts, intake, open, reading, directory: liveDocs });

  return {
    core,
    opener: open,
    ...parts,
    directory: liveDocs,
    projector: reading,
    partitionOf,
    onApplied: (listener) => void listeners.add(listener),
    onAppend: (listener) => void appendListeners.add(listener),
    trouble: () => [log.trouble(), behind(log, reading)].filter((reason) => reason !== null),
    lagSeconds: () => lag(log, reading),
    async close() {
      stop.abort();
      await Promise.allSettled(running);
      await Promise.all([log.close(), views.close(), keys.close()]);
    },
  };
}

interface Files {
  readonly log: SqliteEventLog;
  readonly keys: Keys;
  readonly views: ViewStore;
}

async function openFiles(config: Config, onWarning: (warning: string) => void): Promise<Files> {
  const file = (url: string, name: string) =>
    url === 'file:' ? join(config.DATA_DIR, name) : url.slice('file:'.length);
  const random = (size: number) => randomBytes(size);
  const masterKey = loadMasterKey(config.MASTER_KEY_FILE ?? join(config.DATA_DIR, 'master.key'), random);
  const opening = await Promise.allSettled([
    sqliteEventLog({ file: file(config.LOG_URL, 'log.db'), partitions: config.PARTITIONS }),
    masterKey.then((key) =>
      sqliteKeys({ file: file(config.KEYS_URL, 'keys.db'), masterKey: key, clock: Date.now, random }),
    ),
    sqliteViewStore({ file: file(config.VIEWS_URL, 'views.db'), onRebuild: onWarning }),
  ]);
  const [log, keys, views] = opening;
  if (log.status === 'fulfilled' && keys.status === 'fulfilled' && views.status === 'fulfilled') {
    return { log: log.value, keys: keys.value, views: views.value };
  }
  await Promise.all(opening.map((one) => (one.status === 'fulfilled' ? one.value.close() : null)));
  for (const one of opening) if (one.status === 'rejected') throw one.reason;
  throw new Error('one of them was rejected');
}

/** Waits until a projector has read what the log held when it was opened, but for what it may keep buffered. */
async function caughtUp(log: SqliteEventLog, reading: Projector, buffered: number): Promise<void> {
  const end = log.watermarks();
  const missing = () =>
    end.reduce((sum, offset, partition) => sum + Math.max(0, offset - (reading.offsets()[partition] ?? 0)), 0);
  while (missing() > buffered) await reading.applied();
}

/** The log, telling how long each append took. */
function timed(log: EventLog, listeners: ReadonlySet<(seconds: number) => void>): EventLog {
  const append: EventLog['append'] = async (partition, expected, records) => {
    const started = performance.now();
    const base = await log.append(partition, expected, records);
    for (const listener of listeners) listener((performance.now() - started) / MS_PER_SECOND);
    return base;
  };
  return {
    partitions: log.partitions,
    incarnation: log.incarnation,
    append,
    follow: (from, options) => log.follow(from, options),
    readRange: (range) => log.readRange(range),
    readAt: (places) => log.readAt(places),
    positionAt: (partition, time) => log.positionAt(partition, time),
    watermarks: () => log.watermarks(),
    close: () => log.close(),
  };
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

interface CoreParts extends Files {
  readonly intake: Intake;
  readonly open: Opener;
  readonly reading: Projector;
  readonly directory: LiveDirectory;
}

function makeCore({ log, keys, views, intake, open, reading, directory: docs }: CoreParts): Core {
  const told = profiles(keys, Date.now);
  return {
    accept: accept(keys, intake),
    keys,
    views,
    log,
    directory: docs,
    conversation: (id) => reading.document(conversations, id),
    contact: (id) => reading.document(contacts, id),
    profile: told.of,
    isRecorded: async (id) => (await log.find([id])).size > 0,
    newId,
    open: open.open,
    waitForViews: (place, timeoutMs) => waitFor(reading, place, timeoutMs),
    viewOffsets: () => reading.offsets(),
    clock: Date.now,
    random: (size) => randomBytes(size),
  };
}

/** A timer only for who really has to wait. */
async function waitFor(reading: Projector, place: Place, timeoutMs: number): Promise<boolean> {
  if ((reading.offsets()[place.partition] ?? 0) > place.offset) return true;
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), timeoutMs);
  try {
    return await reading.waitFor(place, late.signal);
  } finally {
    clearTimeout(timer);
  }
}

const VIEWS_BEHIND_RECORDS_MAX = 50_000;

function recordsBehind(log: SqliteEventLog, reading: Projector): number {
  const offsets = reading.offsets();
  return log.watermarks().reduce((sum, end, partition) => sum + end - (offsets[partition] ?? 0), 0);
}

const behind = (log: SqliteEventLog, reading: Projector): string | null =>
  recordsBehind(log, reading) > VIEWS_BEHIND_RECORDS_MAX ? 'the views are behind the log' : null;

/** Zero while nothing waits; else since when something does. */
const lag = (() => {
  let since: number | null = null;
  return (log: SqliteEventLog, reading: Projector): number => {
    if (recordsBehind(log, reading) === 0) since = null;
    else since ??= Date.now();
    return since === null ? 0 : (Date.now() - since) / 1_000;
  };
})();

const pause: Pause = async (ms, signal) => {
  await sleep(ms * (1 - PAUSE_JITTER * Math.random()), undefined, { signal }).catch(() => {});
};
