import { once } from 'node:events';
import { createServer } from 'node:http';

export interface Site {
  readonly origin: string;
  /** Where the page with this script tag is to be found. */
  page(widget: string, attributes: string, how?: Peculiar): string;
  close(): void;
}

/** How one page differs from the others. */
export interface Peculiar {
  /** Its policy names the installation for requests, and for sockets not. */
  readonly forbidsSockets?: boolean;
  /** Its own style sheet, which the policy then lets pass. */
  readonly css?: string;
  readonly dir?: 'rtl';
}

/** Somebody else's site, as strict about what its pages may do as a site can be while it embeds a chat. */
export async function site(): Promise<Site> {
  const pages = new Map<string, { readonly html: string; readonly policy: string }>();
  const server = createServer((request, response) => {
    const page = pages.get(request.url ?? '');
    if (page === undefined) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': page.policy });
    response.end(page.html);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');

  return {
    origin: `http://127.0.0.1:${address.port}`,
    page(widget, attributes, { forbidsSockets = false, css, dir = 'ltr' } = {}) {
      const path = `/${pages.size}`;
      const policy = [
        "default-src 'none'",
        "base-uri 'none'",
        'img-src data:',
        `script-src ${widget}`,
        `connect-src ${widget} ${forbidsSockets ? '' : widget.replace('http', 'ws')}`,
        ...(css === undefined ? [] : ["style-src 'unsafe-inline'"]),
        "require-trusted-types-for 'script'",
      ].join('; ');
      const html = `<!doctype html><html lang="en" dir="${dir}"><head><meta name="viewport" content="width=device-width"><title>Site</title><link rel="icon" href="data:,">${css === undefined ? '' : `<style>${css}</style>`}</head>
        <body><h1>Site</h1><p>Words.</p><script src="${widget}/widget.js" ${attributes} async></script></body></html>`;
      pages.set(path, { html, policy });
      return `http://127.0.0.1:${address.port}${path}`;
    },
    close: () => server.close(),
  };
}
