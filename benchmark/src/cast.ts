import type { ServerFrame } from '@verbatim/client';
import { inLanes, newVisitors } from './account.ts';
import type { Account, Visitor } from './account.ts';
import { openSocket } from './raw-socket.ts';
import type { RawSocket } from './raw-socket.ts';

/** Opening thousands at once would measure something else. */
const OPENING_MAX = 32;

export interface Place extends Account {
  readonly httpUrl: string;
  readonly socketUrl: string;
}

export interface Cast {
  readonly visitors: readonly (Visitor & { readonly socket: RawSocket })[];
  readonly agents: readonly RawSocket[];
  close(): void;
}

/** Visitors who have each said a first word, and agents who listen to them: visitor v to agent v % agents. */
export async function gather(
  place: Place,
  count: { readonly visitors: number; readonly agents: number },
): Promise<Cast> {
  const people = await newVisitors(place.httpUrl, place.inboxId, count.visitors);
  const visitors = await inLanes(people.length, OPENING_MAX, async (index) => {
    const visitor = people[index] as Visitor;
    const socket = await openSocket(place.socketUrl, visitor.visitorToken);
    await saidHello(socket);
    return { ...visitor, socket };
  });
  const agents = await inLanes(count.agents, OPENING_MAX, () => openSocket(place.socketUrl, place.apiKey));
  await Promise.all(agents.map((agent, index) => listens(agent, topicsOf(visitors, index, count.agents))));
  const all = [...visitors.map(({ socket }) => socket), ...agents];
  return { visitors, agents, close: () => all.forEach((socket) => socket.close()) };
}

export const topicOf = ({ conversationId }: Pick<Visitor, 'conversationId'>): string =>
  `conversation:${conversationId}`;

const topicsOf = (visitors: readonly Visitor[], agent: number, agents: number): string[] =>
  visitors.filter((_, visitor) => visitor % agents === agent).map(topicOf);

/** A conversation begins with its first message, and only then can be listened to. */
const saidHello = (socket: RawSocket): Promise<void> =>
  until(socket, { send: { clientMessageId: 'hello', text: 'Good morning!' } }, (frame) => 'ack' in frame);

async function listens(agent: RawSocket, topics: readonly string[]): Promise<void> {
  for (const topic of topics) await until(agent, { subscribe: { topic, last: 1 } }, (frame) => 'synced' in frame);
}

function until(
  socket: RawSocket,
  frame: Parameters<RawSocket['say']>[0],
  isIt: (frame: ServerFrame) => boolean,
): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.onFrame = (heard) => {
      if ('error' in heard) reject(new Error(`${heard.error.code}: ${heard.error.message}`));
      else if (isIt(heard)) resolve();
    };
    socket.say(frame);
  });
}
