import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { Complaint } from '../ui/complaint.tsx';
import { Modal } from '../ui/modal.tsx';
import type { Form } from '../ui/use-form.ts';

interface FormModalProps<Values> {
  readonly title: string;
  readonly form: Form<Values>;
  readonly saveLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export const FormModal = <Values,>({
  title,
  form,
  saveLabel,
  onClose,
  children,
}: FormModalProps<Values>): ReactNode => {
  const { t } = useTranslation();
  return (
    <Modal title={title} onClose={onClose}>
      <form onSubmit={form.onSubmit} className="flex min-h-0 flex-col">
        <div className="flex min-h-0 flex-col gap-4 overflow-y-auto p-4">{children}</div>
        <div className="flex flex-wrap items-center justify-end gap-2 border-t border-line px-4 py-3">
          {form.complaint === null ? null : (
            <div className="w-full">
              <Complaint>{form.complaint}</Complaint>
            </div>
          )}
          <Button onClick={onClose}>{t('action.cancel')}</Button>
          <Button look="primary" type="submit" disabled={form.isBusy}>
            {saveLabel}
          </Button>
        </div>
      </form>
    </Modal>
  );
};

interface OnceModalProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Shows what can be seen only this once. */
export const OnceModal = ({ title, onClose, children }: OnceModalProps): ReactNode => {
  const { t } = useTranslation();
  return (
    <Modal title={title} onClose={onClose}>
      <div className="flex flex-col gap-4 p-4">
        {children}
        <Button data-first look="primary" className="self-end" onClick={onClose}>
          {t('action.close')}
        </Button>
      </div>
    </Modal>
  );
};
