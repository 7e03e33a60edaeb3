import { exists } from 'i18next';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TFunction } from 'i18next';
import { useDesk } from '../live/desk.ts';
import { useNames } from '../live/people.ts';
import { Avatar } from '../ui/avatar.tsx';
import { Modal } from '../ui/modal.tsx';
import type { enRouting } from '../words/en-routing.ts';
import { percent } from '../words/times.ts';
import type { Decision } from './decision.ts';

interface WhyDialogProps {
  readonly agentId: string;
  readonly decision: Decision;
  readonly onClose: () => void;
}

/** Why this agent, and why not another: in a sentence, then in what was weighed. */
export const WhyDialog = ({ agentId, decision, onClose }: WhyDialogProps): ReactNode => {
  const { t } = useTranslation();
  const who = useNames();
  const { candidates, filtered } = decision;
  const free = candidates.find((one) => one.agentId === agentId)?.score ?? 0;
  return (
    <Modal title={t('why.title')} onClose={onClose}>
      <div className="flex flex-col gap-4 overflow-y-auto p-4">
        <p className="text-base">{sentence(decision, { agent: who('agent', agentId), share: percent(free) }, t)}</p>
        <WhyNotMe agentId={agentId} decision={decision} />
        <Weighed agentId={agentId} decision={decision} />
        {filtered.length === 0 ? null : (
          <section>
            <h3 className="mb-1 text-xs font-normal text-text-3">{t('why.others')}</h3>
            <ul>
              {filtered.map(([obstacle, many]) => (
                <li key={obstacle} className="flex min-h-7 items-center justify-between gap-2">
                  <span>{sayObstacle(obstacle, t)}</span>
                  <span className="numbers text-text-2">{t('why.people', { count: many })}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </Modal>
  );
};

type WhyProps = Pick<WhyDialogProps, 'agentId' | 'decision'>;

/** Who is not the one is told where they stood. */
const WhyNotMe = ({ agentId, decision: { candidates } }: WhyProps): ReactNode => {
  const { t } = useTranslation();
  const { me } = useDesk();
  if (agentId === me.id) return null;
  const place = candidates.findIndex((one) => one.agentId === me.id) + 1;
  return <p className="text-text-2">{place === 0 ? t('why.notYou') : t('why.yourPlace', { place })}</p>;
};

const Weighed = ({ agentId, decision: { candidates, policy } }: WhyProps): ReactNode => {
  const { t } = useTranslation();
  const who = useNames();
  if (candidates.length === 0) return null;
  const isShare = policy === 'least-loaded' || policy === 'skills';
  return (
    <section>
      <h3 className="mb-1 text-xs font-normal text-text-3">
        {isShare ? t('why.candidatesFree') : t('why.candidates')}
      </h3>
      <ol>
        {candidates.map((one, at) => (
          <li
            key={one.agentId}
            className={`flex min-h-8 items-center gap-2 ${one.agentId === agentId ? 'font-semibold' : ''}`}
          >
            <span className="numbers w-6 text-xs text-text-3">{at + 1}</span>
            <Avatar id={one.agentId} name={who('agent', one.agentId)} size="tiny" />
            <span className="min-w-0 flex-1 truncate">{who('agent', one.agentId)}</span>
            {isShare ? <span className="numbers text-text-2">{percent(one.score)}</span> : null}
          </li>
        ))}
      </ol>
    </section>
  );
};

function sentence(
  { policy }: Decision,
  words: { readonly agent: string; readonly share: string },
  t: TFunction,
): string {
  const key = `whyPolicy.${policy}`;
  return exists(key)
    ? t(`whyPolicy.${policy as keyof typeof enRouting.whyPolicy}`, words)
    : t('why.unknown', { ...words, policy });
}

const sayObstacle = (obstacle: string, t: TFunction): string =>
  exists(`obstacle.${obstacle}`) ? t(`obstacle.${obstacle as keyof typeof enRouting.obstacle}`) : obstacle;
