import type { IncomingMessage } from 'node:http';
import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { restHandler } from '@verbatim/channel-rest';
import { websocketChannel } from '@verbatim/channel-websocket';
import type { Config } from '@verbatim/config';
import { conversations, cursors, openLive, Session, VisitorRoom } from '@verbatim/edge';
import type {
  Caller,
  Conversations,
  Core,
  Cursors,
  Live,
  Membership,
  RoutingDesk,
  SessionOptions,
} from '@verbatim/edge';
import { bind } from './bind.ts';
import type { Embedded } from './embedded.ts';
import type { Routing } from './routing.ts';
import { pause } from './pausing.ts';
import type { Running } from './running.ts';
import {
  ADDRESSES,
  CONVERSATIONS,
  CORE,
  CURSORS,
  EMBEDDED,
  IDENTITY,
  LIVE,
  REST,
  ROUTING,
  WEBSOCKET,
} from './tokens.ts';
import { openIdentity } from './open-identity.ts';
import { CustomerGateway, forwardedFor } from './websocket-gateway.ts';

/** Everything in one process: channels, sequencers, projector. The whole graph is on this page. */
@Module({})
export class ServerModule {
  static for({ embedded, routing }: { embedded: Embedded; routing: Routing }, running: Running): DynamicModule {
    const { config } = running;
    return {
      module: ServerModule,
      providers: [
        bind(EMBEDDED, [], () => embedded),
        bind(ROUTING, [], () => routing),
        bind(ADDRESSES, [], () => running.addresses),
        bind(CORE, [EMBEDDED], ({ core }) => core),
        bind(IDENTITY, [], () => openIdentity(embedded, running)),
        bind(CURSORS, [CORE], async ({ keys, log }) => cursors(await keys.installationKey('cursor'), log.incarnation)),
        bind(CONVERSATIONS, [CORE], conversations),
        bind(LIVE, [EMBEDDED, CONVERSATIONS, CURSORS, ROUTING], (parts, talks, signer, { desk }) =>
          liveSide(parts, { talks, signer, desk }, running),
        ),
        bind(WEBSOCKET, [IDENTITY, CONVERSATIONS, LIVE, CORE], (identity, talks, following, core) =>
          socketChannel(
            { identity, core, running },
            { conversations: talks, live: following, attendance: routing.attendance },
          ),
        ),
        bind(REST, [CORE, IDENTITY, CONVERSATIONS, LIVE, CURSORS], (core, identity, talks, following, signer) =>
          restHandler({
            core,
            identity,
            conversations: talks,
            cursors: signer,
            live: following,
            desk: routing.desk,
            config: restConfig(config, running),
            ready: running.isReady,
            onAccepted: (seconds) => running.onAccepted('rest', seconds),
            onError: running.onError,
          }),
        ),
        CustomerGateway,
      ],
    };
  }
}

interface Speaking {
  readonly talks: Conversations;
  readonly signer: Cursors;
  readonly desk: RoutingDesk;
}

const liveSide = (
  { core, opener, projector, signals, partitionOf, onApplied }: Embedded,
  { talks, signer, desk }: Speaking,
  running: Running,
): Live =>
  openLive({
    ...{ core, partitionOf, onApplied, conversations: talks, cursors: signer, signals, desk },
    ...{ monotonic: running.monotonic, stopping: running.stopping, onFailure: running.onFailure },
    ...{ onFault: running.onFault, pause, peek: opener.peek },
    between: (task) => projector.between(task),
  });

interface Who {
  readonly identity: Membership;
  readonly core: Core;
  readonly running: Running;
}

/** One session per socket. */
function socketChannel(
  { identity, core, running }: Who,
  parts: Pick<SessionOptions, 'conversations' | 'live' | 'attendance'>,
) {
  const room = new VisitorRoom();
  const hasRateLimits = running.config.RATE_LIMITS === 'on';
  const shared = {
    ...parts,
    ...sessionOptions({ identity, core, running }),
    hasRateLimits,
    turnstile: running.turnstile,
  };
  return websocketChannel((peer, origin, address) => {
    const limits = hasRateLimits ? { enter: (caller: Caller) => room.enter(caller, address) } : {};
    return new Session({ ...shared, ...limits, peer, origin });
  });
}

const sessionOptions = ({ identity, core, running }: Who) => ({
  identity,
  channel: 'websocket' as const,
  monotonic: running.monotonic,
  newRequestId: core.newId,
  onAccepted: (seconds: number) => running.onAccepted('websocket', seconds),
  reconnectWithinMs: running.reconnectWithinMs,
  onError: running.onError,
});

const restConfig = ({ RATE_LIMITS }: Config, { publicUrl, version, addresses }: Running) => ({
  publicUrl,
  version,
  hasRateLimits: RATE_LIMITS === 'on',
  addressOf: (req: IncomingMessage) => addresses.of(req.socket.remoteAddress ?? '', forwardedFor(req)),
});
