import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** A line between browser and product that can be cut, or go deaf in one direction. */
export interface Network {
  readonly url: string;
  cut(): void;
  /** What the product says no longer arrives, while it hears everything. */
  deafen(): void;
  mend(): void;
  close(): void;
}

export async function network(target: string): Promise<Network> {
  const port = Number(new URL(target).port);
  const lines = new Set<Socket>();
  let isCut = false;
  let isDeaf = false;

  const server = createServer((near) => {
    if (isCut) return void near.destroy();
    const far = connect(port, '127.0.0.1');
    for (const socket of [near, far]) {
      lines.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => {
        near.destroy();
        far.destroy();
        lines.delete(socket);
      });
    }
    near.on('data', (data) => far.write(data));
    far.on('data', (data) => isDeaf || near.write(data));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const drop = (): void => {
    for (const socket of lines) socket.destroy();
  };

  return {
    url: `http://127.0.0.1:${address.port}`,
    cut() {
      isCut = true;
      drop();
    },
    deafen() {
      isDeaf = true;
    },
    mend() {
      isCut = isDeaf = false;
    },
    close() {
      drop();
      server.close();
    },
  };
}
