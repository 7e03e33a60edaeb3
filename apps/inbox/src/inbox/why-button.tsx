import { lazy, Suspense, useState } from 'react';
import { patiently } from '../ui/patiently.ts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { decisionOf } from './decision.ts';

const WhyDialog = lazy(() =>
  patiently(() => import('./why-dialog.tsx')).then(({ WhyDialog: dialog }) => ({ default: dialog })),
);

/** Beside an assignment that a rule decided: why so. */
export const WhyButton = ({ data }: { readonly data: Readonly<Record<string, unknown>> }): ReactNode => {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const decision = decisionOf(data);
  const agentId = data['agentId'];
  if (decision === null || typeof agentId !== 'string') return null;
  return (
    <>
      {' · '}
      <button
        type="button"
        onClick={() => setOpen(true)}
        className="rounded px-0.5 text-text-2 underline decoration-dotted underline-offset-2 hover:text-text"
      >
        {t('why.ask')}
      </button>
      {isOpen ? (
        <Suspense fallback={null}>
          <WhyDialog agentId={agentId} decision={decision} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
};
