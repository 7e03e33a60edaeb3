import type { AccountId, AgentId, Presence } from '@verbatim/domain';
import { ATTENDANCE_TOPIC, ANNOUNCE_EVERY_MS } from '@verbatim/edge';
import type { Announcement } from '@verbatim/edge';
import type { Clock, Signals } from '@verbatim/ports';

/** An edge that has named nobody for so long is taken to hold nobody. */
const SILENT_MS_MAX = 3 * ANNOUNCE_EVERY_MS;
const LOOK_EVERY_MS = 1_000;

/** Why an agent is as they are: they said so, or it was noticed. `unattended`: said while no client of theirs was there. */
export type AvailabilityReason = 'told' | 'unattended' | 'gone' | 'idle' | 'back' | 'unreachable';

export interface AgentAvailability {
  readonly accountId: AccountId;
  readonly agentId: AgentId;
  readonly presence: Presence;
  readonly accepting: boolean;
  readonly reason: string;
  /** What they last said themselves. */
  readonly told: { readonly presence: Presence; readonly accepting: boolean };
}

export interface Noticed {
  readonly accountId: AccountId;
  readonly agentId: AgentId;
  readonly presence: Presence;
  readonly accepting: boolean;
  readonly reason: AvailabilityReason;
}

export interface RollOptions {
  readonly signals: Signals;
  readonly monotonic: Clock;
  /** How long an agent without a connection is waited for. */
  readonly graceMs: number;
  /** Who has done nothing for so long is away; 0: never. */
  readonly idleMs: number;
  readonly of: (agentId: string) => AgentAvailability | null;
  /** Everybody who is not offline, as of now. */
  readonly present: () => Iterable<AgentAvailability>;
  /** Writes it down. */
  readonly notice: (noticed: Noticed) => void;
}

interface Seen {
  readonly accountId: AccountId;
  /** Per edge: when it last named the agent, and since when they have done nothing there. */
  readonly edges: Map<string, { heardAt: number; stirredAt: number }>;
  leftAt: number;
}

export interface Roll {
  /** Looks who is missing; called once a second by itself. */
  look(): void;
  end(): void;
}

/**
 * Keeps the roll: edges say whom they hold, and who is held nowhere is waited for and then declared gone. Who comes
 * back is again as they last said; who does nothing is away until they do something. One event per change.
 */
export function roll(options: RollOptions): Roll {
  const { signals, monotonic } = options;
  const seen = new Map<string, Seen>();
  // Who was there when we began has as long to be named as anybody who has just lost their connection.
  for (const { agentId, accountId, reason } of options.present())
    if (reason !== 'unattended') seen.set(agentId, { accountId, edges: new Map(), leftAt: monotonic() });

  const stop = signals.subscribe(ATTENDANCE_TOPIC, (message) => {
    const { edge, accountId, here, left } = JSON.parse(message) as Announcement;
    const now = monotonic();
    for (const { agentId, idleMs } of here) {
      const one = seen.get(agentId) ?? { accountId, edges: new Map(), leftAt: now };
      one.edges.set(edge, { heardAt: now, stirredAt: now - idleMs });
      seen.set(agentId, one);
      welcomeBack(options, agentId, now - stirredAt(one));
    }
    for (const agentId of left) {
      const one = seen.get(agentId);
      if (one?.edges.delete(edge) === true) one.leftAt = now;
    }
  });

  const look = () => {
    const now = monotonic();
    for (const [agentId, one] of seen) {
      for (const [edge, { heardAt }] of one.edges) {
        if (now - heardAt <= SILENT_MS_MAX) continue;
        one.edges.delete(edge);
        one.leftAt = heardAt;
      }
      if (one.edges.size > 0) findIdle(options, agentId, now - stirredAt(one));
      else if (now - one.leftAt >= options.graceMs) {
        seen.delete(agentId);
        declareGone(options, agentId);
      }
    }
  };
  const timer = setInterval(look, LOOK_EVERY_MS);
  timer.unref();
  return {
    look,
    end() {
      clearInterval(timer);
      stop();
    },
  };
}

const stirredAt = ({ edges }: Seen): number =>
  [...edges.values()].reduce((latest, edge) => Math.max(latest, edge.stirredAt), Number.NEGATIVE_INFINITY);

function welcomeBack({ of, notice, idleMs }: RollOptions, agentId: string, quietMs: number): void {
  const one = of(agentId);
  if (one === null) return;
  const isActive = idleMs === 0 || quietMs < idleMs;
  if (one.reason !== 'gone' && !(one.reason === 'idle' && isActive)) return;
  if (one.told.presence === 'offline') return;
  notice({ ...who(one), ...one.told, reason: 'back' });
}

function findIdle({ of, notice, idleMs }: RollOptions, agentId: string, quietMs: number): void {
  if (idleMs === 0 || quietMs < idleMs) return;
  const one = of(agentId);
  if (one?.presence === 'online') notice({ ...who(one), presence: 'away', accepting: one.accepting, reason: 'idle' });
}

function declareGone({ of, notice }: RollOptions, agentId: string): void {
  const one = of(agentId);
  if (one !== null && one.presence !== 'offline')
    notice({ ...who(one), presence: 'offline', accepting: one.accepting, reason: 'gone' });
}

const who = ({ accountId, agentId }: AgentAvailability) => ({ accountId, agentId });
