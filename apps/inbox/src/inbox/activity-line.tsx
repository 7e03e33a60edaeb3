import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import type { Activity, Message } from '../live/contract.ts';
import { dayAndTime, fullTime } from '../words/times.ts';
import { channelName, priorityName } from './names-of.ts';
import type { Voice } from './voice.ts';
import { WhyButton } from './why-button.tsx';

/** One quiet line: what was done or decided, by whom. */
export const ActivityLine = ({ message, voice }: { readonly message: Message; readonly voice: Voice }): ReactNode => {
  const text =
    message.activity === undefined || message.activity === null ? message.text : tell(message.activity, message, voice);
  if (text === null) return null;
  return (
    <div className="my-2 flex justify-center px-6" title={fullTime(message.at)}>
      <span className="max-w-full text-center text-xs text-text-3">
        {text}
        {message.activity == null ? null : <WhyButton data={message.activity.data} />}
      </span>
    </div>
  );
};

type Telling = Pick<Voice, 't' | 'who' | 'team' | 'attribute'>;

function tell({ type, data }: Activity, message: Message, telling: Telling): string | null {
  const { t, who, attribute } = telling;
  const actor = who(message.author.type, message.author.id);
  const agentId = word(data['agentId']);
  switch (type) {
    case 'ConversationStarted':
      return t('activity.started', { channel: channelName(word(data['channel']), t) });
    case 'ConversationAssigned':
      return tellAssigned(agentId, message, telling);
    case 'ConversationQueued':
    case 'ConversationUnassigned':
      return tellReturned(data, actor, telling);
    case 'ConversationTransferred':
      return tellTransferred(data, actor, telling);
    case 'ConversationSnoozed':
      return data['until'] === undefined || data['until'] === null
        ? t('activity.snoozedReply', { actor })
        : t('activity.snoozed', { actor, time: snoozeEnd(data['until']) });
    case 'ConversationResolved':
      return tellResolved(message.author.type, actor, t);
    case 'ConversationReopened':
      return tellReopened(message, actor, t);
    case 'ConversationLabeled':
      return tellLabels(data, actor, t);
    case 'PriorityChanged':
      return t('activity.priority', { actor, priority: priorityName(word(data['after']), t) });
    case 'AttributeChanged':
      return t('activity.noted', { actor, name: attribute(word(data['name']) ?? '') });
    case 'HandoffRequested':
      return t('activity.handoff');
    default:
      return null;
  }
}

function tellResolved(by: string, actor: string, t: TFunction): string {
  if (by === 'contact') return t('activity.ended');
  return by === 'system' ? t('activity.autoResolved') : t('activity.resolved', { actor });
}

function tellReturned(data: Activity['data'], actor: string, { t, who, team }: Telling): string {
  const agent = who('agent', word(data['agentId']) ?? '');
  const teamId = word(data['teamId']);
  switch (data['reason']) {
    case 'agent-silent':
      return t('activity.unanswered', { agent });
    case 'agent-offline':
      return t('activity.signedOff', { agent });
    case 'assigned':
      return teamId === null
        ? t('activity.unassigned', { actor })
        : t('activity.queuedTeam', { actor, team: team(teamId) });
    default:
      return t('activity.unassigned', { actor });
  }
}

function tellTransferred(data: Activity['data'], actor: string, { t, who, team }: Telling): string {
  const agentId = word(data['agentId']);
  const teamId = word(data['teamId']);
  if (agentId !== null) return t('activity.transferredTo', { actor, agent: who('agent', agentId) });
  if (teamId !== null) return t('activity.transferredTeam', { actor, team: team(teamId) });
  return t('activity.transferred', { actor });
}

function tellReopened({ author, activity }: Message, actor: string, t: TFunction): string {
  if (author.type === 'agent') return t('activity.reopened', { actor });
  const isClock = author.type === 'system' && activity?.data['until'] !== undefined && activity.data['until'] !== null;
  return isClock ? t('activity.woken') : t('activity.reopenedByMessage');
}

function tellAssigned(agentId: string | null, message: Message, { t, who }: Telling): string {
  const agent = who('agent', agentId ?? '');
  if (message.author.type !== 'agent') return t('activity.assigned', { agent });
  const actor = who('agent', message.author.id);
  return agentId === message.author.id ? t('activity.taken', { actor }) : t('activity.assignedBy', { actor, agent });
}

function tellLabels(data: Activity['data'], actor: string, t: TFunction): string {
  const before = list(data['before']);
  const after = list(data['after']);
  const added = after.filter((label) => !before.includes(label));
  const removed = before.filter((label) => !after.includes(label));
  const parts = [
    added.length === 0 ? null : t('activity.labeled', { actor, labels: added.join(', ') }),
    removed.length === 0 ? null : t('activity.unlabeled', { actor, labels: removed.join(', ') }),
  ];
  return parts.filter((part) => part !== null).join(' · ');
}

const snoozeEnd = (until: unknown): string =>
  typeof until === 'string'
    ? dayAndTime(until)
    : typeof until === 'number'
      ? dayAndTime(new Date(until).toISOString())
      : '';
const word = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const list = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
