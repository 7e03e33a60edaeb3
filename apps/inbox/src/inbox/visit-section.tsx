import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Row } from '../live/contract.ts';
import { languageName } from '../words/times.ts';
import { browserNameOf } from './browser-name.ts';
import { Facts } from './facts.tsx';
import { VISIT_NAMES } from './noted.ts';
import { SafeText } from './safe-text.tsx';

/** Where the visitor is, as their browser has told. */
export const VisitSection = ({ row }: { readonly row: Row }): ReactNode => {
  const { t } = useTranslation();
  const told = VISIT_NAMES.flatMap((name) => {
    const value = row.attributes[name];
    return typeof value === 'string' && value !== '' ? [{ name, value }] : [];
  });
  if (told.length === 0) return null;
  return (
    <section aria-label={t('visit.title')} className="border-t border-line px-4 py-3">
      <h3 className="mb-2 text-xs text-text-3">{t('visit.title')}</h3>
      <Facts
        facts={told.map(({ name, value }) => [
          name,
          t(`visit.${name}`),
          name === 'browser' ? (
            <Browser key={name} userAgent={value} />
          ) : name === 'locale' ? (
            <span key={name} title={value}>
              {languageName(value)}
            </span>
          ) : (
            <SafeText key={name} text={value} />
          ),
        ])}
      />
    </section>
  );
};

const Browser = ({ userAgent }: { readonly userAgent: string }): ReactNode => {
  const { t } = useTranslation();
  const name = browserNameOf(userAgent);
  if (name === null) return userAgent;
  const words = name.system === null ? name.browser : t('visit.on', { browser: name.browser, system: name.system });
  return <span title={userAgent}>{words}</span>;
};
