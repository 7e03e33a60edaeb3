import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Aside } from './embedded.ts';
import type { Metrics } from './metrics.ts';

export interface OpsOptions {
  readonly host: string;
  readonly port: number;
  /** Why the process is not ready; empty when it is. */
  readonly reasons: () => readonly string[];
  /** Made when somebody first looks: it is not worth delaying the start. */
  readonly metrics: () => Promise<Metrics>;
  readonly aside: Pick<Aside, 'views' | 'replay'>;
}

/** `/livez`, `/readyz`, `/metrics` and `/parked`, on a port of their own that customers never reach. */
export function opsPort({ host, port, reasons, metrics, aside }: OpsOptions): Promise<Server> {
  const server = createServer((request, response) => {
    const path = request.url?.split('?')[0];
    if (path === '/livez') return response.end('ok\n');
    if (path === '/readyz') {
      const why = reasons();
      response.statusCode = why.length === 0 ? 200 : 503;
      return response.end(why.length === 0 ? 'ready\n' : `${why.join('\n')}\n`);
    }
    if (path === '/parked') return void tellParked(request, response, aside);
    if (path !== '/metrics') {
      response.statusCode = 404;
      return response.end('not found\n');
    }
    void metrics()
      .then(async (known) => response.setHeader('Content-Type', known.contentType).end(await known.text()))
      .catch(() => {
        response.statusCode = 500;
        response.end();
      });
    return undefined;
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
}

/** What stands still in the views; POST has it tried once more, and answers with what is left. */
async function tellParked(
  request: IncomingMessage,
  response: ServerResponse,
  aside: OpsOptions['aside'],
): Promise<void> {
  try {
    const parked = request.method === 'POST' ? await aside.replay() : aside.views();
    response.setHeader('Content-Type', 'application/json').end(`${JSON.stringify({ parked })}\n`);
  } catch (error) {
    response.statusCode = 503;
    response.end(`${String(error)}\n`);
  }
}
