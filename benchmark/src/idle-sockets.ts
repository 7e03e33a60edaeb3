// Resident memory of the server per idle visitor socket: the slope between a few sockets and many.
import { parseArgs } from 'node:util';
import { inLanes, newVisitors, setUp } from './account.ts';
import { openSocket } from './raw-socket.ts';
import type { RawSocket } from './raw-socket.ts';
import { progress, record } from './record.ts';
import { newDataDir, removeDataDir, startServer } from './server.ts';

const { values } = parseArgs({
  options: {
    few: { type: 'string', default: '1000' },
    many: { type: 'string', default: '5000' },
    settle: { type: 'string', default: '10' },
  },
});

const OPENING_MAX = 32;
const KB_BYTES = 1000;
const MS_PER_SECOND = 1000;

const dataDir = newDataDir();
const server = await startServer(dataDir);
const sockets: RawSocket[] = [];
try {
  const { inboxId } = await setUp(server);

  /** What is resident once that many sockets are open and have been idle for a while. */
  const residentWith = async (count: number): Promise<number> => {
    const visitors = await newVisitors(server.httpUrl, inboxId, count - sockets.length);
    const opened = await inLanes(visitors.length, OPENING_MAX, (index) =>
      openSocket(server.socketUrl, visitors[index]?.visitorToken ?? ''),
    );
    sockets.push(...opened);
    await new Promise((resolve) => setTimeout(resolve, Number(values.settle) * MS_PER_SECOND));
    const bytes = server.residentBytes();
    progress(`${count} sockets: ${Math.round(bytes / KB_BYTES)} KB`);
    return bytes;
  };

  const few = Number(values.few);
  const many = Number(values.many);
  const before = server.residentBytes();
  const withFew = await residentWith(few);
  const withMany = await residentWith(many);
  record({
    name: 'idle-sockets',
    says: `Resident memory of the server, ${values.settle} s after the last socket opened. Each is a visitor that said hello and nothing else. No collection is forced.`,
    columns: ['sockets', 'KB before', `KB with ${few}`, `KB with ${many}`, 'KB per socket between'],
    rows: [
      [
        many,
        Math.round(before / KB_BYTES),
        Math.round(withFew / KB_BYTES),
        Math.round(withMany / KB_BYTES),
        (withMany - withFew) / (many - few) / KB_BYTES,
      ],
    ],
    raw: { before, few, withFew, many, withMany },
  });
} finally {
  for (const socket of sockets) socket.close();
  await server.stop();
  removeDataDir(dataDir);
}
