import type { TFunction } from 'i18next';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useDesk } from '../live/desk.ts';
import { useNames, useTeams } from '../live/people.ts';
import type { Wire } from '../live/wire.ts';

/** What every line of a thread needs to be told, looked up once for all of them. */
export interface Voice {
  readonly t: TFunction;
  /** Says who an id is. */
  readonly who: (type: string, id: string) => string;
  readonly team: (id: string) => string;
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
  return useMemo(
    () => ({ t, who, team, conversationId, contactName, wire }),
    [t, who, team, conversationId, contactName, wire],
  );
}
