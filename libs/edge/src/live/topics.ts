import { Fault } from '@verbatim/kit';
import type { InboxView } from '@verbatim/projections';

export const ROUTING_TOPICS: ReadonlySet<string> = new Set(['board', 'presence']);
const INBOX_VIEWS: ReadonlySet<string> = new Set<InboxView>(['mine', 'unassigned', 'all', 'mentions']);

export const isInboxView = (name: string): name is InboxView => INBOX_VIEWS.has(name);

export const isTopic = (topic: string): boolean =>
  topic.startsWith('conversation:') ||
  (topic.startsWith('inbox:') && isInboxView(topic.slice('inbox:'.length))) ||
  ROUTING_TOPICS.has(topic);

export const noSuchTopic = (path: string) =>
  new Fault('NOT_FOUND', 'There is no such topic.', { retryable: false, path });
