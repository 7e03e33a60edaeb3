import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { restHandler } from '@verbatim/channel-rest';
import { websocketChannel } from '@verbatim/channel-websocket';
import type { Config } from '@verbatim/config';
import {
  conversations,
  cursors,
  history,
  Hub,
  inboxSource,
  InboxTopics,
  live,
  membership,
  Session,
} from '@verbatim/edge';
import type { Core, Cursors, Membership } from '@verbatim/edge';
import { localSignals } from '@verbatim/signals-local';
import { bind } from './bind.ts';
import type { Embedded } from './embedded.ts';
import type { Running } from './running.ts';
import { CONVERSATIONS, CORE, CURSORS, EMBEDDED, IDENTITY, LIVE, REST, WEBSOCKET } from './tokens.ts';
import { CustomerGateway } from './websocket-gateway.ts';

/** Everything in one process: channels, sequencers, projector. The whole graph is on this page. */
@Module({})
export class ServerModule {
  static for(embedded: Embedded, running: Running): DynamicModule {
    const { config } = running;
    return {
      module: ServerModule,
      providers: [
        bind(EMBEDDED, [], () => embedded),
        bind(CORE, [EMBEDDED], ({ core }) => core),
        bind(IDENTITY, [CORE], (core) =>
          membership({ core, setupToken: running.setupToken, publicUrl: running.publicUrl }),
        ),
        bind(CURSORS, [CORE], async ({ keys, log }) => cursors(await keys.installationKey('cursor'), log.incarnation)),
        bind(CONVERSATIONS, [CORE], conversations),
        bind(LIVE, [EMBEDDED, CONVERSATIONS, CURSORS], (parts, talks, signer) =>
          liveSide(parts, { talks, signer }, running),
        ),
        bind(WEBSOCKET, [IDENTITY, CONVERSATIONS, LIVE, CORE], (identity, talks, following, core) =>
          websocketChannel(
            (peer, origin) =>
              new Session(
                sessionOptions({ identity, core, running }, { peer, origin, conversations: talks, live: following }),
              ),
          ),
        ),
        bind(REST, [CORE, IDENTITY, CONVERSATIONS, CURSORS], (core, identity, talks, signer) =>
          restHandler({
            core,
            identity,
            conversations: talks,
            cursors: signer,
            config: restConfig(config, running),
            ready: running.isReady,
            onError: running.onError,
          }),
        ),
        CustomerGateway,
      ],
    };
  }
}

interface Speaking {
  readonly talks: ReturnType<typeof conversations>;
  readonly signer: Cursors;
}

/** Whoever looks at something hears of it: conversations from the log's tail, inbox rows from the views. */
function liveSide(
  { core, opener, log, views, partitionOf, onApplied }: Embedded,
  { talks, signer }: Speaking,
  running: Running,
) {
  const hub = new Hub({ log, open: opener.open, peek: opener.peek });
  hub.run(running.stopping).catch(running.onFailure);
  const source = {
    views,
    log,
    open: core.open,
    partitionOf,
    waitForViews: core.waitForViews,
    viewOffsets: core.viewOffsets,
  };
  const inbox = new InboxTopics(inboxSource(source), signer, running.monotonic);
  onApplied((applied) => inbox.onApplied(applied));
  const past = history({
    ...source,
    passed: () => hub.passed(),
    accountOf: async (id) => (await core.conversation(id))?.accountId ?? null,
  });
  return live({ core, conversations: talks, hub, inbox, history: past, cursors: signer, signals: localSignals() });
}

interface Who {
  readonly identity: Membership;
  readonly core: Core;
  readonly running: Running;
}

type SessionParts = Pick<ConstructorParameters<typeof Session>[0], 'peer' | 'origin' | 'conversations' | 'live'>;

const sessionOptions = ({ identity, core, running }: Who, parts: SessionParts) => ({
  ...parts,
  identity,
  channel: 'websocket' as const,
  hasRateLimits: running.config.RATE_LIMITS === 'on',
  monotonic: running.monotonic,
  newRequestId: core.newId,
  onAccepted: running.onAccepted,
  onError: running.onError,
});

const restConfig = ({ RATE_LIMITS }: Config, { publicUrl, version }: Running) => ({
  publicUrl,
  version,
  hasRateLimits: RATE_LIMITS === 'on',
});
