import { randomBytes } from 'node:crypto';
import { profiles } from '@verbatim/edge';
import type { Core, Freshness, KnownIdentities, LiveDirectory } from '@verbatim/edge';
import { accept } from '@verbatim/engine';
import type { Opener, Projector } from '@verbatim/engine';
import { contacts, conversations } from '@verbatim/projections';
import type { Intake, Place, RecordIndex } from '@verbatim/ports';
import type { Attended } from '@verbatim/router';
import { newId } from './new-id.ts';
import type { Stores } from './stores.ts';

export interface CoreParts extends Pick<Stores, 'log' | 'keys' | 'views'>, Pick<Core, 'arrived'> {
  readonly index: RecordIndex;
  readonly intake: Intake;
  readonly open: Opener;
  readonly reading: Projector;
  readonly directory: LiveDirectory;
  readonly attended: Attended;
  readonly freshness: Freshness | undefined;
  /** Without them the keys are asked each time. */
  readonly identities?: Pick<KnownIdentities, 'of'>;
}

/** What the edge stands on. */
export function makeCore(parts: CoreParts): Core {
  const { log, index, keys, views, intake, open, reading, directory: docs, attended } = parts;
  const { arrived, freshness, identities } = parts;
  const told = profiles(keys, Date.now);
  return {
    accept: accept(keys, intake),
    keys,
    views,
    log,
    directory: docs,
    conversation: (id) => reading.document(conversations, id),
    contact: (id) => reading.document(contacts, id),
    identityOf: (inboxId, contactId) => identities?.of(inboxId, contactId) ?? keys.identityOf(inboxId, contactId),
    profile: told.of,
    isRecorded: async (id, until) => (await index.find([id], until)).size > 0,
    placeOf: async (id) => (await index.find([id])).get(id) ?? null,
    newId,
    open: open.open,
    isOffline: (agentId) => (attended.of(agentId)?.presence ?? 'offline') === 'offline',
    waitForViews: (place, timeoutMs) => waitFor(reading, place, timeoutMs),
    ...(arrived === undefined ? {} : { arrived }),
    ...(freshness === undefined ? {} : { freshness }),
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
