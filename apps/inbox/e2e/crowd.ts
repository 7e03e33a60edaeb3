import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { WebSocket } from 'ws';
import type { RawData } from 'ws';

/** Where a product is, and a key that may do everything. */
export interface Place {
  readonly url: string;
  readonly key: string;
}

const LANES = 32;
const NAMES = ['Ana Ruiz', '王伟', 'Olu Adeyemi', 'Mei Chen', 'João Prado', '李娜'] as const;
const TEXTS = ['My order never came', '我的订单还没到,能帮我查一下吗?', 'Can I change the address?'] as const;

/** Conversations that have been begun, each by somebody else; their ids in the order in which they began. */
export async function begin({ url, key }: Place, inboxId: string, count: number): Promise<readonly string[]> {
  const authorization = `Bearer ${key}`;
  const ids = Array.from<string>({ length: count });
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let at = next++; at < count; at = next++) {
      const contact = { externalId: `crowd-${at}`, name: `${NAMES[at % NAMES.length]} ${at}` };
      const text = `${TEXTS[at % TEXTS.length]} (${at})`;
      const answer = await fetch(`${url}/api/v1/inboxes/${inboxId}/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': contact.externalId, authorization },
        body: JSON.stringify({ contact, text }),
      });
      if (!answer.ok) throw new Error(`${answer.status}: ${await answer.text()}`);
      ids[at] = ((await answer.json()) as { readonly conversationId: string }).conversationId;
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return ids;
}

/** A program's own socket, over which it writes into any conversation. */
export interface Speaker {
  /** Sends at once; `settled` waits for what was sent. */
  readonly say: (conversationId: string, text: string) => void;
  readonly settled: () => Promise<void>;
  readonly close: () => void;
}

export async function openSpeaker({ url, key }: Place): Promise<Speaker> {
  const socket = new WebSocket(`${url.replace(/^http/, 'ws')}/ws`, ['verbatim.v1+json'], { perMessageDeflate: false });
  await once(socket, 'open');
  const run = randomUUID().slice(0, 8);
  let sent = 0;
  let answered = 0;
  let onAnswer: (() => void) | null = null;
  const faults: string[] = [];
  socket.on('message', (data: RawData) => {
    const frame = JSON.parse(String(data)) as { readonly ack?: object; readonly error?: object };
    if (frame.error !== undefined) faults.push(JSON.stringify(frame.error));
    if (frame.ack === undefined && frame.error === undefined) return;
    answered += 1;
    onAnswer?.();
  });
  socket.send(JSON.stringify({ hello: { token: key, client: 'crowd/1' } }));
  return {
    say(conversationId, text) {
      sent += 1;
      socket.send(JSON.stringify({ send: { conversationId, clientMessageId: `${run}-${sent}`, text } }));
    },
    async settled() {
      if (answered < sent) {
        await new Promise<void>((resolve) => {
          onAnswer = () => answered >= sent && resolve();
        });
      }
      if (faults.length > 0) throw new Error(`${faults.length} were refused: ${faults[0]}`);
    },
    close: () => socket.terminate(),
  };
}

const IN_FLIGHT_MAX = 200;

/** A conversation as long as wanted. */
export async function lengthen(place: Place, conversationIds: readonly string[], messages: number): Promise<void> {
  const speaker = await openSpeaker(place);
  try {
    for (let at = 0; at < conversationIds.length * messages; at += 1) {
      const id = conversationIds[Math.floor(at / messages)] ?? '';
      speaker.say(id, `${TEXTS[at % TEXTS.length]} · ${at % messages} in ${id}`);
      if (at % IN_FLIGHT_MAX === 0) await speaker.settled();
    }
    await speaker.settled();
  } finally {
    speaker.close();
  }
}
