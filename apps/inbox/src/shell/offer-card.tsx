import type { OfferBody } from '@verbatim/client';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-browser-location';
import { Waiting } from '../inbox/waiting.tsx';
import { completeRow } from '../live/contract.ts';
import type { Row } from '../live/contract.ts';
import { useDesk, useRow } from '../live/desk.ts';
import { call } from '../live/rest.ts';
import { sayProblem } from '../session/say-problem.ts';
import { Button } from '../ui/button.tsx';
import { say } from '../ui/toasts.tsx';

const SECOND_MS = 1_000;
const TICK_MS = 250;

/** One offer: from whom, what was written, how long one has to say yes. */
export const OfferCard = ({ offer }: { readonly offer: OfferBody }): ReactNode => {
  const { t } = useTranslation();
  const { conversationId, expiresAt } = offer;
  const row = useOfferedRow(conversationId);
  const left = useLeft(expiresAt ?? '', conversationId);
  const { isBusy, answer } = useAnswer(conversationId);
  return (
    <section
      aria-label={t('offer.label')}
      className="appear pointer-events-auto rounded-xl border border-accent bg-surface-0 p-4 shadow-float"
    >
      <p className="flex items-center justify-between gap-2 text-xs text-text-3">
        {t('offer.label')}
        <span className="numbers text-warn">{t('offer.left', { seconds: Math.ceil(left / SECOND_MS) })}</span>
      </p>
      <h2 className="mt-1 flex items-center gap-2 text-base leading-6">
        <span className="min-w-0 flex-1 truncate">{row?.contact.name ?? t('list.unnamed')}</span>
        {row?.waitingSince == null ? null : <Waiting since={row.waitingSince} />}
      </h2>
      <p className="line-clamp-2 text-text-2" dir="auto">
        {row?.lastMessage?.text ?? t('offer.unknown')}
      </p>
      <div className="mt-3 flex gap-2">
        <Button look="primary" className="flex-1" disabled={isBusy} onClick={() => void answer('accept')}>
          {t('offer.accept')}
        </Button>
        <Button disabled={isBusy} onClick={() => void answer('decline')}>
          {t('offer.decline')}
        </Button>
      </div>
    </section>
  );
};

/** The row, asked for when no list has brought it; an agent who may not see it yet is asked all the same. */
function useOfferedRow(id: string): Row | undefined {
  const { rows } = useDesk();
  const row = useRow(id);
  const isMissing = row === undefined;
  useEffect(() => {
    if (!isMissing) return;
    call<Row>('GET', `/conversations/${id}`).then(
      (answer) => rows.takeRow(completeRow(answer)),
      () => {},
    );
  }, [rows, id, isMissing]);
  return row;
}

/** Milliseconds until the offer goes to somebody else; then it goes from here too, whether or not we are told. */
function useLeft(expiresAt: string, id: string): number {
  const { wire } = useDesk();
  const end = Date.parse(expiresAt);
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  const left = Math.max(0, end - now);
  const isOver = left === 0;
  useEffect(() => {
    if (isOver) wire.forgetOffer(id);
  }, [wire, id, isOver]);
  return left;
}

interface Answering {
  readonly isBusy: boolean;
  readonly answer: (word: 'accept' | 'decline') => Promise<void>;
}

function useAnswer(id: string): Answering {
  const { t } = useTranslation();
  const { wire } = useDesk();
  const [isBusy, setBusy] = useState(false);
  const answer = async (word: 'accept' | 'decline'): Promise<void> => {
    setBusy(true);
    try {
      await call('POST', `/routing/offers/${id}/${word}`, {});
      wire.forgetOffer(id);
      if (word === 'accept') navigate(`/mine/${id}`);
    } catch (error) {
      setBusy(false);
      say(t('done.refused', { reason: sayProblem(error) }), { isProblem: true });
    }
  };
  return { isBusy, answer };
}
