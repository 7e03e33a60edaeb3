import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { encodeRecord, splitPersonal } from '@verbatim/contracts';
import { AccountId, ContactId, ConversationId, conversationCode, conversationStream, EventId, InboxId } from '@verbatim/domain'; // prettier-ignore
import type { AnyEvents, EventType } from '@verbatim/domain';
import { opener, projector, states } from '@verbatim/engine';
import type { View } from '@verbatim/engine';
import { mongoKeys } from '@verbatim/keys-mongodb';
import { loadMasterKey } from '@verbatim/keys-sqlite';
import { kafkaEventLog } from '@verbatim/log-kafka';
import type { NewRecord } from '@verbatim/ports';
import { mongoViewStore } from '@verbatim/store-mongodb';
import { progress } from './record.ts';

const EVENTS_PER_CONVERSATION = 50;
const EVENTS_PER_APPEND = 500;
const APPENDS_AT_ONCE = 32;
const RECORDS_PER_SNAPSHOT = 1_000;
const REPORT_EVERY = 100_000;
const MAC_BYTES = 16;
const ACCOUNT = AccountId('0aaaaaaa-0000-7000-8000-000000000001');
const INBOX = InboxId('0bbbbbbb-0000-7000-8000-000000000001');

export interface Filling {
  readonly settings: Readonly<Record<string, string>>;
  readonly events: number;
}

const tail = (n: number): string => n.toString(16).padStart(12, '0');

/** Conversations one after the other; what was said is not there, as after an erasure: nothing of it is looked at here. */
function eventOf(index: number, recordedAt: number): NewRecord {
  const [conversation, nth] = [Math.floor(index / EVENTS_PER_CONVERSATION), index % EVENTS_PER_CONVERSATION];
  const contactId = ContactId(`0ddddddd-0000-7000-8000-${tail(conversation)}`);
  const conversationId = ConversationId(`0ccccccc-0000-7000-8000-${tail(conversation)}`);
  const id = EventId(`0fffffff-0000-8000-8000-${tail(index)}`);
  const written = <Type extends EventType>(type: Type, data: AnyEvents[Type]): NewRecord => ({
    ...{ id, recordedAt },
    bytes: encodeRecord({
      ...{ accountId: ACCOUNT, stream: conversationStream(conversationId), type, id, seq: nth + 1, recordedAt },
      ...{ occurredAt: recordedAt, actor: { type: 'contact', id: contactId } },
      ...{
        data: splitPersonal(type, data).clear,
        contentMac: new Uint8Array(MAC_BYTES),
        writer: 'benchmark',
        epoch: 1,
      },
    }),
  });
  const start = { inboxId: INBOX, contactId, channel: 'websocket', code: conversationCode(conversationId) } as const;
  return nth === 0 ? written('ConversationStarted', start) : written('MessageReceived', { messageId: id, text: '' });
}

/**
 * Puts so many events behind what is in the only partition, and makes the snapshots as the projection does. Nobody else
 * may be at work. Resolves with how many events are there.
 */
export async function fillPartition({ settings, events }: Filling): Promise<number> {
  const log = await kafkaEventLog({ url: settings['VERBATIM_LOG_URL'] ?? '', partitions: 1 });
  const begin = log.watermarks()[0] ?? 0;
  const recordedAt = Date.now();
  let sent: Promise<unknown>[] = [];
  for (let done = 0; done < events; done += EVENTS_PER_APPEND) {
    const count = Math.min(EVENTS_PER_APPEND, events - done);
    const batch = Array.from({ length: count }, (_, index) => eventOf(done + index, recordedAt));
    sent.push(log.append(0, begin + done, batch));
    if (done % REPORT_EVERY === 0) progress(`${done} of ${events} written`);
    if (sent.length < APPENDS_AT_ONCE) continue;
    await Promise.all(sent);
    sent = [];
  }
  await Promise.all(sent);
  await log.close(); // publishes how far it came, as a router does
  await fold(settings);
  return begin + events;
}

async function fold(settings: Readonly<Record<string, string>>): Promise<void> {
  const masterKey = await loadMasterKey(settings['VERBATIM_MASTER_KEY_FILE'] ?? '', random);
  const keys = await mongoKeys({ url: settings['VERBATIM_KEYS_URL'] ?? '', masterKey, clock: Date.now, random });
  const store = await mongoViewStore(settings['VERBATIM_VIEWS_URL'] ?? '');
  const log = await kafkaEventLog({ url: settings['VERBATIM_LOG_URL'] ?? '', partitions: 1, isReadOnly: true });
  const end = log.watermarks()[0] ?? 0;
  const stop = new AbortController();
  const follow = { log, store, open: opener(keys).open, pause, signal: stop.signal };
  const views = [states] as unknown as readonly View<never>[];
  const own = await projector({ ...follow, views, recordsPerWriteMin: RECORDS_PER_SNAPSHOT });
  const running = own.run();
  try {
    for (let told = 0; ; await Promise.race([own.applied(), running])) {
      const at = own.offsets()[0] ?? 0;
      if (at > end - RECORDS_PER_SNAPSHOT) break;
      if (at - told < REPORT_EVERY) continue;
      told = at;
      progress(`${at} of ${end} in snapshots`);
    }
  } finally {
    stop.abort();
    await running;
    await Promise.all([log.close(), keys.close(), store.close()]);
  }
}

const random = (size: number) => randomBytes(size);

const pause = async (ms: number, signal: AbortSignal): Promise<void> => {
  await sleep(ms, undefined, { signal }).catch(() => {});
};
