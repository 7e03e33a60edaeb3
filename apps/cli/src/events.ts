import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Command } from 'commander';
import { z } from 'zod';
import { eventJson, typesNamed } from '@verbatim/contracts';
import type { AnyRecorded } from '@verbatim/domain';
import { opener } from '@verbatim/engine';
import type { Opener } from '@verbatim/engine';
import { Fault } from '@verbatim/kit';
import { readConfig } from './config.ts';
import { openFiles } from './files.ts';
import type { Files } from './files.ts';

const RECORDS_PER_READ = 1_000;
const LOOK_AGAIN_MS = 200;
const STREAM = /^(conversation|contact|account|routing):[\w-]{1,64}$/;
/** Also looks whether there is such a day. */
const TIME = z.iso.datetime({ offset: true });

export interface Narrowed {
  readonly stream?: string;
  readonly type?: string;
  readonly account?: string;
  readonly from?: string;
  readonly to?: string;
}

interface Options extends Narrowed {
  readonly follow?: boolean;
}

interface Filter {
  readonly stream: string | null;
  readonly types: readonly string[] | null;
  readonly account: string | null;
  readonly from: number | null;
  readonly to: number | null;
}

/** Which events; the same for whoever prints them. */
export const narrowing = (command: Command): Command =>
  command
    .option('--stream <stream>', 'only this stream, e.g. conversation:<id>')
    .option('--type <types>', 'only these types, e.g. MessageReceived,message.replied,conversation.*')
    .option('--account <id>', 'only this account')
    .option('--from <time>', 'recorded at or after this time (RFC 3339)')
    .option('--to <time>', 'recorded before this time (RFC 3339)');

export function addEvents(program: Command): void {
  narrowing(program.command('events'))
    .description('read the log as NDJSON, beside a running product or without one')
    .option('--follow', 'go on with what comes')
    .action(async (options: Options) => {
      const filter = filterOf(options);
      const files = await openFiles(readConfig());
      try {
        await print(files, filter, { isFollowing: options.follow === true, out: process.stdout });
      } finally {
        await files.close();
      }
    });
}

export function filterOf({ stream, type, account, from, to }: Narrowed): Filter {
  const range = { from: timeOf('--from', from), to: timeOf('--to', to) };
  if (range.from !== null && range.to !== null && range.from >= range.to) throw usage('--from must lie before --to.');
  if (stream !== undefined && !STREAM.test(stream))
    throw usage('--stream must be conversation:, contact:, account: or routing: with an id.');
  return { stream: stream ?? null, account: account ?? null, types: typesOf(type), ...range };
}

function typesOf(list: string | undefined): readonly string[] | null {
  if (list === undefined) return null;
  return list.split(',').flatMap((name) => {
    const types = typesNamed(name.trim());
    if (types.length === 0) throw usage(`--type: there is no event "${name}"; docs/events.md lists them.`);
    return types;
  });
}

function timeOf(option: string, text: string | undefined): number | null {
  if (text === undefined) return null;
  if (!TIME.safeParse(text).success) throw usage(`${option} must be a time with its zone, e.g. 2026-11-23T08:00:00Z.`);
  return Date.parse(text);
}

const usage = (message: string): Fault => new Fault('CONFIG_INVALID', message, { retryable: false });

interface Way {
  readonly isFollowing: boolean;
  readonly out: Writable;
}

export async function print(files: Files, filter: Filter, { isFollowing, out }: Way): Promise<void> {
  const { log, refresh } = files;
  const open = opener(files.keys);
  const at: number[] = [];
  for (let partition = 0; partition < log.partitions; partition++) {
    at.push(filter.from === null ? 0 : await log.positionAt(partition, filter.from));
  }
  for (;;) {
    for (let partition = 0; partition < log.partitions; partition++) {
      at[partition] = await printPartition({ log, open, filter, out }, partition, at[partition] ?? 0);
    }
    if (!isFollowing) return;
    await sleep(LOOK_AGAIN_MS);
    await refresh();
  }
}

interface Printing {
  readonly log: Files['log'];
  readonly open: Opener;
  readonly filter: Filter;
  readonly out: Writable;
}

/** Returns where to go on from. */
async function printPartition({ log, open, filter, out }: Printing, partition: number, start: number): Promise<number> {
  for (let from = start; ;) {
    const to = Number.MAX_SAFE_INTEGER;
    const records = await log.readRange({ partition, from, to, recordsMax: RECORDS_PER_READ });
    for (const stored of records) await line(await open.open(stored), filter, out);
    from += records.length;
    if (records.length < RECORDS_PER_READ) return from;
  }
}

async function line(event: AnyRecorded, filter: Filter, out: Writable): Promise<void> {
  if (!isWanted(event, filter)) return;
  const isRoom = out.write(`${JSON.stringify(eventJson(event, { audience: 'staff', own: true }))}\n`);
  if (!isRoom) await once(out, 'drain');
}

const isWanted = ({ stream, type, accountId, recordedAt }: AnyRecorded, filter: Filter): boolean =>
  (filter.stream === null || filter.stream === stream) &&
  (filter.account === null || filter.account === accountId) &&
  (filter.types === null || filter.types.includes(type)) &&
  (filter.from === null || recordedAt >= filter.from) &&
  (filter.to === null || recordedAt < filter.to);
