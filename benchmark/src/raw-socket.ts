import { once } from 'node:events';
import { SUBPROTOCOL_JSON } from '@verbatim/client';
import type { ClientFrame, ServerFrame, WelcomeBody } from '@verbatim/client';
import { WebSocket } from 'ws';
import type { RawData } from 'ws';

/** A socket with nothing around it: the generator must cost less than the server. */
export interface RawSocket {
  readonly welcome: WelcomeBody;
  say(frame: ClientFrame): void;
  /** Already encoded. */
  sayText(text: string): void;
  onFrame: (frame: ServerFrame) => void;
  /** The server gave it up, or the line was lost. */
  onClose: (reason: string) => void;
  close(): void;
}

/** Opens a socket and gets in. Rejects when the server does not welcome it. */
export async function openSocket(socketUrl: string, token: string): Promise<RawSocket> {
  const socket = new WebSocket(socketUrl, [SUBPROTOCOL_JSON], { perMessageDeflate: false, skipUTF8Validation: true });
  await once(socket, 'open');
  return new Promise((resolve, reject) => {
    const raw: RawSocket = {
      welcome: { role: '' },
      say: (frame) => socket.send(JSON.stringify(frame)),
      sayText: (text) => socket.send(text),
      onFrame: ignore,
      onClose: ignore,
      close() {
        raw.onClose = ignore;
        socket.terminate();
      },
    };
    socket.on('message', (data: RawData) => {
      const frame = JSON.parse((data as Buffer).toString('utf8')) as ServerFrame;
      if ('welcome' in frame) resolve(Object.assign(raw, { welcome: frame.welcome }));
      else raw.onFrame(frame);
    });
    socket.on('error', reject);
    socket.on('close', (code, text) => {
      const reason = `closed with ${code} ${text.toString('utf8')}`.trim();
      reject(new Error(reason)); // does nothing once it is open
      raw.onClose(reason);
    });
    raw.say({ hello: { token, client: 'benchmark/1' } });
  });
}

function ignore(): void {
  // until somebody listens
}
