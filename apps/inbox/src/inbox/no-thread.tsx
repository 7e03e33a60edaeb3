import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { sayKeys } from '../ui/keys.tsx';
import { KEYS } from './shortcuts.ts';

/** What stands where a conversation would be. */
export const NoThread = (): ReactNode => {
  const { t } = useTranslation();
  return (
    <section
      data-column="thread"
      tabIndex={-1}
      className="flex min-h-0 flex-1 flex-col items-center justify-center gap-1 p-6 text-center outline-none"
    >
      <p className="font-semibold text-text-2">{t('thread.none')}</p>
      <p className="text-text-3">{t('thread.noneNext', { keys: sayKeys(KEYS.commands) })}</p>
    </section>
  );
};
