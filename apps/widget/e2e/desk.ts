import { WebSocket } from 'ws';

type Frame = Readonly<Record<string, unknown>>;

/** An agent's own connection, who follows one conversation. */
export interface Desk {
  readonly heard: readonly Frame[];
  say(frame: Frame): void;
  leave(): void;
}

export async function openDesk(url: string, token: string, conversationId: string): Promise<Desk> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/ws`, 'verbatim.v1+json');
  const heard: Frame[] = [];
  const say = (frame: Frame): void => socket.send(JSON.stringify(frame));
  await new Promise<void>((resolve, reject) => {
    socket.on('error', reject);
    socket.on('open', () => say({ hello: { token, subscriptions: [{ topic: `conversation:${conversationId}` }] } }));
    socket.on('message', (data) => {
      const frame = JSON.parse(String(data)) as Frame;
      heard.push(frame);
      if ('synced' in frame) resolve();
    });
  });
  return { heard, say, leave: () => socket.close() };
}
