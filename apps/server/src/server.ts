import type { AddressInfo } from 'node:net';
import { resolve as absolute } from 'node:path';
import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { createServer } from 'node:net';
import { NestFactory } from '@nestjs/core';
import type { INestApplication } from '@nestjs/common';
import { loadConfig } from '@verbatim/config';
import type { Config } from '@verbatim/config';
import { Addresses, HEARTBEAT_MS, Turnstile } from '@verbatim/edge';
import { Fault, setFailpoints } from '@verbatim/kit';
import { queuedByTeam } from '@verbatim/projections';
import { lockDataDir } from '@verbatim/sqlite';
import { openEmbedded } from './embedded.ts';
import type { Embedded, EmbeddedOptions } from './embedded.ts';
import { front } from './front.ts';
import { BoundedHttp, LISTEN_BACKLOG } from './http-adapter.ts';
import { logLines, toldOf } from './log-lines.ts';
import type { LogLines } from './log-lines.ts';
import type { Metrics } from './metrics.ts';
import { opsPort } from './ops-port.ts';
import { openRouting } from './routing.ts';
import type { Routing } from './routing.ts';
import type { Running } from './running.ts';
import { ServerModule } from './server.module.ts';
import { givingMemoryBack } from './spare-memory.ts';
import { setupToken } from './setup-token.ts';
import { demoAddress, demoInbox } from './demo-inbox.ts';
import { staticFiles } from './static-files.ts';
import { reconnectWithinMs } from './reconnecting.ts';
import { IDENTITY, REST, WEBSOCKET } from './tokens.ts';
import { FrameAdapter } from './websocket-gateway.ts';

const VERSION = '0.1.0';
/** SIGTERM to exit. */
const DRAIN_MS_MAX = 15_000;
/** Calls under way are answered within this time; whoever listens for ever is cut off then. */
const ANSWERS_MS_MAX = 3_000;
const IDLE_LOOK_MS = 50;
const RECONNECT_AFTER_MS_MIN = 200;
/** A whole office may sit behind one address. */
const SOCKETS_PER_ADDRESS_MAX = 5_000;
/** The library that counts is loaded once the start is over. */
const METRICS_AFTER_MS = 50;

export interface Listening {
  readonly http: string | null;
  readonly ops: string;
  readonly grpc: null;
  readonly tcp: null;
}

export interface Started {
  readonly listening: Listening;
  readonly config: Config;
  stop(): Promise<void>;
}

/** Starts the product from an environment. Faults name what an operator has to change. */
export async function startServer(
  env: NodeJS.ProcessEnv,
  dist: string,
  onEnd: (code: number) => void,
): Promise<Started> {
  setFailpoints(env['VERBATIM_FAILPOINTS'] ?? '', () => process.kill(process.pid, 'SIGKILL'));
  const settings = loadConfig(env, (path) => readFileSync(path, 'utf8'));
  const config = { ...settings, HTTP_PORT: await realPort(settings) };
  const lines = logLines(config.LOG_LEVEL);
  const unlock = lockDataDir(absolute(config.DATA_DIR));
  const stop = new AbortController();
  try {
    return await new Starting({ config, lines, unlock, stop, dist, onEnd }).run();
  } catch (error) {
    stop.abort();
    unlock();
    throw error;
  }
}

interface Parts {
  readonly config: Config;
  readonly lines: LogLines;
  readonly unlock: () => void;
  readonly stop: AbortController;
  readonly dist: string;
  readonly onEnd: (code: number) => void;
}

class Starting {
  readonly #parts: Parts;
  #isReady = false;
  #isStopping = false;
  #metrics: Promise<Metrics> | null = null;
  #known: Metrics | null = null;
  readonly #acceptedEarly = { websocket: 0, rest: 0 };
  #connections: () => number = () => 0;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  async run(): Promise<Started> {
    const { config, lines, stop } = this.#parts;
    const onFailure = (error: unknown) => this.#fail(error);
    const options = { config, onWarning: (warning: string) => lines.warn(warning), onFailure };
    const embedded = await (has(config, 'all') ? openEmbedded(options) : openRoles(options));
    const running = this.#running(onFailure);
    const routing = await openRouting(embedded, { ...options, isRouter: has(config, 'router') });
    if (!has(config, 'edge')) return this.#runUnseen(embedded, routing);
    const http = new BoundedHttp();
    const app = await NestFactory.create(ServerModule.for({ embedded, routing }, running), http, {
      logger: false,
      bodyParser: false,
      abortOnError: false,
    });
    await this.#mount(app, embedded, running);
    this.#connections = () => app.get(WEBSOCKET).connections;
    const ops = await this.#ops(app, embedded, routing);
    const server = app.getHttpServer() as Server;
    await listen(server, config);
    this.#isReady = true;
    const beating = setInterval(() => app.get(WEBSOCKET).beat(), HEARTBEAT_MS);
    setTimeout(() => void this.#observe(app, embedded, routing), METRICS_AFTER_MS).unref();
    givingMemoryBack(stop.signal);
    await this.#greet(app, running);
    const listening = {
      http: urlOf(server, config.HTTP_HOST),
      ops: urlOf(ops, config.HTTP_HOST),
      grpc: null,
      tcp: null,
    };
    return {
      listening,
      config,
      stop: async () => {
        [this.#isReady, this.#isStopping] = [false, true];
        clearInterval(beating);
        await this.#drain(app, server);
        stop.abort();
        ops.close();
        await routing.close();
        await embedded.close();
        this.#parts.unlock();
      },
    };
  }

  /** Without the role `edge` nobody is listened to; only how it is can be asked. */
  async #runUnseen(embedded: Embedded, routing: Routing): Promise<Started> {
    const { config, stop } = this.#parts;
    const ops = await this.#ops(null, embedded, routing);
    this.#isReady = true;
    return {
      listening: { http: null, ops: urlOf(ops, config.HTTP_HOST), grpc: null, tcp: null },
      config,
      stop: async () => {
        [this.#isReady, this.#isStopping] = [false, true];
        stop.abort();
        ops.close();
        await routing.close();
        await embedded.close();
        this.#parts.unlock();
      },
    };
  }

  #ops(app: INestApplication | null, embedded: Embedded, routing: Routing): Promise<Server> {
    const { config } = this.#parts;
    return opsPort({
      ...{ host: config.HTTP_HOST, port: config.OPS_PORT, aside: embedded.aside },
      reasons: () => (this.#isReady ? embedded.trouble() : ['starting or stopping']),
      metrics: () => this.#observe(app, embedded, routing),
    });
  }

  #running(onFailure: (error: unknown) => void): Running {
    const { config, lines, stop } = this.#parts;
    return {
      config,
      version: VERSION,
      publicUrl: config.PUBLIC_URL ?? `http://${hostOf(config.HTTP_HOST)}:${config.HTTP_PORT}`,
      addresses: new Addresses(config.TRUSTED_PROXIES),
      setupToken: setupToken(config),
      stopping: stop.signal,
      isReady: () => this.#isReady,
      monotonic: () => performance.now(),
      turnstile: new Turnstile(),
      reconnectWithinMs: () => reconnectWithinMs(this.#connections()),
      onAccepted: (channel, seconds) => {
        if (this.#known === null) this.#acceptedEarly[channel]++;
        this.#known?.accepted.inc({ channel });
        this.#known?.acceptSeconds.observe(seconds);
      },
      onError: (error, requestId) => lines.error('a fault of ours', { requestId, ...toldOf(error) }),
      onFault: (error) => lines.warn(String(error)),
      onFailure,
    };
  }

  async #mount(app: INestApplication, embedded: Embedded, { addresses, turnstile }: Running): Promise<void> {
    const rest = app.get(REST);
    const identity = app.get(IDENTITY);
    const files = staticFiles(this.#parts.dist);
    const room = new Map<string, number>();
    const demo = (url: string | undefined): string | null => demoAddress(url, () => demoInbox(embedded.directory));
    app.use(front({ rest, files, demo, turnstile }));
    const server = app.getHttpServer() as Server;
    app.useWebSocketAdapter(
      new FrameAdapter(server, {
        isAllowedOrigin: (origin) => identity.isOwnOrigin(origin) || embedded.directory.isAllowedOrigin(origin),
        hasRoom: (address) =>
          this.#isReady &&
          (this.#parts.config.RATE_LIMITS === 'off' || (room.get(address) ?? 0) < SOCKETS_PER_ADDRESS_MAX),
      }),
    );
    server.on('connection', (socket) => {
      const { remoteAddress = '' } = socket;
      if (!addresses.isProxy(remoteAddress)) count(room, remoteAddress, socket); // a proxy stands for a whole town
    });
    await app.init();
  }

  #observe(app: INestApplication | null, embedded: Embedded, routing: Routing): Promise<Metrics> {
    this.#metrics ??= import('./metrics.ts').then(({ metrics }) => {
      const known = metrics();
      known.watch('projection', embedded.lagSeconds);
      known.watch('audit', embedded.lagSeconds);
      if (app !== null) known.watchConnections('websocket', () => app.get(WEBSOCKET).connections);
      for (const [name, one] of routing.followers) known.watchFollower(name, () => one.behind());
      known.watchParked('views', () => embedded.aside.views().length);
      known.watchParked('facts', embedded.aside.facts);
      known.watchBreakers(() => routing.breakers.states());
      known.watchQueues(async () => queuedByTeam(embedded.views, await embedded.keys.accounts()));
      embedded.onAppend((seconds) => known.appendSeconds.observe(seconds));
      for (const [channel, early] of Object.entries(this.#acceptedEarly)) known.accepted.inc({ channel }, early);
      this.#known = known;
      return known;
    });
    return this.#metrics;
  }

  async #drain(app: INestApplication, server: Server): Promise<void> {
    const answered = new Promise<void>((resolve) => server.close(() => resolve()));
    const idling = setInterval(() => server.closeIdleConnections(), IDLE_LOOK_MS); // each as soon as it has its answer
    const drained = app.get(WEBSOCKET).drain(spread(app.get(WEBSOCKET).connections));
    await Promise.race([drained, atMost(DRAIN_MS_MAX)]);
    await Promise.race([answered, atMost(ANSWERS_MS_MAX)]);
    clearInterval(idling);
    server.closeAllConnections();
  }

  async #greet(app: INestApplication, { setupToken: token, publicUrl }: Running): Promise<void> {
    if (!process.stderr.isTTY) return;
    this.#parts.lines.info(`Verbatim is ready: ${publicUrl}`);
    if (!(await app.get(IDENTITY).isSetUp()))
      this.#parts.lines.info(`The first time, open ${publicUrl}/?setup=${token}`);
  }

  #fail(error: unknown): void {
    if (this.#isStopping) return; // what ends now was told to
    const isDamaged = error instanceof Fault && error.code === 'LOG_CORRUPT';
    this.#isReady = false;
    this.#parts.lines.error(isDamaged ? error.message : 'a worker has ended', toldOf(error));
    this.#parts.onEnd(isDamaged ? 3 : 1);
  }
}

const atMost = (ms: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, ms).unref());

function count(
  room: Map<string, number>,
  address: string,
  socket: { once(event: 'close', listener: () => void): unknown },
): void {
  room.set(address, (room.get(address) ?? 0) + 1);
  socket.once('close', () => {
    const left = (room.get(address) ?? 1) - 1;
    if (left === 0) room.delete(address);
    else room.set(address, left);
  });
}

function listen(server: Server, { HTTP_HOST, HTTP_PORT }: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const isTaken = cause.code === 'EADDRINUSE';
      reject(
        new Fault(
          'PORT_TAKEN',
          isTaken
            ? `Port ${HTTP_PORT} is in use; stop who uses it, or set VERBATIM_HTTP_PORT.`
            : `Cannot listen on ${HTTP_HOST}:${HTTP_PORT} (${cause.code}).`,
          { retryable: false, cause },
        ),
      );
    });
    server.listen({ host: HTTP_HOST, port: HTTP_PORT, backlog: LISTEN_BACKLOG }, () => resolve());
  });
}

/** Who listens is part of links, cookies and the origin check, so a port of the system's choosing is settled first. */
function realPort({ HTTP_HOST, HTTP_PORT }: Config): Promise<number> {
  if (HTTP_PORT !== 0) return Promise.resolve(HTTP_PORT);
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, HTTP_HOST, () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

const has = ({ ROLES }: Config, role: 'all' | 'edge' | 'router'): boolean =>
  ROLES.includes('all') || ROLES.includes(role);

/** Some of the roles, with the others elsewhere: loaded only where it is asked for. */
const openRoles = async (options: EmbeddedOptions): Promise<Embedded> =>
  (await import('./cluster.ts')).openCluster(options);

const spread = (connections: number) => {
  const withinMs = reconnectWithinMs(connections);
  return () => Math.round(RECONNECT_AFTER_MS_MIN + Math.random() * withinMs);
};

const hostOf = (host: string): string => (host.includes(':') ? `[${host}]` : host);

function urlOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo;
  return `http://${hostOf(host)}:${port}`;
}
