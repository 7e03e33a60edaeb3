// What it costs to seal one event's personal text, to open it, and to give a request its id.
import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { aad, contentMac, factId, KEY_BYTES, keyedHash, open, seal, sealingKey } from '@verbatim/sealing';
import { median } from './latencies.ts';
import { record } from './record.ts';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '7' }, times: { type: 'string', default: '30000' } },
});

const MICROS_PER_MS = 1000;
const times = Number(values.times);
const key = sealingKey({ keyId: 'key-1', accountId: 'account-1', material: randomBytes(KEY_BYTES) });
const place = { accountId: 'account-1', stream: 'conversation:1', eventId: 'event-1', type: 'MessageReceived' };

const sized = (bytes: number): Record<string, () => unknown> => {
  const text = randomBytes(bytes);
  const sealed = seal(key, text, aad(place));
  return {
    [`seal ${bytes} B`]: () => seal(key, text, aad(place)),
    [`open ${bytes} B`]: () => open(key, sealed, aad(place)),
    [`content MAC ${bytes} B`]: () => contentMac(key, text),
  };
};

const steps: Record<string, () => unknown> = {
  ...sized(100),
  ...sized(300),
  ...sized(4000),
  'fact id': () => factId(key, 'MessageReceived', 'contact', 'client-message-1'),
  'keyed hash': () => keyedHash(key, 'email', 'ada@example.com'),
};

function microsEach(step: () => unknown): number {
  const startAt = performance.now();
  for (let time = 0; time < times; time += 1) step();
  return ((performance.now() - startAt) * MICROS_PER_MS) / times;
}

for (const step of Object.values(steps)) microsEach(step); // warm
const rounds = Array.from({ length: Number(values.rounds) }, () =>
  Object.fromEntries(Object.entries(steps).map(([name, step]) => [name, microsEach(step)])),
);
record({
  name: 'sealing',
  says: `Microseconds of one core for each step of sealing, medians of ${rounds.length} rounds of ${times}. A message costs one seal, one content MAC and one fact id when written, and one open when it is shown.`,
  columns: ['step', 'µs', 'least', 'most'],
  rows: Object.keys(steps).map((name) => {
    const all = rounds.map((round) => round[name] ?? Number.NaN);
    return [name, median(all), Math.min(...all), Math.max(...all)];
  }),
  raw: rounds,
});
