import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { sayProblem } from '../session/say-problem.ts';
import { Button } from '../ui/button.tsx';
import { Complaint } from '../ui/complaint.tsx';
import { Modal } from '../ui/modal.tsx';

interface DeleteModalProps {
  readonly question: string;
  readonly onDelete: () => Promise<void>;
  readonly onClose: () => void;
}

/** Asks before something is deleted, and stays to say why when the server refuses. */
export const DeleteModal = ({ question, onDelete, onClose }: DeleteModalProps): ReactNode => {
  const { t } = useTranslation();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const run = async (): Promise<void> => {
    setBusy(true);
    try {
      await onDelete();
      onClose();
    } catch (error) {
      setProblem(error);
      setBusy(false);
    }
  };
  return (
    <Modal title={question} onClose={onClose}>
      <div className="flex flex-col gap-4 p-4">
        {problem === null ? null : <Complaint>{sayProblem(problem)}</Complaint>}
        <div className="flex justify-end gap-2">
          <Button data-first onClick={onClose}>
            {t('action.cancel')}
          </Button>
          <Button look="danger" disabled={isBusy} onClick={() => void run()}>
            {t('action.delete')}
          </Button>
        </div>
      </div>
    </Modal>
  );
};
