import { lazy, Suspense } from 'react';
import { patiently } from '../ui/patiently.ts';
import type { ReactNode } from 'react';
import type { Row } from '../live/contract.ts';
import type { Command } from './commands.ts';
import { LabelEditor } from './label-editor.tsx';
import { useDeeds } from './use-deeds.ts';

const SnoozeDialog = lazy(() =>
  patiently(() => import('./snooze-dialog.tsx')).then(({ SnoozeDialog: one }) => ({ default: one })),
);
const TransferDialog = lazy(() =>
  patiently(() => import('./transfer-dialog.tsx')).then(({ TransferDialog: one }) => ({ default: one })),
);

export type Dialog = 'labels' | 'snooze' | 'transfer';
export const isDialog = (name: Command): name is Dialog =>
  name === 'labels' || name === 'snooze' || name === 'transfer';

interface DialogsProps {
  readonly dialog: Dialog | null;
  readonly row: Row;
  readonly onClose: () => void;
}

export const Dialogs = ({ dialog, row, onClose }: DialogsProps): ReactNode => {
  const deeds = useDeeds();
  if (dialog === null) return null;
  return (
    <Suspense fallback={null}>
      {dialog === 'labels' ? <LabelEditor row={row} onClose={onClose} /> : null}
      {dialog === 'snooze' ? <SnoozeDialog onSnooze={(until) => deeds.snooze(row, until)} onClose={onClose} /> : null}
      {dialog === 'transfer' ? <TransferDialog row={row} onClose={onClose} /> : null}
    </Suspense>
  );
};
