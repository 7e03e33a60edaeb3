import { inLanes, newVisitors } from './account.ts';
import type { Place } from './cast.ts';
import { openSocket } from './raw-socket.ts';
import type { RawSocket } from './raw-socket.ts';
import { question } from './words.ts';

export interface FillJob extends Place {
  readonly messages: number;
  readonly conversations: number;
}

const SOCKETS = 50;
const IN_FLIGHT_MAX = 100;
const REPORT_EVERY = 100_000;

/** Writes that many messages as fast as they are acknowledged. */
async function main({ messages, conversations, httpUrl, socketUrl, inboxId }: FillJob): Promise<void> {
  const visitors = await newVisitors(httpUrl, inboxId, conversations);
  const each = Math.ceil(messages / conversations);
  let done = 0;
  await inLanes(visitors.length, SOCKETS, async (index) => {
    const socket = await openSocket(socketUrl, visitors[index]?.visitorToken ?? '');
    await write(socket, index, each);
    socket.close();
    done += each;
    if (done % REPORT_EVERY < each) process.stderr.write(`${done} of ${messages} stored\n`);
  });
  process.stdout.write(JSON.stringify({ stored: done }));
}

const write = (socket: RawSocket, visitor: number, count: number): Promise<void> =>
  new Promise((resolve, reject) => {
    let sent = 0;
    let acked = 0;
    const send = (): void => {
      for (; sent < count && sent - acked < IN_FLIGHT_MAX; sent += 1) {
        socket.say({ send: { clientMessageId: `f${sent}`, text: question(visitor, sent) } });
      }
    };
    socket.onFrame = (frame) => {
      if ('error' in frame) reject(new Error(`${frame.error.code}: ${frame.error.message}`));
      if (!('ack' in frame)) return;
      acked += 1;
      if (acked === count) resolve();
      else send();
    };
    send();
  });

await main(JSON.parse(process.argv[2] ?? '{}') as FillJob);
