import type { IncomingMessage, ServerResponse } from 'node:http';
import { API_ROOT } from '@verbatim/channel-rest';
import type { Turnstile } from '@verbatim/edge';

/** The first call of a page that comes back: whoever waits here has cost next to nothing yet. */
const TICKETS = `${API_ROOT}/socket-tickets`;

type Answer = (request: IncomingMessage, response: ServerResponse) => unknown;

interface FrontParts {
  readonly rest: Answer;
  readonly files: Answer;
  /** Where the demonstration is, if that is what is asked for. */
  readonly demo: (url: string | undefined) => string | null;
  readonly turnstile: Turnstile;
}

/** Who answers what of the one port. */
export const front =
  ({ rest, files, demo, turnstile }: FrontParts) =>
  (request: IncomingMessage, response: ServerResponse): void => {
    const { url } = request;
    const place = demo(url);
    if (url === TICKETS) void turnstile.pass().then(() => rest(request, response));
    else if (url?.startsWith('/api/') === true) rest(request, response);
    else if (place !== null) response.writeHead(302, { location: place, 'cache-control': 'no-store' }).end();
    else void files(request, response);
  };
