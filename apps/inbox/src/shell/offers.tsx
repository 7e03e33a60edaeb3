import { lazy, Suspense } from 'react';
import { patiently } from '../ui/patiently.ts';
import type { ReactNode } from 'react';
import { useDesk } from '../live/desk.ts';
import { useStore } from '../live/store.ts';

const OfferCard = lazy(() =>
  patiently(() => import('./offer-card.tsx')).then(({ OfferCard: card }) => ({ default: card })),
);

/** What we are asked to take, above everything, until it is answered or its time is over. */
export const Offers = (): ReactNode => {
  const offers = useStore(useDesk().wire.offers);
  return (
    <div
      role="status"
      className="pointer-events-none fixed top-3 right-3 z-40 flex w-80 max-w-[calc(100vw-24px)] flex-col gap-2"
    >
      <Suspense fallback={null}>
        {offers.map((offer) => (
          <OfferCard key={offer.conversationId} offer={offer} />
        ))}
      </Suspense>
    </div>
  );
};
