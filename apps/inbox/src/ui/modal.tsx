import { X } from 'lucide-react';
import { useLayoutEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from './button.tsx';

interface ModalProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Without a heading the title only names the dialog for screen readers. */
  readonly hasHeading?: boolean;
  readonly className?: string;
}

/** The browser's own modal dialog: it traps the focus, closes on Esc and gives the focus back. */
export const Modal = ({ title, onClose, children, hasHeading = true, className = '' }: ModalProps): ReactNode => {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element === null) return;
    element.showModal();
    const first = element.querySelector<HTMLElement>('[data-first]');
    (first ?? element.querySelector<HTMLElement>('input, select, textarea') ?? element).focus();
    return () => element.close(); // closing, not vanishing, gives the focus back
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-label={title}
      tabIndex={-1}
      onCancel={(event) => {
        event.preventDefault();
        onClose(); // at once: the browser's own `close` comes later, when another dialog may be open
      }}
      onClose={() => {
        if (dialog.current?.open === false) onClose();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
      className={`appear m-auto max-h-[85dvh] w-[min(560px,calc(100vw-32px))] flex-col overflow-hidden rounded-xl bg-surface-0 p-0 text-left text-sm text-text shadow-float outline-none open:flex ${className}`}
    >
      {hasHeading ? (
        <header className="flex items-center justify-between border-b border-line py-2 pr-2 pl-4">
          <h2 className="text-base">{title}</h2>
          <IconButton label={t('action.close')} onClick={onClose}>
            <X size={16} aria-hidden />
          </IconButton>
        </header>
      ) : null}
      {children}
    </dialog>
  );
};
