import type { Core, LiveDirectory } from '@verbatim/edge';
import type { Projector } from '@verbatim/engine';
import type { ConversationDoc } from '@verbatim/projections';
import { conversations } from '@verbatim/projections';
import type { Pause } from '@verbatim/ports';
import type { Attended } from '@verbatim/router';
import { timers } from '@verbatim/timers';
import type { Patience, Timers } from '@verbatim/timers';
import type { Stores } from './stores.ts';

const MS_PER_MINUTE = 60_000;

export interface TimerParts extends Pick<Stores, 'jobs' | 'views'> {
  readonly core: Core;
  readonly directory: LiveDirectory;
  readonly reading: Projector;
  readonly attended: Attended;
}

interface Running {
  readonly pause: Pause;
  readonly signal: AbortSignal;
  readonly onFault: (error: unknown) => void;
}

/** What the clock does in conversations: a snooze ends, silence resolves, an agent who does not answer gives it back. */
export function openTimers(parts: TimerParts & Running): Timers {
  const { jobs, views, core, directory, reading, attended, pause, signal, onFault } = parts;
  const clocks = timers({
    ...{ jobs, views, accept: core.accept, clock: core.clock, monotonic: () => performance.now() },
    ...{ pause, signal, onFault, accounts: directory.accounts },
    conversation: (id) => reading.document(conversations, id),
    patienceOf: (doc) => patienceOf(doc, directory, attended),
  });
  attended.onChange(({ presence, accountId, agentId }) => {
    if (presence === 'offline') clocks.recheck({ accountId, assigneeId: agentId });
  });
  return clocks;
}

/** A team's own word goes before its inbox's. */
function patienceOf(
  { teamId, inboxId, assigneeId }: ConversationDoc,
  directory: LiveDirectory,
  attended: Attended,
): Patience {
  const inbox = directory.inbox(inboxId);
  const team = teamId === null ? null : directory.team(teamId);
  const agent = assigneeId === null ? null : attended.of(assigneeId);
  return {
    silenceMs: msOf(inbox?.autoResolveAfterMinutes),
    waitingMs: msOf(team?.reassignAfterMinutes ?? inbox?.reassignAfterMinutes),
    goneSince: agent?.presence === 'offline' ? agent.since : null,
    hasLeft: assigneeId !== null && directory.agent(assigneeId)?.isActive === false,
  };
}

const msOf = (minutes: number | null | undefined): number | null => (minutes == null ? null : minutes * MS_PER_MINUTE);
