import { InvalidArgumentError } from 'commander';
import type { Command } from 'commander';
import { isFlawless } from './feed-report.ts';
import { runFeed } from './feed-run.ts';

export { runFeed } from './feed-run.ts';
export type { FeedOptions } from './feed-run.ts';
export type { FeedReport } from './feed-report.ts';

const EXIT_FAILURE = 1;
const EXIT_USAGE = 2;
const RATE_DEFAULT = 50;
const CHANNELS = ['websocket', 'grpc', 'rest', 'tcp'];

interface Flags {
  readonly inbox: string;
  readonly key?: string;
  readonly corpus: string;
  readonly channel: string;
  readonly url: string;
  readonly rate: number;
  readonly conversations?: number;
  readonly parallel?: number;
  readonly staffSockets?: number;
}

/** `verbatim feed`: plays real dialogues as customers and agents against a running product. */
export function feedCommand(program: Command): void {
  program
    .command('feed')
    .description(
      'play real dialogues as customers and agents against a running product, and check that nothing is lost or doubled',
    )
    .requiredOption('--inbox <id>', 'the inbox whose customers write')
    .option('--key <key>', 'an API key that may write; VERBATIM_API_KEY otherwise')
    .requiredOption(
      '--corpus <file.ndjson>',
      'dialogues: {"id", "turns": [{"from": "customer" or "agent", "text"}]} a line',
    )
    .option('--channel <channel>', CHANNELS.join(', '), 'websocket')
    .option('--url <url>', 'where the product is', 'http://127.0.0.1:8080')
    .option('--rate <number>', 'messages a second, both sides together', positive, RATE_DEFAULT)
    .option('--conversations <number>', 'only the first so many dialogues', positive)
    .option('--parallel <number>', 'dialogues under way at a time', positive)
    .option('--staff-sockets <number>', 'sockets that the agents share', positive)
    .action(feed);
}

async function feed({
  key = process.env['VERBATIM_API_KEY'],
  channel,
  rate,
  parallel,
  ...flags
}: Flags): Promise<void> {
  if (!CHANNELS.includes(channel)) return usage(`There is no channel "${channel}": ${CHANNELS.join(', ')}.`);
  if (channel !== 'websocket') return usage(`Feeding over ${channel} does not exist yet; use --channel websocket.`);
  if (key === undefined) return usage('Agents need an API key: --key, or VERBATIM_API_KEY in the environment.');
  const report = await runFeed({
    ...flags,
    key,
    perSecond: rate,
    lanes: parallel,
    onProgress: (line) => void process.stderr.write(`${line}\n`),
  });
  process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  if (!isFlawless(report)) process.exitCode = EXIT_FAILURE;
}

function usage(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = EXIT_USAGE;
}

function positive(text: string): number {
  const value = Number(text);
  if (!Number.isFinite(value) || value <= 0) throw new InvalidArgumentError('It must be a number above 0.');
  return value;
}
