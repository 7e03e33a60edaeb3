import type { Permission } from '@verbatim/domain';
import { can } from '../session/session.ts';
import type { Agent } from '../session/session.ts';

/** Pages of the settings, in their order, with what one has to be allowed for each; null: nothing. */
const NEEDS = {
  you: null,
  inboxes: 'inboxes.manage',
  agents: 'staff.manage',
  teams: 'staff.manage',
  canned: 'cannedResponses.manage',
  attributes: 'attributes.manage',
  keys: 'apiKeys.manage',
} as const satisfies Readonly<Record<string, Permission | null>>;

export type SettingsPageName = keyof typeof NEEDS;

export const settingsPagesOf = (me: Agent): readonly SettingsPageName[] =>
  (Object.keys(NEEDS) as SettingsPageName[]).filter((name) => {
    const needed = NEEDS[name];
    return needed === null || can(me, needed);
  });
