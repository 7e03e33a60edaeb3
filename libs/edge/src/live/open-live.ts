import type { AnyRecorded, StreamId } from '@verbatim/domain';
import type { Applied } from '@verbatim/engine';
import type { Clock, Pause, Signals, StoredRecord } from '@verbatim/ports';
import type { RoutingDesk } from '../availability/routing-desk.ts';
import type { Core } from '../core.ts';
import type { Conversations } from '../messages.ts';
import type { Cursors } from './cursors.ts';
import { Hub } from './hub.ts';
import { InboxTopics } from './inbox-topics.ts';
import { live } from './live.ts';
import type { Live } from './live.ts';
import { history, inboxSource } from './sources.ts';

export interface LiveParts {
  readonly core: Core;
  readonly conversations: Conversations;
  readonly cursors: Cursors;
  readonly signals: Signals;
  readonly desk?: RoutingDesk;
  /** The opened record if it is at hand without asking anybody. */
  readonly peek: (stored: StoredRecord) => AnyRecorded | undefined;
  readonly partitionOf: (stream: StreamId) => number;
  readonly onApplied: (listener: (applied: Applied) => void) => void;
  /** Runs while the views stand still. */
  readonly between: (task: () => Promise<void>) => Promise<void>;
  readonly monotonic: Clock;
  readonly pause: Pause;
  readonly stopping: AbortSignal;
  readonly onFailure: (error: unknown) => void;
  /** Of what is tried again. */
  readonly onFault?: (error: unknown) => void;
}

/** Whoever looks at something hears of it: conversations from the log's tail, inbox rows from the views. */
export function openLive(parts: LiveParts): Live {
  const { core, conversations, cursors, signals } = parts;
  const { views, log, open, waitForViews, viewOffsets } = core;
  const hub = new Hub({ log, open, peek: parts.peek, pause: parts.pause });
  hub.run(parts.stopping).catch(parts.onFailure);
  const rows = inboxSource({ views, viewOffsets, between: parts.between });
  const inbox = new InboxTopics(rows, cursors, parts.monotonic, parts.onFault);
  parts.onApplied((applied) => inbox.onApplied(applied));
  const past = history({
    ...{ views, log, open, waitForViews, viewOffsets, partitionOf: parts.partitionOf },
    passed: () => hub.passed(),
    accountOf: async (id) => (await core.conversation(id))?.accountId ?? null,
  });
  const { desk } = parts;
  return live({
    ...{ core, conversations, hub, inbox, history: past, cursors, signals },
    ...(desk === undefined ? {} : { desk }),
  });
}
