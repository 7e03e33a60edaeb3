import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { createStore, useStore } from '../live/store.ts';
import { Button, IconButton } from './button.tsx';

interface Toast {
  readonly id: number;
  readonly text: string;
  readonly isProblem?: boolean;
  readonly undo?: (() => void) | undefined;
  /** What was refused for now can be asked again; such a line stays until somebody has seen to it. */
  readonly retry?: (() => void) | undefined;
}

type ToastOptions = Omit<Toast, 'id' | 'text'>;

const SHOWN_MS = 7_000;
const TOASTS_MAX = 3;
const toasts = createStore<readonly Toast[]>([]);
let lastId = 0;

/** What was done last and can be taken back: its line goes, but nobody has to be quick. Null: nothing. */
export const undoable = createStore<Toast | null>(null);

/** Says what was done, with a way back where there is one; the answer takes it back. */
export function say(text: string, options: ToastOptions = {}): () => void {
  lastId += 1;
  const toast = { id: lastId, text, ...options };
  toasts.set([...toasts.get(), toast].slice(-TOASTS_MAX));
  if (toast.undo !== undefined) undoable.set(toast);
  return () => {
    dismiss(toast.id);
    if (undoable.get() === toast) undoable.set(null);
  };
}

/** Takes back what was done last. */
export function undoLast(): void {
  const toast = undoable.get();
  if (toast !== null) takeBack(toast);
}

export const forgetUndo = (): void => undoable.set(null);

function takeBack(toast: Toast): void {
  dismiss(toast.id);
  if (undoable.get() === toast) undoable.set(null);
  toast.undo?.();
}

const dismiss = (id: number): void => toasts.set(toasts.get().filter((toast) => toast.id !== id));

export const Toasts = (): ReactNode => (
  <div
    role="status"
    aria-live="polite"
    className="pointer-events-none fixed inset-x-0 bottom-4 z-50 flex flex-col items-center gap-2 px-4"
  >
    {useStore(toasts).map((toast) => (
      <Shown key={toast.id} toast={toast} />
    ))}
  </div>
);

const Shown = ({ toast }: { readonly toast: Toast }): ReactNode => {
  const { t } = useTranslation();
  const { undo, retry } = toast;
  const [isHeld, setHeld] = useState(false);
  const isLasting = retry !== undefined || isHeld;
  useEffect(() => {
    if (isLasting) return;
    const timer = setTimeout(() => dismiss(toast.id), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [toast.id, isLasting]);
  return (
    <div
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      className="appear pointer-events-auto flex max-w-full items-center gap-2 rounded-lg bg-surface-0 py-1.5 pr-1.5 pl-4 text-sm shadow-float"
    >
      <span className={`min-w-0 ${toast.isProblem === true ? 'text-danger' : ''}`}>{toast.text}</span>
      {undo === undefined ? null : (
        <Button look="quiet" className="text-accent" onClick={() => takeBack(toast)}>
          {t('action.undo')}
        </Button>
      )}
      {retry === undefined ? null : (
        <Button
          look="quiet"
          className="text-accent"
          onClick={() => {
            dismiss(toast.id);
            retry();
          }}
        >
          {t('action.retry')}
        </Button>
      )}
      <IconButton label={t('action.close')} side="top" onClick={() => dismiss(toast.id)}>
        <X size={16} aria-hidden />
      </IconButton>
    </div>
  );
};
