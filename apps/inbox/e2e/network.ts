import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { Socket } from 'node:net';

/** A line between browser and product that can be cut. */
export interface Network {
  readonly url: string;
  /** Where the product listens, once it does. */
  readonly leadTo: (port: number) => void;
  readonly cut: () => void;
  readonly mend: () => void;
  readonly close: () => void;
}

export async function openNetwork(): Promise<Network> {
  const lines = new Set<Socket>();
  let target = 0;
  let isCut = false;
  const server = createServer((near) => {
    if (isCut) {
      near.destroy();
      return;
    }
    const far = connect(target, '127.0.0.1');
    for (const socket of [near, far]) {
      lines.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => {
        near.destroy();
        far.destroy();
        lines.delete(socket);
      });
    }
    near.pipe(far);
    far.pipe(near);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The network has no port.');
  const drop = (): void => {
    for (const socket of lines) socket.destroy();
  };
  return {
    url: `http://127.0.0.1:${address.port}`,
    leadTo(port) {
      target = port;
    },
    cut() {
      isCut = true;
      drop();
    },
    mend() {
      isCut = false;
    },
    close() {
      drop();
      server.close();
    },
  };
}
