import type { StreamId } from '@verbatim/domain';
import { Fault } from '@verbatim/kit';
import type { Offsets, RecordIndex } from '@verbatim/ports';
import { KnownIdentities, liveDirectory } from '@verbatim/edge';
import type { Core } from '@verbatim/edge';
import { distantIntake, opener, states, viewReader } from '@verbatim/engine';
import type { Applied, Opener, Projector, View } from '@verbatim/engine';
import { availability, conversations, directory, recordIds } from '@verbatim/projections';
import { attended } from '@verbatim/router';
import { makeCore } from './embedded-core.ts';
import { behind, lag } from './embedded-lag.ts';
import { startTimers, VIEWS } from './embedded.ts';
import type { Embedded, EmbeddedOptions } from './embedded.ts';
import { partitioner } from './partitioner.ts';
import { pause } from './pausing.ts';
import { openProjecting } from './projecting.ts';
import { openSequencers } from './sequencers.ts';
import { openStores } from './stores.ts';
import type { Stores } from './stores.ts';
import { viewIndex } from './view-index.ts';
import { watchServers } from './watching.ts';

/** Said by whoever projects, whenever the views have moved. */
const VIEWS_MOVED = 'views-moved';
/** Routers forget what the snapshots hold. */
const SNAPSHOTS_LOOK_MS = 1_000;
/** All others only begin there when they look at something for the first time. */
const SNAPSHOTS_GLANCE_MS = 15_000;

type Reading = Pick<Embedded, 'snapshotter' | 'projector' | 'directory'> & {
  readonly listeners: Set<(applied: Applied) => void>;
  stop(): Promise<void>;
};

/** Some of the roles in this process, others elsewhere, over servers that all of them share. */
export async function openCluster(options: EmbeddedOptions): Promise<Embedded> {
  const { config, onWarning } = options;
  refuseFiles(options);
  warnOfIdle(options);
  const [isProjector, isRouter] = [config.ROLES.includes('projector'), config.ROLES.includes('router')];
  const parts = await openStores(config, onWarning, isRouter ? 'router' : 'nobody');
  const { log, views } = parts;
  const open = opener(parts.keys, onWarning);
  const onApplied = ({ offsets }: Applied): void => parts.signals.publish(VIEWS_MOVED, moved(offsets));
  const projecting = isProjector ? await openProjecting({ parts, open, onApplied }, options) : null;
  const reading = await look(parts, open, options);
  const { projector, snapshotter, directory: docs, listeners } = reading;
  const partitionOf = await partitioner(log.partitions);
  const index = viewIndex({ log, views, reading: projector });
  const sending = await send({ parts, index, partitionOf }, options);
  const sequencers = isRouter ? await openSequencers({ ...options, parts, index, snapshotter, partitionOf }) : null;
  const roll = attended(views);
  listeners.add((applied) => roll.onApplied(applied));
  await roll.load();
  const around = { ...parts, directory: docs, reading: projector, attended: roll };
  const watching = new AbortController();
  const watch = { config, pause, signal: watching.signal, needsJobs: isRouter, clock: Date.now };
  const { trouble, freshness } = watchServers(parts, watch);
  const isEdge = config.ROLES.includes('edge');
  const identities = isEdge ? followIdentities({ parts, open, signal: watching.signal }, options) : null;
  const core = makeCore({ ...around, index, ...sending.ways, open, freshness, ...identities });
  const clocks = startTimers({ ...around, core }, { ...options, isIdle: !isRouter });
  if (isRouter) listeners.add(clocks.timers.onApplied);
  if (isEdge) listeners.add(({ placed }) => followContacts(parts.keys, placed));
  return {
    ...{ ...parts, partitionOf, opener: open, projector, snapshotter },
    ...{ core, directory: docs, attended: roll, timers: clocks.timers },
    onApplied: (listener) => void listeners.add(listener),
    onAppend: (listener) => sequencers?.onAppend(listener),
    trouble: () => [log.trouble(), behind(log, projector), sequencers?.trouble(), ...trouble()].filter(isSaid),
    aside: {
      views: () => projecting?.aside.views() ?? [],
      facts: () => sequencers?.parked() ?? 0,
      replay: async () => projecting?.aside.replay() ?? [],
    },
    lagSeconds: () => lag(log, projector),
    async close() {
      watching.abort();
      await clocks.stop();
      await sequencers?.close();
      await Promise.allSettled([sending.stop(), reading.stop(), projecting?.close()]);
      await closeAll(parts);
    },
  };
}

interface SendingParts {
  readonly parts: Stores;
  readonly index: RecordIndex;
  readonly partitionOf: (stream: StreamId) => number;
}

/** The intake as seen from here: a topic that facts are sent to, and the log that says what became of them. */
async function send({ parts: { log }, index, partitionOf }: SendingParts, { config, onFailure }: EmbeddedOptions) {
  const { IntakeSender } = await import('@verbatim/log-kafka');
  const stop = new AbortController();
  const sender = new IntakeSender(config.LOG_URL, log.partitions);
  const intake = distantIntake({
    ...{ log, index, partitionOf, pause, signal: stop.signal },
    send: (partition, id, bytes) => sender.send(partition, id, bytes),
  });
  const following = intake.run();
  following.catch(onFailure);
  const stopAll = async () => {
    stop.abort();
    await Promise.allSettled([following, sender.close()]);
  };
  const arrived: Core['arrived'] = (stream, timeoutMs) => intake.arrived(stream, timeoutMs);
  return { ways: { intake, arrived }, stop: stopAll };
}

interface IdentitiesParts {
  readonly parts: Stores;
  readonly open: Opener;
  readonly signal: AbortSignal;
}

/** Who writes is asked once of the keys, and then of the log, as long as it can be read. */
function followIdentities(
  { parts, open, signal }: IdentitiesParts,
  { onFailure }: EmbeddedOptions,
): { readonly identities: KnownIdentities } {
  const { keys, log, isCurrent = () => false } = parts;
  const identities = new KnownIdentities({ keys, log, open: open.open, isCurrent, pause });
  identities.run(signal).catch(onFailure);
  return { identities };
}

const isSaid = (reason: string | null | undefined): reason is string => typeof reason === 'string';

/** Another edge has moved a contact on to the next conversation: here it is known too, should the keys be away by then. */
function followContacts(keys: Stores['keys'], placed: Applied['placed']): void {
  for (const { event } of placed)
    if (event.type === 'ConversationStarted' && event.data.previousConversationId !== undefined)
      keys.identityOf(event.data.inboxId, event.data.contactId).catch(() => {}); // asked again when they write
}

const closeAll = ({ log, views, keys, signals, jobs }: Stores): Promise<unknown> =>
  Promise.all([log.close(), views.close(), keys.close(), signals.close(), jobs.close()]);

/** Files belong to one process. */
function refuseFiles({ config }: EmbeddedOptions): void {
  const urls = ['LOG_URL', 'VIEWS_URL', 'KEYS_URL', 'JOBS_URL', 'SIGNALS_URL'] as const;
  const own = urls.filter((name) => /^(file|local):/.test(config[name])).map((name) => `VERBATIM_${name}`);
  if (own.length === 0) return;
  throw new Fault('CONFIG_INVALID', `VERBATIM_ROLES other than all need servers that several processes share: set ${own.join(', ')} to their addresses.`, { retryable: false }); // prettier-ignore
}

/** Whoever names every role needs no other settings when these have something to do; until then nobody takes them to be at work. */
function warnOfIdle({ config: { ROLES }, onWarning }: EmbeddedOptions): void {
  const idle = ROLES.filter((role) => role === 'assistant' || role === 'webhooks');
  if (idle.length > 0) onWarning(`VERBATIM_ROLES: this version has nothing to do for ${idle.join(' and ')}`);
}

/** One process keeps the views: here they are looked at. */
async function look({ log, views, signals }: Stores, open: Opener, options: EmbeddedOptions): Promise<Reading> {
  const stop = new AbortController();
  const docs = liveDirectory(views);
  const listeners = new Set([docs.onApplied]);
  const onFault = (error: unknown) => options.onWarning(String(error));
  const isTold = options.config.ROLES.some((role) => role !== 'projector');
  const watched = (isTold ? [conversations, directory, availability] : []) as unknown as readonly View<never>[];
  const projector = await viewReader({
    ...{ log, store: views, watched, open: open.open, pause, signal: stop.signal, onFault },
    views: ALL_VIEWS as unknown as readonly View<never>[],
    onApplied: (applied) => {
      for (const listener of listeners) listener(applied);
    },
  });
  const lookMs = options.config.ROLES.includes('router') ? SNAPSHOTS_LOOK_MS : SNAPSHOTS_GLANCE_MS;
  const snapshotter = await snapshotOffsets({ log, views }, lookMs, stop.signal);
  const leave = signals.subscribe(VIEWS_MOVED, (message) => projector.nudge(movedTo(message, log.partitions)));
  const running = projector.run();
  running.catch(options.onFailure);
  await docs.load();
  return {
    ...{ snapshotter, projector, directory: docs, listeners },
    async stop() {
      leave();
      stop.abort();
      await Promise.allSettled([running]);
    },
  };
}

const ALL_VIEWS = [...VIEWS, recordIds];
/** Another build may keep other versions of the views, whose progress says nothing about ours. */
const KEPT = ALL_VIEWS.map(({ schema: { name, version } }) => `${name}_v${version}`).join(' ');

const moved = (offsets: Offsets): string => JSON.stringify({ views: KEPT, offsets });

/** How far our views are, if that is what it says. */
function movedTo(message: string, partitions: number): Offsets | undefined {
  try {
    const { views, offsets } = JSON.parse(message) as { readonly views?: unknown; readonly offsets?: unknown };
    const isOurs = views === KEPT && Array.isArray(offsets) && offsets.length === partitions;
    return isOurs && offsets.every(Number.isSafeInteger) ? (offsets as Offsets) : undefined;
  } catch {
    return undefined; // of another build
  }
}

/** How far the snapshots are that another process keeps. */
async function snapshotOffsets(
  { log, views }: Pick<Stores, 'log' | 'views'>,
  lookMs: number,
  signal: AbortSignal,
): Promise<Pick<Projector, 'offsets'>> {
  await views.prepare([states.schema], { isFilling: true });
  const zero = Array.from({ length: log.partitions }, () => 0);
  let known = (await views.checkpoint(states.schema)) ?? zero;
  void (async () => {
    while (!signal.aborted) {
      await pause(lookMs, signal);
      known = (await views.checkpoint(states.schema).catch(() => null)) ?? known;
    }
  })();
  return { offsets: () => known };
}
