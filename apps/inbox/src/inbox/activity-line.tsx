import { exists } from 'i18next';
import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import type { Activity, Message } from '../live/contract.ts';
import { fullTime } from '../words/times.ts';
import type { Voice } from './voice.ts';
import type { en } from '../words/en.ts';

/** One quiet line: what was done or decided, by whom. */
export const ActivityLine = ({
  message,
  voice: { t, who },
}: {
  readonly message: Message;
  readonly voice: Voice;
}): ReactNode => {
  const text =
    message.activity === undefined || message.activity === null
      ? message.text
      : tell(message.activity, message, { t, who });
  if (text === null) return null;
  return (
    <div className="my-2 flex justify-center px-6" title={fullTime(message.at)}>
      <span className="max-w-full text-center text-xs text-text-3">{text}</span>
    </div>
  );
};

interface Telling {
  readonly t: TFunction;
  readonly who: Voice['who'];
}

function tell({ type, data }: Activity, message: Message, { t, who }: Telling): string | null {
  const actor = who(message.author.type, message.author.id);
  const agentId = word(data['agentId']);
  switch (type) {
    case 'ConversationStarted':
      return t('activity.started', { channel: channelName(word(data['channel']), t) });
    case 'ConversationAssigned':
      return tellAssigned(agentId, message, { t, who });
    case 'ConversationQueued':
    case 'ConversationUnassigned':
      return t('activity.unassigned', { actor });
    case 'ConversationTransferred':
      return agentId === null
        ? t('activity.transferred', { actor })
        : t('activity.transferredTo', { actor, agent: who('agent', agentId) });
    case 'ConversationSnoozed':
      return t('activity.snoozed', { actor, time: snoozeEnd(data['until']) });
    case 'ConversationResolved':
      return t('activity.resolved', { actor });
    case 'ConversationReopened':
      return message.author.type === 'agent' ? t('activity.reopened', { actor }) : t('activity.reopenedByMessage');
    case 'ConversationLabeled':
      return tellLabels(data, actor, t);
    case 'PriorityChanged':
      return t('activity.priority', { actor, priority: priorityName(word(data['after']), t) });
    case 'HandoffRequested':
      return t('activity.handoff');
    default:
      return null;
  }
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

export function channelName(channel: string | null, t: TFunction): string {
  if (channel === null) return '';
  return exists(`channel.${channel}`) ? t(`channel.${channel as keyof typeof en.channel}`) : channel;
}

export function priorityName(priority: string | null, t: TFunction): string {
  if (priority === null) return t('priority.none');
  return exists(`priority.${priority}`) ? t(`priority.${priority as keyof typeof en.priority}`) : priority;
}

const snoozeEnd = (until: unknown): string =>
  typeof until === 'string'
    ? fullTime(until)
    : typeof until === 'number'
      ? fullTime(new Date(until).toISOString())
      : '';
const word = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const list = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
