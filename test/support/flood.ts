import type { AckBody } from '@verbatim/client';
import { textOf } from './history.ts';
import type { Peer } from './peer.ts';

/** As many as a connection may have unacknowledged. */
const AT_ONCE_MAX = 200;

export interface Flood {
  readonly messages: number;
  /** Ids are this and a number. */
  readonly name: string;
  readonly words?: string;
  readonly conversationId?: string;
  /** How many may be unacknowledged at a time. */
  readonly atOnce?: number;
}

/** Sends as fast as acknowledgements come. Resolves with all of them. */
export async function flood(
  peer: Peer,
  { messages, name, words = 'and one more', conversationId, atOnce = AT_ONCE_MAX }: Flood,
): Promise<AckBody[]> {
  const isOurs = ({ clientMessageId }: AckBody): boolean => clientMessageId.startsWith(`${name}-`);
  let acked = 0;
  for (let sent = 0; sent < messages;) {
    for (const end = Math.min(messages, sent + atOnce); sent < end; sent++) {
      const clientMessageId = `${name}-${sent}`;
      const text = textOf(clientMessageId, words);
      peer.say({ send: { clientMessageId, text, ...(conversationId === undefined ? {} : { conversationId }) } });
    }
    for (; acked < sent; acked++) await peer.next('ack', isOurs);
  }
  return peer.all('ack').filter(isOurs);
}
