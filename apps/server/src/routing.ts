import { breakers } from '@verbatim/breakers';
import type { Breakers } from '@verbatim/breakers';
import type { Config } from '@verbatim/config';
import { AccountId, AgentId, itemsOf, routingStream } from '@verbatim/domain';
import type { Routing as RoutingState, Staff, TeamId, Waiting } from '@verbatim/domain';
import { attendance } from '@verbatim/edge';
import type { Attendance, Core } from '@verbatim/edge';
import { follower, viewSnapshots } from '@verbatim/engine';
import type { Follower, FollowerOptions } from '@verbatim/engine';
import { conversationQueries } from '@verbatim/projections';
import * as router from '@verbatim/router';
import type { Attended, Desk, Noticed } from '@verbatim/router';
import type { Embedded } from './embedded.ts';
import { pause } from './pausing.ts';

const MS_PER_SECOND = 1_000;
const MS_PER_MINUTE = 60_000;

/** The role `router`: joins conversations and the routing of their accounts, and knows who is there. */
export interface Routing {
  readonly desk: Desk;
  readonly attendance: Attendance;
  readonly breakers: Breakers;
  readonly followers: ReadonlyMap<string, Follower>;
  close(): Promise<void>;
}

export interface RoutingOptions {
  readonly config: Pick<Config, 'AGENT_GRACE_SECONDS' | 'AUTO_AWAY_MINUTES'>;
  readonly onWarning: (warning: string) => void;
  readonly onFailure: (error: unknown) => void;
  /** False where others route: then this process only looks on, and says who is here. */
  readonly isRouter?: boolean;
}

const monotonic = (): number => performance.now();

export async function openRouting(embedded: Embedded, options: RoutingOptions): Promise<Routing> {
  const { core, views, signals, opener, attended, timers } = embedded;
  const stop = new AbortController();
  const onFault = (error: unknown) => options.onWarning(`routing: ${String(error)}`);
  const idleMs = options.config.AUTO_AWAY_MINUTES * MS_PER_MINUTE;
  const here = attendance({ edge: core.newId(), signals, monotonic, idleMs });
  const mirror = new router.Mirror({
    ...{ log: core.log, prefix: 'routing:', open: opener.open, peek: opener.peek, pause, signal: stop.signal, onFault },
    snapshots: viewSnapshots(views, embedded.snapshotter),
    from: embedded.snapshotter.offsets(),
  });
  const running: Promise<void>[] = [mirror.run()];
  await mirror.load((await core.keys.accounts()).map((id) => routingStream(AccountId(id))));
  const notice = noticing({ core, onFault });
  const guards = breakers((name, state) =>
    breakerMoved(attended, notice, { name, isOpen: !router.isReachable(state) }),
  );
  const isRouter = options.isRouter ?? true;
  const offers = router.offers(core, mirror);
  await offers.load();
  if (isRouter) timers.watch(offers);
  const desk = router.desk({
    core,
    mirror,
    offers,
    attended,
    attendance: here,
    breakers: guards,
    clock: Date.now,
    onFault,
  });
  mirror.onEvent(router.guard(guards, here));
  const followers = isRouter
    ? await follow(embedded, { attended, mirror }, { signal: stop.signal, onFault })
    : new Map<string, Follower>();
  running.push(...[...followers.values()].map((one) => one.run()));
  for (const run of running) run.catch(options.onFailure);
  const keeper = isRouter ? keepRoll(embedded, options.config, { guards, notice }) : null;
  const close = async () => {
    stop.abort();
    for (const part of [keeper, here, desk, guards]) part?.end();
    await Promise.allSettled(running);
  };
  return { desk, breakers: guards, followers, attendance: here, close };
}

interface Keeping {
  readonly guards: Breakers;
  readonly notice: (noticed: Noticed) => void;
}

/** Who is gone or back begins anew with everything: what was known of their socket says nothing of the next one. */
const keepRoll = (
  { signals, attended }: Pick<Embedded, 'signals' | 'attended'>,
  { AGENT_GRACE_SECONDS, AUTO_AWAY_MINUTES }: RoutingOptions['config'],
  { guards, notice }: Keeping,
) =>
  router.roll({
    ...{ signals, monotonic, idleMs: AUTO_AWAY_MINUTES * MS_PER_MINUTE, graceMs: AGENT_GRACE_SECONDS * MS_PER_SECOND },
    of: (agentId) => attended.of(agentId),
    present: () => [...attended.all()].filter(({ presence }) => presence !== 'offline'),
    notice(noticed) {
      if (noticed.reason === 'gone' || noticed.reason === 'back') guards.drop(router.breakerName(noticed.agentId));
      notice(noticed);
    },
  });

interface Following {
  readonly signal: AbortSignal;
  readonly onFault: (error: unknown) => void;
}

/** Conversations to routing, its decisions back, and what changes of the staff. */
async function follow(
  { core, views, opener }: Embedded,
  { attended, mirror }: { readonly attended: Attended; readonly mirror: router.Mirror },
  following: Following,
): Promise<ReadonlyMap<string, Follower>> {
  const common = {
    log: core.log,
    store: views,
    open: opener.open,
    peek: opener.peek,
    accept: core.accept,
    pause,
    monotonic,
    ...following,
  };
  const made = (name: string, what: Pick<FollowerOptions, 'concerns' | 'react'>) =>
    follower({ name, ...common, ...what });
  const around = {
    conversation: (id: string) => core.conversation(id),
    waitForViews: (...args: Parameters<Core['waitForViews']>) => core.waitForViews(...args),
    team: (accountId: string, teamId: string | null) => teamOf(core, accountId, teamId),
    contact: (id: string) => core.contact(id),
    lastAgentOf: (contactId: string, beside: string) => lastAgentOf(core, contactId, beside),
  };
  const staff = { core, of: attended.of, team: around.team, waitingFor: waitingFor(mirror) };
  return new Map([
    ['routing', await made('routing', { concerns: router.concernsRouting, react: router.requests(around) })],
    ['assignment', await made('assignment', { concerns: router.concernsConversations, react: router.decisions })],
    ['staff', await made('staff', { concerns: router.concernsStaff, react: router.staffChanges(staff) })],
  ]);
}

const waitingFor =
  (mirror: router.Mirror) =>
  (accountId: AccountId, teamId: TeamId): readonly Waiting[] => {
    const state = mirror.state(routingStream(accountId))?.state as RoutingState | undefined;
    return [...itemsOf(state?.queues[teamId] ?? [])];
  };

/** Conversations of a contact that are looked through for who had one. */
const LAST_LOOKED_AT_MAX = 10;

async function lastAgentOf({ conversation, views }: Core, contactId: string, beside: string): Promise<AgentId | null> {
  const doc = await conversation(beside);
  if (doc === null) return null;
  const { accountId } = doc;
  const asRouter: Staff = { accountId, agentId: AgentId(router.ROUTER.id), role: 'owner', scope: 'all', teamIds: [] };
  const query = { view: 'all', contactId, sort: 'newest', limit: LAST_LOOKED_AT_MAX } as const;
  const { items } = await conversationQueries(views).list(asRouter, query);
  return items.find(({ id, assigneeId }) => id !== beside && assigneeId !== null)?.assigneeId ?? null;
}

function teamOf({ directory }: Core, accountId: string, teamId: string | null) {
  const team = teamId === null ? undefined : directory.teams(accountId).find(({ id }) => id === teamId);
  const { policy = null, offerSeconds = null, loadShareMax = null } = team ?? {};
  return {
    ...(policy === null ? {} : { policy }),
    ...(offerSeconds === null ? {} : { offerSeconds }),
    ...(loadShareMax === null ? {} : { loadShareMax }),
  };
}

interface Noticing {
  readonly core: Core;
  readonly onFault: (error: unknown) => void;
}

/** What is noticed of agents is written down like what they say themselves. */
const noticing =
  ({ core, onFault }: Noticing) =>
  (noticed: Noticed): void => {
    const by = { actor: router.ROUTER, sender: 'router', key: core.newId() };
    router
      .sayAvailable(core, noticed, by)
      .then(({ outcome }) => outcome)
      .catch(onFault); // it is noticed again in a second
  };

function breakerMoved(
  attended: Attended,
  notice: (noticed: Noticed) => void,
  { name, isOpen }: { readonly name: string; readonly isOpen: boolean },
): void {
  const doc = attended.of(router.agentOf(name) ?? '');
  if (doc === null || doc.presence === 'offline') return;
  const { accountId, agentId, presence, told } = doc;
  if (isOpen) notice({ accountId, agentId, presence, accepting: false, reason: 'unreachable' });
  else if (doc.reason === 'unreachable') notice({ accountId, agentId, ...told, reason: 'back' });
}
