import { MongoBulkWriteError, MongoClient, MongoError, MongoServerError } from 'mongodb';
import type { Db } from 'mongodb';
import { Fault } from '@verbatim/kit';
import { SilentServer } from './answering.ts';
import { calm } from './calm.ts';

// Every client of this process.
calm();

const DATABASE = 'verbatim';
const SELECT_MS_MAX = 8_000;
const CONNECT_MS_MAX = 5_000;
const SOCKET_MS_MAX = 30_000;
/** So often the driver looks whether its server is there; what waits for one that fell silent is told then. */
const LOOK_EVERY_MS = 2_000;
/** Who finds every connection taken for so long is told that. */
const QUEUE_MS_MAX = 5_000;
/** Not let in; let in, and not allowed to. */
const REFUSED: ReadonlySet<unknown> = new Set([18, 13]);
const DUPLICATE = 11_000;

export interface MongoOptions {
  /** `mongodb://…/<database>`; without a database: `verbatim`. */
  readonly url: string;
  /** The setting it came from, for the sentence that says what to change. */
  readonly setting: string;
}

export interface Mongo {
  readonly db: Db;
  close(): Promise<void>;
}

/**
 * A database that acknowledges what a majority has. Opening it fails within 15 s with a Fault that says what to change:
 * `MONGODB_URL_INVALID`, `MONGODB_UNREACHABLE`, `MONGODB_CREDENTIALS_WRONG`.
 */
export async function openMongo({ url, setting }: MongoOptions): Promise<Mongo> {
  const client = clientFor({ url, setting });
  try {
    await client.connect();
    const db = client.db(nameIn(url));
    await db.listCollections({}, { nameOnly: true }).toArray(); // a ping is answered to anybody
    return { db, close: () => client.close() };
  } catch (error) {
    await client.close();
    throw startFault(error, client, setting);
  }
}

function clientFor({ url, setting }: MongoOptions): MongoClient {
  try {
    return new MongoClient(url, {
      ...{ serverSelectionTimeoutMS: SELECT_MS_MAX, connectTimeoutMS: CONNECT_MS_MAX, socketTimeoutMS: SOCKET_MS_MAX },
      ...{ heartbeatFrequencyMS: LOOK_EVERY_MS, waitQueueTimeoutMS: QUEUE_MS_MAX },
      ...{ retryWrites: false, w: 'majority', ignoreUndefined: false },
    });
  } catch (error) {
    const why = error instanceof Error ? error.message : '';
    throw fault('MONGODB_URL_INVALID', `${setting} is not an address of MongoDB (${why}): correct it.`, error);
  }
}

const nameIn = (url: string): string => /^[^:]+:\/\/[^/]+\/([^?]+)/.exec(url)?.[1] ?? DATABASE;

function startFault(error: unknown, client: MongoClient, setting: string): Fault {
  if (isRefused(error)) return refused(setting, error);
  const where = client.options.srvHost ?? client.options.hosts.map(String).join(', ');
  return fault('MONGODB_UNREACHABLE', `No MongoDB answers at ${where}: correct ${setting}, or start it.`, error);
}

const isRefused = (error: unknown): boolean =>
  (error instanceof MongoServerError && REFUSED.has(error.code)) || /authenticat|not authorized/i.test(String(error));

const refused = (setting: string, error: unknown): Fault =>
  fault('MONGODB_CREDENTIALS_WRONG', `MongoDB refuses user and password of ${setting}: correct them, or let them read and write.`, error); // prettier-ignore

/** What went wrong while a database was looked at for the first time: who may not write there is told so. */
export const openingFault = (error: unknown, setting: string): unknown =>
  isRefused(error) ? refused(setting, error) : error;

const fault = (code: string, sentence: string, cause: unknown): Fault =>
  new Fault(code, sentence, { retryable: false, cause });

/**
 * Whether the server failed, or the way to it. A connection that breaks while something is being written to it comes
 * through the driver as the bare error of the socket.
 */
export const isServerFault = (error: unknown): boolean =>
  error instanceof MongoError ||
  error instanceof SilentServer ||
  (error instanceof Error && ('syscall' in error || isOfTheSocket(error)));

const isOfTheSocket = ({ code }: Error & { readonly code?: unknown }): boolean =>
  typeof code === 'string' && /^ERR_(STREAM|SOCKET)_/.test(code);

/** Whether a write met a document of the same key. Servers differ in everything about it but the number. */
export const isDuplicate = (error: unknown): boolean => error instanceof MongoServerError && error.code === DUPLICATE;

/** Of an unordered insert that failed: the places of those whose keys were there, all others being written; none when more went wrong. */
export function duplicatesIn(error: unknown): readonly number[] {
  if (!(error instanceof MongoBulkWriteError) || error.result.getWriteConcernError() !== undefined) return [];
  const failed = [error.writeErrors].flat();
  return failed.every(({ code }) => code === DUPLICATE) ? failed.map(({ index }) => index) : [];
}
