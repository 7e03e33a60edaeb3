import type { Command } from 'commander';
import type { Config } from '@verbatim/config';
import { Fault } from '@verbatim/kit';
import { readConfig } from './config.ts';

interface Options {
  readonly replay?: boolean;
  readonly key?: string;
  readonly ops?: string;
}

/** One line of what is parked, wherever it was. */
type Line = Readonly<Record<string, unknown>>;

export function addParked(program: Command): void {
  program
    .command('parked')
    .description(
      'list what was set aside because nobody could deal with it, as NDJSON: facts and documents of the views',
    )
    .option('--replay', 'have it tried once more, and list what is left')
    .option('--key <key>', 'only facts of this key')
    .option('--ops <url>', 'the operations port of the process that keeps the views')
    .action(async (options: Options) => {
      const config = readConfig();
      const isAlone = config.LOG_URL.startsWith('file:');
      if (!isAlone) print(await ofIntake(config, options));
      const views = ofViews(options.ops ?? `http://${config.HTTP_HOST}:${config.OPS_PORT}`, options);
      // Among several processes none is known to be the one: of them only those are asked whom somebody names.
      print(await (isAlone || options.ops !== undefined ? views : views.catch(told)));
    });
}

function print(lines: readonly Line[]): void {
  for (const line of lines) process.stdout.write(`${JSON.stringify(line)}\n`);
}

function told(error: unknown): readonly Line[] {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  return [];
}

/** Records of the intake, in the topic `parked`: no process need be running. */
async function ofIntake({ LOG_URL, PARTITIONS }: Config, { replay, key: wanted }: Options): Promise<readonly Line[]> {
  const { Parking } = await import('@verbatim/log-kafka');
  const parking = new Parking(LOG_URL, PARTITIONS);
  try {
    const parked = (await parking.list()).filter(({ key }) => wanted === undefined || key === wanted);
    if (replay === true) for (const one of parked) await parking.replay(one);
    return parked.map(({ key, bytes, partition, place, reason, parkedAt }) => ({
      ...{ what: 'fact', key, partition, offset: place, reason, parkedAt: new Date(parkedAt).toISOString() },
      ...{ bytes: Buffer.from(bytes).toString('base64'), isReplayed: replay === true },
    }));
  } finally {
    await parking.close();
  }
}

/** Documents that stand still: known to the process that keeps the views. */
async function ofViews(ops: string, { replay }: Options): Promise<readonly Line[]> {
  const answer = await fetch(`${ops}/parked`, { method: replay === true ? 'POST' : 'GET' }).catch((cause: unknown) => {
    const sentence = `Nobody answers at ${ops}: start the product, or say with --ops where the operations port is of the process that keeps the views.`;
    throw new Fault('DATA_MISSING', sentence, { retryable: false, cause });
  });
  if (!answer.ok) throw new Fault('VIEWS_UNAVAILABLE', await answer.text(), { retryable: true });
  const { parked } = (await answer.json()) as { readonly parked: readonly Line[] };
  return parked.map((one) => ({ what: 'view', ...one }));
}
