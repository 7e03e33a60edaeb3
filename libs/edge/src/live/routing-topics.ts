import { ConversationId, may } from '@verbatim/domain';
import { Fault } from '@verbatim/kit';
import type { RoutingDesk } from '../availability/routing-desk.ts';
import type { Caller } from '../core.ts';
import type { Sink } from './frames.ts';

type StaffCaller = Extract<Caller, { readonly kind: 'staff' }>;
type Stop = () => void;

/** In a larger house nobody is told of everybody unasked: each change would go to each of them. */
export const PRESENCE_UNASKED_AGENTS_MAX = 100;

/** What somebody may follow of routing on their connection. */
export interface Onlooker {
  readonly caller: Caller;
  readonly sink: Sink;
}

/** Colleagues' presence, as it changes: to everybody in a small house, elsewhere to who follows the topic `presence`. */
export function hearPresence(desk: RoutingDesk, caller: StaffCaller, sink: Sink): Stop {
  return desk.onOwnPresence(caller, (presence) => sink.push({ kind: 'presence', ...presence }));
}

/** Everybody, or those named in the window, as they are; then every change of theirs. */
export function followPresence(
  desk: RoutingDesk,
  caller: StaffCaller,
  { sink, window }: { sink: Sink; window: readonly string[] },
): Stop {
  const named = new Set(window);
  const isWanted = (agentId: string) => named.size === 0 || named.has(agentId);
  for (const presence of desk.presences(caller.accountId))
    if (isWanted(presence.agentId)) sink.push({ kind: 'presence', ...presence });
  return desk.onPresence(caller.accountId, (presence, colleagues) => {
    const isHeardAnyway = colleagues <= PRESENCE_UNASKED_AGENTS_MAX;
    if (!isHeardAnyway && isWanted(presence.agentId)) sink.push({ kind: 'presence', ...presence });
  });
}

export function followBoard(desk: RoutingDesk, caller: StaffCaller, sink: Sink): Stop {
  if (!may(caller, 'routing.read'))
    throw new Fault('FORBIDDEN', 'Your role does not allow this.', { retryable: false });
  const topic = 'board';
  let isWhole = true; // until the first one, and again after one that was left out for a slow reader
  return desk.onBoard(caller.accountId, (changed, whole) => {
    if (sink.isBehind()) {
      isWhole = true;
      return;
    }
    // What names everybody is whole: whoever is not named is on the board no more.
    const namesAll = isWhole || changed.agents.length === whole.agents.length;
    sink.push({ kind: 'board', topic, whole: namesAll, ...(namesAll ? whole : changed) });
    isWhole = false;
  });
}

/** Where a conversation stands in its queue, for whoever follows it. */
export function followQueue(desk: RoutingDesk | undefined, { caller, sink }: Onlooker, conversation: string): Stop {
  if (desk === undefined) return () => {};
  const conversationId = ConversationId(conversation);
  const now = desk.queue(caller.accountId, conversationId);
  if (now !== null) sink.push({ kind: 'queue', ...now });
  return desk.onQueue({ accountId: caller.accountId, conversationId }, (queue) =>
    sink.push({ kind: 'queue', ...queue }),
  );
}

/** What an agent is asked to take, whatever they look at. */
export function hearOffers(desk: RoutingDesk, caller: StaffCaller, sink: Sink): Stop {
  for (const offer of desk.offers(caller.agentId)) sink.push({ kind: 'offer', ...offer });
  return desk.onOffer(caller.agentId, (offer) => sink.push({ kind: 'offer', ...offer }));
}
