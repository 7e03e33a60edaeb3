import { useQuery } from '@tanstack/react-query';
import { Check, ExternalLink } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../live/rest.ts';
import { languageNow } from '../words/words.ts';

const LOOK_EVERY_MS = 2_000;

/** The chat as customers will see it, on a small shop page: what is written there comes in. */
export const WidgetPreview = ({ inboxId }: { readonly inboxId: string }): ReactNode => {
  const { t } = useTranslation();
  const address = `/demo?${new URLSearchParams({ inbox: inboxId, lang: languageNow() })}`;
  const hasCome = useHasCome(inboxId);
  return (
    <section aria-label={t('setup.preview')} className="flex flex-col gap-2">
      <header className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 className="text-sm text-text-2">{t('setup.preview')}</h2>
        <a
          href={address}
          target="_blank"
          rel="noopener"
          className="inline-flex min-h-6 items-center gap-1 rounded-md text-xs text-accent underline-offset-2 hover:underline max-narrow:min-h-11"
        >
          {t('setup.previewOpen')}
          <ExternalLink size={12} aria-hidden />
        </a>
      </header>
      <iframe
        src={address}
        title={t('setup.preview')}
        className="h-130 max-h-[70dvh] w-full rounded-lg border border-line bg-surface-1"
      />
      <p role="status" className={`flex items-center gap-2 text-xs ${hasCome ? 'text-ok' : 'text-text-3'}`}>
        {hasCome ? <Check size={16} aria-hidden /> : null}
        {hasCome ? t('setup.firstMessage') : t('setup.previewHint')}
      </p>
    </section>
  );
};

/** Whether a first message is in the inbox; looked for until it is. */
function useHasCome(inboxId: string): boolean {
  const { data = false } = useQuery({
    queryKey: ['first-message', inboxId],
    queryFn: async () => {
      const { items } = await call<{ readonly items: readonly unknown[] }>(
        'GET',
        `/conversations?inboxId=${encodeURIComponent(inboxId)}&limit=1`,
      );
      return items.length > 0;
    },
    refetchInterval: ({ state }) => (state.data === true ? false : LOOK_EVERY_MS),
    retry: false,
  });
  return data;
}
