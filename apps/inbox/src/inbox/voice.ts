import type { TFunction } from 'i18next';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useAttributes } from '../live/attributes.ts';
import { useDesk } from '../live/desk.ts';
import { useNames, useTeams } from '../live/people.ts';
import type { Wire } from '../live/wire.ts';

/** What every line of a thread needs to be told, looked up once for all of them. */
export interface Voice {
  readonly t: TFunction;
  /** Says who an id is. */
  readonly who: (type: string, id: string) => string;
  readonly team: (id: string) => string;
  /** How people call what is noted of a conversation. */
  readonly attribute: (name: string) => string;
  readonly conversationId: string;
  readonly contactName: string;
  readonly wire: Wire;
}

export function useVoice(conversationId: string, contactName: string): Voice {
  const { t } = useTranslation();
  const { wire } = useDesk();
  const who = useNames();
  const teams = useTeams();
  const team = useCallback((id: string) => teams.find((one) => one.id === id)?.name ?? t('thread.aTeam'), [teams, t]);
  const defined = useAttributes().data?.items;
  const attribute = useCallback(
    (name: string) => defined?.find((one) => one.of === 'conversation' && one.name === name)?.label ?? name,
    [defined],
  );
  return useMemo(
    () => ({ t, who, team, attribute, conversationId, contactName, wire }),
    [t, who, team, attribute, conversationId, contactName, wire],
  );
}
