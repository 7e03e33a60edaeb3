import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, request, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { staticFiles } from './static-files.ts';

const PANEL = 'export const words = "say it once more";\n'.repeat(200);
const FOREVER = 'public, max-age=31536000, immutable';

describe('what is served from the build', () => {
  let dist: string;
  let port: number;
  let stop: () => void;

  beforeAll(async () => {
    dist = await mkdtemp(join(tmpdir(), 'verbatim-static-'));
    await mkdir(join(dist, 'widget'));
    await mkdir(join(dist, 'inbox'));
    await writeFile(join(dist, 'widget/widget-panel.js'), PANEL);
    await writeFile(join(dist, 'widget/widget.js'), 'small');
    await writeFile(join(dist, 'inbox/index.html'), '<!doctype html>');
    const serve = staticFiles(dist);
    const server = createServer((asked, answer) => void serve(asked, answer)).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    ({ port } = address);
    stop = () => void server.close();
  });
  afterAll(async () => {
    stop();
    await rm(dist, { recursive: true });
  });

  /** Without a client that undoes the compression unasked. */
  const get = async (path: string, headers: Readonly<Record<string, string>> = {}) => {
    const asked = request({ port, host: '127.0.0.1', path, headers, agent: false });
    asked.end();
    const [answer] = (await once(asked, 'response')) as [IncomingMessage];
    const parts: Buffer[] = [];
    for await (const part of answer) parts.push(part as Buffer);
    return { status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) };
  };

  it('is compressed for those who take that, and the same', async () => {
    const answer = await get('/widget-panel.js', { 'accept-encoding': 'gzip, deflate, br' });
    expect(answer.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' });
    expect(answer.headers['content-length']).toBe(String(answer.body.length));
    expect(answer.body.length).toBeLessThan(PANEL.length / 10);
    expect(gunzipSync(answer.body).toString()).toBe(PANEL);
  });

  it.each(['', 'br', 'gzip;q=0', 'identity, gzip;q=0.0'])('is plain for those who do not: %j', async (accept) => {
    const answer = await get('/widget-panel.js', { 'accept-encoding': accept });
    expect(answer.headers['content-encoding']).toBeUndefined();
    expect(answer.headers['vary']).toBe('Accept-Encoding');
    expect(answer.body.toString()).toBe(PANEL);
  });

  it('is plain where compressing saves nothing', async () => {
    const answer = await get('/widget.js', { 'accept-encoding': 'gzip' });
    expect([answer.headers['content-encoding'], answer.body.toString()]).toEqual([undefined, 'small']);
  });

  it('is not sent again to those who have it, in the form in which they have it', async () => {
    const [plain, gzipped] = [
      await get('/widget-panel.js'),
      await get('/widget-panel.js', { 'accept-encoding': 'gzip' }),
    ];
    const etags = [plain, gzipped].map(({ headers }) => String(headers.etag));
    expect(etags[0]).not.toBe(etags[1]);
    const again = await get('/widget-panel.js', { 'accept-encoding': 'gzip', 'if-none-match': String(etags[1]) });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    expect((await get('/widget-panel.js', { 'if-none-match': String(etags[1]) })).status).toBe(200);
  });

  it('may be kept for good when it was asked for by its own version, and by no other', async () => {
    const version = createHash('sha256').update(PANEL).digest('hex').slice(0, 8);
    expect((await get(`/widget-panel.js?v=${version}`)).headers['cache-control']).toBe(FOREVER);
    for (const path of ['/widget-panel.js', '/widget-panel.js?v=00000000', '/widget.js', '/'])
      expect((await get(path)).headers['cache-control']).toBe('no-cache');
  });
});
