import { Inject } from '@nestjs/common';
import { AbstractWsAdapter, WebSocketGateway } from '@nestjs/websockets';
import type { OnGatewayConnection } from '@nestjs/websockets';
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import type { WebSocket } from 'ws';
import { PROTOCOLS } from '@verbatim/channel-websocket';
import type { WebsocketChannel } from '@verbatim/channel-websocket';
import { FRAME_BYTES_MAX } from '@verbatim/contracts';
import type { Addresses } from '@verbatim/edge';
import { ADDRESSES, WEBSOCKET } from './tokens.ts';

const FRAGMENTS_PER_FRAME_MAX = 1_024;
/** Chunks that wait while a frame is incomplete. */
const CHUNKS_BUFFERED_MAX = 4_096;
const PATH = '/ws';
/** RFC 6455: whoever speaks another one is told which. */
const VERSION = '13';
const UPGRADE_REQUIRED = `426 Upgrade Required\r\nUpgrade: websocket\r\nSec-WebSocket-Version: ${VERSION}`;
/** A browser says from which page it comes; whoever shows a browser's cookie without is none. */
const SESSION_COOKIE = /(?:^|;\s*)(?:__Host-)?verbatim_session=/;

/** Nest hands the socket over; from there on it is ours. */
@WebSocketGateway({ path: PATH })
export class CustomerGateway implements OnGatewayConnection {
  readonly #channel: WebsocketChannel;
  readonly #addresses: Addresses;

  constructor(@Inject(WEBSOCKET) channel: WebsocketChannel, @Inject(ADDRESSES) addresses: Addresses) {
    this.#channel = channel;
    this.#addresses = addresses;
  }

  handleConnection(socket: WebSocket, request: IncomingMessage): void {
    this.#channel.serve({
      ...{ socket, raw: request.socket, origin: request.headers.origin ?? null },
      address: this.#addresses.of(request.socket.remoteAddress ?? '', forwardedFor(request)),
    });
  }
}

/** Node joins what several headers of that name say. */
export const forwardedFor = ({ headers }: IncomingMessage): string | undefined =>
  headers['x-forwarded-for']?.toString();

export interface UpgradePolicy {
  readonly isAllowedOrigin: (origin: string) => boolean;
  /** False: no more room, or not ready; the client is told to come back. */
  readonly hasRoom: (address: string) => boolean;
}

/**
 * Nest's own adapter runs the handlers of one socket concurrently, answers bad frames with silence, takes any origin and
 * cuts connections at shutdown. This one only opens sockets; frames are the channel's business.
 */
export class FrameAdapter extends AbstractWsAdapter {
  readonly #policy: UpgradePolicy;

  constructor(http: Server, policy: UpgradePolicy) {
    super(http);
    this.#policy = policy;
  }

  override create(): WebSocketServer {
    const server = new WebSocketServer({
      noServer: true,
      // A frame a little over the limit is answered before the socket closes; a larger one is not even read.
      maxPayload: 2 * FRAME_BYTES_MAX,
      maxFragments: FRAGMENTS_PER_FRAME_MAX,
      maxBufferedChunks: CHUNKS_BUFFERED_MAX,
      perMessageDeflate: false,
      clientTracking: false,
      handleProtocols: (offered: Set<string>) => PROTOCOLS.find((protocol) => offered.has(protocol)) ?? false,
    });
    (this.httpServer as Server).on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      socket.on('error', () => socket.destroy());
      const refusal = this.#refusal(request);
      if (refusal !== null) return refuse(socket, refusal);
      return server.handleUpgrade(request, socket, head, (ws) => server.emit('connection', ws, request));
    });
    return server;
  }

  #refusal({ url, headers, httpVersion, socket }: IncomingMessage): string | null {
    if (url?.split('?')[0] !== PATH) return '404 Not Found';
    if (httpVersion !== '1.1' || headers['sec-websocket-version'] !== VERSION) return UPGRADE_REQUIRED;
    if (headers.origin === undefined && SESSION_COOKIE.test(headers.cookie ?? '')) return '403 Forbidden';
    if (headers.origin !== undefined && !this.#policy.isAllowedOrigin(headers.origin)) return '403 Forbidden';
    return this.#policy.hasRoom(socket.remoteAddress ?? '') ? null : '503 Service Unavailable\r\nRetry-After: 2';
  }

  override bindMessageHandlers(): void {}
  override bindClientDisconnect(): void {}
  override async close(): Promise<void> {}
  override async dispose(): Promise<void> {}
}

const refuse = (socket: Duplex, status: string): void =>
  void socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
