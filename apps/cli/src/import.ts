import { createReadStream } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Command } from 'commander';
import type { Config } from '@verbatim/config';
import { decodeRecord } from '@verbatim/contracts';
import { Fault } from '@verbatim/kit';
import { KEY_ROWS_PER_CALL_MAX } from '@verbatim/ports';
import type { EventLog, KeyArchive, KeyRow, NewRecord } from '@verbatim/ports';
import { conversations } from '@verbatim/projections';
import { unwrapKey, wrappingKey } from '@verbatim/sealing';
import { lockDataDir } from '@verbatim/sqlite';
import { checkFile, damaged, KEYS_FILE, readManifest, recordsIn } from './archive-file.ts';
import type { Manifest } from './archive-file.ts';
import { openKeyArchive, openNewLog, openViews, unfinished } from './archive-stores.ts';
import { tell } from './asking.ts';
import { readConfig } from './config.ts';
import { readMasterKey } from './files.ts';

const RECORDS_PER_APPEND = 500;
const BYTES_PER_APPEND = 512 * 1024;
const PARTITIONS_AT_ONCE = 8;

const AS_JSON = ['--json', 'what was done, as JSON'] as const;

interface Told {
  readonly json?: boolean;
}

export function addImport(program: Command): void {
  program
    .command('import')
    .description('fill a new installation with what `verbatim export` wrote; the product must not run')
    .argument('<folder>', 'what export wrote')
    .option(...AS_JSON)
    .action(importAndTell);
}

export function addRestore(program: Command): void {
  program
    .command('restore')
    .description('fill a new installation with what `verbatim backup` wrote; the product must not run')
    .argument('<folder>', 'what backup wrote')
    .option(...AS_JSON)
    .action(importAndTell);
}

async function importAndTell(folder: string, { json }: Told): Promise<void> {
  const records = await importFrom(folder);
  if (json === true) return tell({ folder, records });
  process.stderr.write(`${records} records and their keys are in. Views are built at the next start.\n`);
}

/** Everything that could be wrong is looked for before the first byte is written. */
async function importFrom(folder: string): Promise<number> {
  const config = readConfig();
  const manifest = await readManifest(folder);
  checkPartitions(manifest, config);
  for (const file of [...manifest.log, manifest.keys]) await checkFile(folder, file);
  await checkMasterKey(folder, config);
  const unlock = lockDataDir(resolve(config.DATA_DIR));
  try {
    return await fill(folder, manifest, config);
  } finally {
    unlock();
  }
}

function checkPartitions({ partitions, log }: Manifest, config: Config): void {
  if (partitions !== log.length) throw damaged('The manifest does not name a file for each partition');
  if (partitions === config.PARTITIONS) return;
  const sentence = `The export has ${partitions} partitions: set VERBATIM_PARTITIONS=${partitions}, for good.`;
  throw new Fault('CONFIG_INVALID', sentence, { retryable: false });
}

/** The keys come as they lie, so whoever takes them over needs what they are wrapped with. */
async function checkMasterKey(folder: string, config: Config): Promise<void> {
  const master = wrappingKey(await readMasterKey(config));
  for await (const row of keysIn(folder)) {
    if (row.is !== 'installation') break; // they come first
    const place = { accountId: 'installation', keyId: row.name };
    if (unwrapKey(master, Buffer.from(row.wrapped, 'base64'), place) === null)
      throw new Fault(
        'MASTER_KEY_WRONG',
        'The export was made under another master key: put the one of its installation in place of this one.',
        { retryable: false },
      );
  }
}

async function* keysIn(folder: string): AsyncGenerator<KeyRow> {
  const lines = createInterface({ input: createReadStream(join(folder, KEYS_FILE)) });
  for await (const line of lines) yield JSON.parse(line) as KeyRow; // hashed: it is what we wrote
}

async function fill(folder: string, manifest: Manifest, config: Config): Promise<number> {
  const log = await openNewLog(config);
  const keys = await openKeyArchive(config, false);
  try {
    await checkEmpty(log, keys, config);
    await writeFile(unfinished(config), 'An import began here and has not ended.\n', { flush: true });
    await putKeys(keys, folder);
    await putLog(log, folder, manifest);
    await compare(log, folder, manifest);
    await rm(unfinished(config));
    return log.watermarks().reduce((sum, end) => sum + end, 0);
  } finally {
    await Promise.all([log.close(), keys.close()]);
  }
}

const notEmpty = (what: string): Fault =>
  new Fault('TARGET_NOT_EMPTY', `${what} is not empty: import into a new installation.`, { retryable: false });

async function checkEmpty(log: EventLog, keys: KeyArchive, config: Config): Promise<void> {
  if (log.watermarks().some((end) => end > 0)) throw notEmpty(`The log at VERBATIM_LOG_URL`);
  if (!(await keys.isEmpty())) throw notEmpty('VERBATIM_KEYS_URL');
  const views = await openViews(config);
  try {
    await views.prepare([conversations.schema]);
    if ((await views.checkpoint(conversations.schema))?.some((offset) => offset > 0) === true)
      throw notEmpty('VERBATIM_VIEWS_URL');
  } finally {
    await views.close();
  }
}

async function putKeys(keys: KeyArchive, folder: string): Promise<void> {
  let rows: KeyRow[] = [];
  for await (const row of keysIn(folder)) {
    if (rows.push(row) < KEY_ROWS_PER_CALL_MAX) continue;
    await keys.put(rows);
    rows = [];
  }
  await keys.put(rows);
}

async function putLog(log: EventLog, folder: string, { log: files }: Manifest): Promise<void> {
  const waiting = [...files.entries()];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
      await putPartition(log, { partition: next[0], folder, name: next[1].name });
  };
  await Promise.all(Array.from({ length: PARTITIONS_AT_ONCE }, work));
}

interface Part {
  readonly partition: number;
  readonly folder: string;
  readonly name: string;
}

async function putPartition(log: EventLog, { partition, folder, name }: Part): Promise<void> {
  let [batch, bytes, end]: [NewRecord[], number, number] = [[], 0, 0];
  const append = async (): Promise<void> => {
    if (batch.length > 0) await log.append(partition, end, batch);
    end += batch.length;
    [batch, bytes] = [[], 0];
  };
  for await (const record of recordsIn(folder, name)) {
    const { id, recordedAt } = decodeRecord(record);
    batch.push({ id, recordedAt, bytes: Uint8Array.from(record) });
    bytes += record.length;
    if (batch.length >= RECORDS_PER_APPEND || bytes >= BYTES_PER_APPEND) await append();
  }
  await append();
}

/** Reads back what is there now, byte for byte. */
async function compare(log: EventLog, folder: string, { log: files }: Manifest): Promise<void> {
  for (const [partition, { name, items }] of files.entries()) {
    let offset = 0;
    let there: readonly Uint8Array[] = [];
    for await (const record of recordsIn(folder, name)) {
      if (offset % RECORDS_PER_APPEND === 0) {
        const range = { partition, from: offset, to: items, recordsMax: RECORDS_PER_APPEND };
        there = (await log.readRange(range)).map(({ bytes }) => bytes);
      }
      const found = there[offset % RECORDS_PER_APPEND];
      if (found === undefined || Buffer.compare(found, record) !== 0)
        throw damaged(`Record ${offset} of partition ${partition} did not arrive as it was`);
      offset++;
    }
    if (log.watermarks()[partition] !== items) throw damaged(`Partition ${partition} did not arrive as it was`);
  }
}
