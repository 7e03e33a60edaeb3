import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { formFor, servedFile } from './served-file.ts';
import type { ServedFile } from './served-file.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.json': 'application/json',
  '.map': 'application/json',
  '.mp3': 'audio/mpeg',
  '.wav': 'audio/wav',
  '.webmanifest': 'application/manifest+json',
};

/** The inbox runs only our own scripts, and no text becomes markup. */
const INBOX_POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self' ws: wss:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'; require-trusted-types-for 'script'; trusted-types 'none'";
/** The demo page is an ordinary site with a strict policy that embeds the widget. */
const DEMO_POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self' ws: wss:; object-src 'none'; base-uri 'none'";

const FOR_GOOD = 'public, max-age=31536000, immutable';

const WIDGET_FILES: ReadonlyMap<string, string> = new Map([
  ['/widget.js', 'widget/widget.js'],
  ['/widget-panel.js', 'widget/widget-panel.js'],
  ['/widget-polling.js', 'widget/widget-polling.js'],
  ['/widget-transcript.js', 'widget/widget-transcript.js'],
  ['/widget-words-en.js', 'widget/widget-words-en.js'],
  ['/widget-words-zh.js', 'widget/widget-words-zh.js'],
  ['/demo', 'widget/demo.html'],
  ['/demo.js', 'widget/demo.js'],
  ['/demo.css', 'widget/demo.css'],
]);

/** Serves the inbox and the widget from what was built. */
export function staticFiles(dist: string) {
  const cache = new Map<string, ServedFile | null>();

  const load = async (file: string): Promise<ServedFile | null> => {
    const known = cache.get(file);
    if (known !== undefined) return known;
    const loaded = await readFile(join(dist, file)).then(
      (body) => servedFile(body, extname(file)),
      () => null,
    );
    cache.set(file, loaded);
    return loaded;
  };

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return plain(response, 405);
    const [path = '/', query] = (request.url ?? '/').split('?');
    const widget = WIDGET_FILES.get(path);
    const file = widget ?? `inbox${path === '/' ? '/index.html' : cleaned(path)}`;
    const found = (await load(file)) ?? (wantsPage(request, path) ? await load('inbox/index.html') : null);
    if (found === null) return plain(response, 404);
    const isKept = path.startsWith('/assets/') || query === `v=${found.version}`;
    send(request, response, { found, path, type: typeOf(widget ?? path), isKept });
  };
}

/** What has no ending is a place within the inbox, or the demo: a page. */
const typeOf = (path: string): string => extname(path) || '.html';

function send(
  request: IncomingMessage,
  response: ServerResponse,
  { found, type, path, isKept }: { found: ServedFile; type: string; path: string; isKept: boolean },
): void {
  const form = formFor(found, request.headers['accept-encoding']?.toString());
  const isPage = type === '.html';
  response.setHeader('Content-Type', TYPES[type] ?? 'application/octet-stream');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'same-origin');
  for (const [name, value] of Object.entries(form.headers)) response.setHeader(name, value);
  response.setHeader('Cache-Control', isKept ? FOR_GOOD : 'no-cache');
  if (isPage) response.setHeader('Content-Security-Policy', path === '/demo' ? DEMO_POLICY : INBOX_POLICY);
  if (path.startsWith('/widget')) {
    // Loaded by the pages of customers' sites, the panel as a module.
    response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
    response.setHeader('Access-Control-Allow-Origin', '*');
  }
  if (request.headers['if-none-match'] === form.headers['ETag']) {
    response.statusCode = 304;
    response.end();
    return;
  }
  response.setHeader('Content-Length', form.body.length);
  response.end(request.method === 'HEAD' ? undefined : form.body);
}

/** Inside the folder, whatever was asked for. */
const cleaned = (path: string): string =>
  normalize(`/${decode(path)}`)
    .replaceAll('\\', '/')
    .replace(/^(\/?\.\.)+/, '');

function decode(path: string): string {
  try {
    return decodeURIComponent(path).replaceAll('\0', '');
  } catch {
    return '/';
  }
}

/** A person's browser asking for a place within the inbox; a missing file is a 404 all the same. */
const wantsPage = ({ headers }: IncomingMessage, path: string): boolean =>
  extname(path) === '' && (headers.accept ?? '').includes('text/html');

function plain(response: ServerResponse, status: number): void {
  response.statusCode = status;
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.end(`${status}\n`);
}
