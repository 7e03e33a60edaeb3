import { AgentId, may, TeamId } from '@verbatim/domain';
import type { AnyEvents, ConversationContext, EventId, Staff } from '@verbatim/domain';
import { Fault } from '@verbatim/kit';
import type { ConversationDoc } from '@verbatim/projections';
import type { Caller, Core } from './core.ts';
import type { ConversationCommand } from './messages.ts';

type StaffCaller = Extract<Caller, { readonly kind: 'staff' }>;
type Changes = Exclude<ConversationCommand['type'], 'ConversationTransferred' | 'AttributeChanged'>;

/** Nobody puts anything off for longer than this. */
const SNOOZE_MS_MAX = 366 * 24 * 3_600_000;

/** What a command says once it is a fact. */
export interface Spoken {
  readonly type: ConversationCommand['type'] | 'NoteAdded';
  /** Under one key only one thing of this kind is done, whatever it is called in the log. */
  readonly kind?: string;
  readonly data: (id: EventId) => AnyEvents[ConversationCommand['type'] | 'NoteAdded'];
  /** Why whom it is for cannot have it; the rules refuse it with this code. */
  readonly obstacle?: string;
}

/** Of one conversation. */
const ATTRIBUTES_MAX = 50;

/** The fact of a command. Whom it is for is looked up here; the rules refuse it where that is nobody, and it is on record. */
export function spoken(core: Core, staff: StaffCaller, doc: ConversationDoc, command: ConversationCommand): Spoken {
  if (command.type === 'ConversationTransferred') return transferred(core, staff, command);
  if (command.type === 'AttributeChanged') return noted(doc, command);
  const { type } = command;
  const data = dataOf(staff, command);
  const kind = ASSIGNING.has(type) ? { kind: 'assign' } : {};
  return { type, ...kind, data: () => data, ...obstacleOf(core, staff, command) };
}

/** Under one key each attribute is set once. */
function noted(
  { attributes }: ConversationDoc,
  { type, name, value }: Extract<ConversationCommand, { readonly type: 'AttributeChanged' }>,
): Spoken {
  const isNew = !Object.hasOwn(attributes, name);
  const before = isNew ? {} : { before: JSON.stringify(attributes[name]) };
  const after = value === null ? {} : { after: JSON.stringify(value) };
  const isFull = isNew && value !== null && Object.keys(attributes).length >= ATTRIBUTES_MAX;
  return {
    ...{ type, kind: `attribute:${name}`, data: () => ({ name, ...before, ...after }) },
    ...(isFull ? { obstacle: 'ATTRIBUTES_TOO_MANY' } : {}),
  };
}

const ASSIGNING: ReadonlySet<string> = new Set([
  'ConversationAssigned',
  'ConversationQueued',
  'ConversationUnassigned',
] satisfies Changes[]);

/** What says whose it is: of two who say so at once one is obeyed. */
const MOVES: ReadonlySet<string> = new Set([...ASSIGNING, 'ConversationTransferred']);

/** What the rules must know beside the fact itself; `seen`: who has it by the views. */
export function contextOf(
  { type, from }: ConversationCommand,
  obstacle: string | undefined,
  seen: string | null,
): Pick<ConversationContext, 'obstacle' | 'from' | 'seen'> {
  return {
    ...(obstacle === undefined ? {} : { obstacle }),
    ...(from === undefined ? {} : { from }),
    ...(MOVES.has(type) ? { seen } : {}),
  };
}

/** What only the clock can say against it: `TIME_RANGE` for a time that is over, or too far. */
export function problemOf(core: Core, command: ConversationCommand): Fault | null {
  if (command.type !== 'ConversationSnoozed' || command.until === null) return null;
  const ahead = command.until - core.clock();
  if (ahead > 0 && ahead <= SNOOZE_MS_MAX) return null;
  const what = ahead > 0 ? 'That is more than a year away.' : 'That time is over.';
  const advice = 'Name a time from now on, at most a year ahead.';
  return new Fault('TIME_RANGE', `${what} ${advice}`, { retryable: false, path: '/until' });
}

type Transfer = Extract<ConversationCommand, { readonly type: 'ConversationTransferred' }>;

/** With a note, note and transfer are one fact: both happen, or neither, and a retry repeats neither. */
function transferred(core: Core, staff: StaffCaller, { agentId, teamId, note }: Transfer): Spoken {
  const to = {
    ...(agentId === undefined ? {} : { agentId: AgentId(agentId) }),
    ...(teamId === undefined ? {} : { teamId: TeamId(teamId) }),
  };
  const hindered = agentId === undefined ? toTeam(core, staff, teamId ?? '') : handedTo(core, staff, agentId);
  const about = { kind: 'transfer', ...hindered };
  if (note === undefined)
    return { ...about, type: 'ConversationTransferred', data: () => ({ ...to, reason: 'transferred' }) };
  const authorName = core.directory.agent(staff.agentId)?.name ?? null;
  const author = authorName === null ? {} : { authorName };
  return { ...about, type: 'NoteAdded', data: (messageId) => ({ messageId, text: note, ...author, transferTo: to }) };
}

type Simple = Extract<ConversationCommand, { readonly type: Changes }>;

function dataOf(staff: StaffCaller, command: Simple): AnyEvents[Changes] {
  const by = staff.agentId;
  switch (command.type) {
    case 'ConversationAssigned':
      return { agentId: AgentId(command.agentId), reason: command.agentId === by ? 'taken' : 'assigned' };
    case 'ConversationQueued':
      return { teamId: TeamId(command.teamId), reason: 'assigned' };
    case 'ConversationUnassigned':
      return { reason: 'unassigned' };
    case 'ConversationResolved':
      return { by };
    case 'ConversationReopened':
      return { by, reason: 'reopened' };
    case 'ConversationSnoozed':
      return { by, ...(command.until === null ? {} : { until: command.until }) };
    case 'ConversationLabeled':
      return { before: [], after: [], add: command.add, remove: command.remove };
    case 'PriorityChanged':
      return { before: 'none', after: command.priority };
  }
}

/** Why it cannot go where it should; empty when it can. */
interface Hindered {
  readonly obstacle?: string;
}

function obstacleOf(core: Core, staff: Staff, command: ConversationCommand): Hindered {
  if (command.type === 'ConversationAssigned') return toAgent(core, staff, command.agentId);
  return command.type === 'ConversationQueued' ? toTeam(core, staff, command.teamId) : {};
}

function toAgent({ directory }: Core, { accountId }: Staff, agentId: string): Hindered {
  const agent = directory.agent(agentId);
  const canAnswer =
    agent !== null && agent.accountId === accountId && agent.isActive && may(agent, 'conversations.write');
  return canAnswer ? {} : { obstacle: 'AGENT_NOT_FOUND' };
}

/** Nothing is handed to somebody who is not there to take it; assigning it to them is a person's own choice. */
function handedTo(core: Core, staff: Staff, agentId: string): Hindered {
  const known = toAgent(core, staff, agentId);
  return known.obstacle === undefined && core.isOffline?.(agentId) === true ? { obstacle: 'AGENT_OFFLINE' } : known;
}

const toTeam = ({ directory }: Core, { accountId }: Staff, teamId: string): Hindered =>
  directory.teamOf(accountId, teamId) === null ? { obstacle: 'TEAM_NOT_FOUND' } : {};
