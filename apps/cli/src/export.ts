import { once } from 'node:events';
import { createWriteStream, existsSync } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { Option } from 'commander';
import type { Command } from 'commander';
import { Fault } from '@verbatim/kit';
import type { EventLog } from '@verbatim/ports';
import { EXPORT_VERSION, KEYS_FILE, logFile, writeManifest, Written } from './archive-file.ts';
import type { ExportedFile } from './archive-file.ts';
import { openKeyArchive } from './archive-stores.ts';
import { tell } from './asking.ts';
import { readConfig } from './config.ts';
import { filterOf, narrowing, print } from './events.ts';
import type { Narrowed } from './events.ts';
import { openFiles, openLog } from './files.ts';

const RECORDS_PER_READ = 1_000;

const AS_JSON = ['--json', 'what was done, as JSON'] as const;

interface Told {
  readonly json?: boolean | undefined;
}

interface Options extends Narrowed, Told {
  readonly out: string;
  readonly format: 'archive' | 'ndjson';
}

export function addExport(program: Command): void {
  narrowing(program.command('export'))
    .description('write the log elsewhere, also beside a running product')
    .addOption(
      new Option('--format <format>', 'archive: for `verbatim import`; ndjson: events, opened, a line each')
        .choices(['archive', 'ndjson'])
        .default('archive'),
    ) // prettier-ignore
    .requiredOption(
      '--out <path>',
      'archive: a folder that is empty or not there yet; ndjson: a file that is not there yet',
    )
    .option(...AS_JSON)
    .action(async ({ format, out, json, ...narrowed }: Options) => {
      if (format === 'ndjson') return exportLines(out, { json, narrowed });
      if (Object.values(narrowed).some((value) => value !== undefined))
        throw new Fault('CONFIG_INVALID', 'An archive is whole: narrow only --format ndjson.', { retryable: false });
      return exportArchive(out, { json });
    });
}

export function addBackup(program: Command): void {
  program
    .command('backup')
    .description('write log and keys, still wrapped, into a folder; also beside a running product')
    .argument('<folder>', 'one that is empty or not there yet')
    .option(...AS_JSON)
    .action(exportArchive);
}

async function exportArchive(out: string, { json }: Told): Promise<void> {
  const { items, bytes } = await exportTo(out);
  if (json === true) return tell({ out, records: items, bytes });
  process.stderr.write(`${items} records and the keys they need: ${bytes} bytes in ${out}.\n`);
  process.stderr.write('Keys are wrapped: without the master key, which is not in it, nobody can read it.\n');
}

async function exportLines(out: string, { json, narrowed }: Told & { readonly narrowed: Narrowed }): Promise<void> {
  const filter = filterOf(narrowed);
  if (existsSync(out)) throw notEmpty(out);
  const files = await openFiles(readConfig());
  const file = createWriteStream(out, { flags: 'wx', mode: 0o600, flush: true });
  try {
    await print(files, filter, { isFollowing: false, out: file });
    file.end();
    await once(file, 'close');
  } finally {
    await files.close();
  }
  if (json === true) tell({ out, bytes: file.bytesWritten });
}

const notEmpty = (out: string): Fault =>
  new Fault('TARGET_NOT_EMPTY', `${out} is there already: name another place.`, { retryable: false });

async function exportTo(out: string): Promise<Pick<ExportedFile, 'items' | 'bytes'>> {
  const config = readConfig();
  await mkdir(out, { recursive: true, mode: 0o700 });
  if ((await readdir(out)).length > 0) throw notEmpty(out);
  const { log } = await openLog(config);
  const ends = log.watermarks();
  const files: ExportedFile[] = [];
  for (const [partition, end] of ends.entries()) files.push(await exportPartition(log, { out, partition, end }));
  // After the log: a key is kept before anything is written under it, so none is missing.
  const keys = await exportKeys(config, out);
  await writeManifest(out, {
    ...{ is: 'verbatim-export', version: EXPORT_VERSION, exportedAt: new Date().toISOString() },
    ...{ incarnation: log.incarnation, partitions: log.partitions, log: files, keys },
  });
  await log.close();
  const sum = (one: 'items' | 'bytes') => files.reduce((total, file) => total + file[one], 0);
  return { items: sum('items'), bytes: sum('bytes') + keys.bytes };
}

interface Part {
  readonly out: string;
  readonly partition: number;
  readonly end: number;
}

async function exportPartition(log: EventLog, { out, partition, end }: Part): Promise<ExportedFile> {
  const file = new Written(out, logFile(partition));
  for (let from = 0; from < end;) {
    const records = await log.readRange({ partition, from, to: end, recordsMax: RECORDS_PER_READ });
    for (const { bytes } of records) await file.addRecord(bytes);
    from += records.length;
  }
  return file.end();
}

async function exportKeys(config: ReturnType<typeof readConfig>, out: string): Promise<ExportedFile> {
  const archive = await openKeyArchive(config, true);
  try {
    const file = new Written(out, KEYS_FILE);
    for await (const row of archive.rows()) await file.add(Buffer.from(`${JSON.stringify(row)}\n`));
    return await file.end();
  } finally {
    await archive.close();
  }
}
