import { exists } from 'i18next';
import type { TFunction } from 'i18next';
import type { en } from '../words/en.ts';

export function channelName(channel: string | null, t: TFunction): string {
  if (channel === null) return '';
  return exists(`channel.${channel}`) ? t(`channel.${channel as keyof typeof en.channel}`) : channel;
}

export function priorityName(priority: string | null, t: TFunction): string {
  if (priority === null) return t('priority.none');
  return exists(`priority.${priority}`) ? t(`priority.${priority as keyof typeof en.priority}`) : priority;
}
