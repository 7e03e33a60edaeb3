import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Row } from '../live/contract.ts';
import { useDesk } from '../live/desk.ts';
import { call, queryOf } from '../live/rest.ts';
import { languageNow } from '../words/words.ts';

interface Explained {
  readonly sentence: { readonly en: string; readonly zh: string };
}

/** In a sentence: why the conversation is whose it is, or why it waits, and why (not) ours. */
export const RoutingWhy = ({ row }: { readonly row: Row }): ReactNode => {
  const { t } = useTranslation();
  const { me } = useDesk();
  const { data } = useQuery({
    queryKey: ['explain', row.id, row.assigneeId, row.status, row.teamId],
    queryFn: () => call<Explained>('GET', `/routing/explain${queryOf({ conversationId: row.id, agentId: me.id })}`),
    enabled: row.status === 'queued' || row.status === 'open',
    staleTime: 10_000,
    retry: false,
  });
  const sentence = languageNow() === 'zh-CN' ? data?.sentence.zh : data?.sentence.en;
  if (sentence === undefined || sentence === '') return null;
  return (
    <section className="border-t border-line px-4 py-3">
      <h3 className="mb-2 text-xs text-text-3">{row.status === 'queued' ? t('why.waits') : t('why.title')}</h3>
      <p>{sentence}</p>
    </section>
  );
};
