import type { AccountId, AgentId } from '@verbatim/domain';
import type { Clock, Signals } from '@verbatim/ports';

/** Edges say so often whom they hold; who has not been named for three times as long is gone. */
export const ANNOUNCE_EVERY_MS = 10_000;
export const ATTENDANCE_TOPIC = 'attendance';
/** Agents named in one announcement at most. */
const AGENTS_PER_ANNOUNCEMENT_MAX = 1_000;

/** What an edge says of one account's agents. */
export interface Announcement {
  readonly edge: string;
  readonly accountId: AccountId;
  /** Who is connected here, and for how long they have done nothing. */
  readonly here: readonly { readonly agentId: AgentId; readonly idleMs: number }[];
  /** Whose last connection has just gone. */
  readonly left: readonly AgentId[];
}

interface Agent {
  readonly accountId: AccountId;
  readonly agentId: AgentId;
}

/** One connection of a member of staff: a tab, a telephone, a program. */
export interface Connected {
  /** They did something. */
  stir(): void;
  leave(): void;
}

/** Asks the client whether it is still there; rejects when no answer comes in time. */
export type Probe = () => Promise<void>;

/** Who of the staff is connected to this process, over all their tabs and devices; told to whoever keeps the roll. */
export interface Attendance {
  arrive(agent: Agent, probe: Probe | null): Connected;
  isHere(agentId: string): boolean;
  /** Resolves when any of the agent's clients here answers, rejects when none does; null: nobody of that name is here. */
  reach(agentId: string): Promise<void> | null;
  readonly size: number;
  end(): void;
}

interface Present extends Agent {
  readonly connections: Set<{ readonly probe: Probe | null }>;
  stirredAt: number;
}

export interface AttendanceOptions {
  /** Names this process among all edges. */
  readonly edge: string;
  readonly signals: Signals;
  readonly monotonic: Clock;
  /** Who does something after having done nothing for so long is announced at once. */
  readonly idleMs: number;
}

export function attendance(options: AttendanceOptions): Attendance {
  const { edge, signals, monotonic, idleMs } = options;
  const present = new Map<string, Present>();

  const say = (accountId: AccountId, what: Partial<Announcement>) =>
    signals.publish(ATTENDANCE_TOPIC, JSON.stringify({ edge, accountId, here: [], left: [], ...what }));
  const entry = ({ agentId, stirredAt }: Present) => ({ agentId, idleMs: monotonic() - stirredAt });
  const announceAll = () => {
    for (const [accountId, agents] of byAccount(present.values())) {
      for (let from = 0; from < agents.length; from += AGENTS_PER_ANNOUNCEMENT_MAX)
        say(accountId, { here: agents.slice(from, from + AGENTS_PER_ANNOUNCEMENT_MAX).map(entry) });
    }
  };
  const timer = setInterval(announceAll, ANNOUNCE_EVERY_MS);
  timer.unref();

  const stir = (one: Present) => {
    const wasIdle = monotonic() - one.stirredAt >= idleMs;
    one.stirredAt = monotonic();
    if (wasIdle) say(one.accountId, { here: [entry(one)] });
  };
  const leave = (one: Present, connection: { readonly probe: Probe | null }) => {
    one.connections.delete(connection);
    if (one.connections.size > 0 || present.get(one.agentId) !== one) return;
    present.delete(one.agentId);
    say(one.accountId, { left: [one.agentId] });
  };

  return {
    arrive({ accountId, agentId }, probe) {
      const known = present.get(agentId);
      const one = known ?? { accountId, agentId, connections: new Set(), stirredAt: monotonic() };
      const connection = { probe };
      one.connections.add(connection);
      present.set(agentId, one);
      if (known === undefined) say(accountId, { here: [entry(one)] });
      else stir(one);
      return { stir: () => stir(one), leave: () => leave(one, connection) };
    },
    isHere: (agentId) => present.has(agentId),
    reach(agentId) {
      const one = present.get(agentId);
      if (one === undefined) return null;
      return Promise.any([...one.connections].map(({ probe }) => probe?.() ?? Promise.resolve()));
    },
    get size() {
      return present.size;
    },
    end: () => clearInterval(timer),
  };
}

function byAccount(present: Iterable<Present>): ReadonlyMap<AccountId, readonly Present[]> {
  const grouped = new Map<AccountId, Present[]>();
  for (const one of present) {
    const agents = grouped.get(one.accountId) ?? [];
    agents.push(one);
    grouped.set(one.accountId, agents);
  }
  return grouped;
}
