import { createServer } from 'node:http';
import { ExpressAdapter } from '@nestjs/platform-express';

const HEADER_BYTES_MAX = 8 * 1024;
const HEADERS_MS_MAX = 10_000;
const REQUEST_MS_MAX = 30_000;
/** How often slow requests are looked for: node's own 30 s lets them live three times too long. */
const CHECK_EVERY_MS = 1_000;
const BACKLOG = 4_096;

/** Express as Nest wants it, on a server whose every request has a limit of size and time. */
export class BoundedHttp extends ExpressAdapter {
  override initHttpServer(): void {
    this.getInstance().disable('x-powered-by');
    this.httpServer = createServer(
      {
        maxHeaderSize: HEADER_BYTES_MAX,
        headersTimeout: HEADERS_MS_MAX,
        requestTimeout: REQUEST_MS_MAX,
        connectionsCheckingInterval: CHECK_EVERY_MS,
        noDelay: true,
      },
      this.getInstance(),
    );
  }
}

export const LISTEN_BACKLOG = BACKLOG;
