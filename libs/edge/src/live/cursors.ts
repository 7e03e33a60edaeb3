import { Fault } from '@verbatim/kit';
import { createHmac, createSecretKey, timingSafeEqual } from 'node:crypto';

const MAC_CHARS = 16;

/** Signs positions of one person's subscriptions, so that only what was handed out can be handed in. */
export interface Cursors {
  sign(scope: CursorScope, position: string): string;
  /** The position; `BAD_CURSOR` for anything that was not signed for this very scope. */
  read(scope: CursorScope, cursor: string): string;
}

export interface CursorScope {
  readonly topic: string;
  /** Who it was handed to: contact, agent or API key. */
  readonly person: string;
  readonly audience: string;
}

/** `incarnation` names the life of the log: a cursor does not outlive it. */
export function cursors(material: Uint8Array, incarnation: string): Cursors {
  const key = createSecretKey(material); // made once: a cursor is signed for every event that anybody is sent
  const mac = ({ topic, person, audience }: CursorScope, position: string): string =>
    createHmac('sha256', key)
      .update(`${incarnation}\n${topic}\n${person}\n${audience}\n${position}`)
      .digest('base64url')
      .slice(0, MAC_CHARS);

  return {
    sign: (scope, position) => `${position}.${mac(scope, position)}`,
    read(scope, cursor) {
      const dot = cursor.lastIndexOf('.');
      const position = cursor.slice(0, Math.max(dot, 0));
      const [given, right] = [Buffer.from(cursor.slice(dot + 1)), Buffer.from(mac(scope, position))];
      if (dot < 1 || given.length !== right.length || !timingSafeEqual(given, right)) throw badCursor();
      return position;
    },
  };
}

const badCursor = () =>
  new Fault('BAD_CURSOR', 'This cursor is not valid here; subscribe without one to start over.', {
    retryable: false,
    path: '/subscribe/cursor',
  });
