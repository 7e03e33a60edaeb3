import { Smile } from 'lucide-react';
import { patiently } from '../ui/patiently.ts';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../ui/button.tsx';

const EmojiPicker = lazy(() =>
  patiently(() => import('./emoji-picker.tsx')).then(({ EmojiPicker: picker }) => ({ default: picker })),
);

/** Opens the emoji above itself; the list is fetched when it is first asked for. */
export const EmojiButton = ({ onPick }: { readonly onPick: (emoji: string) => void }): ReactNode => {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    const close = (event: PointerEvent): void => {
      if (frame.current?.contains(event.target as Node) !== true) setOpen(false);
    };
    addEventListener('pointerdown', close);
    return () => removeEventListener('pointerdown', close);
  }, [isOpen]);
  const closeByKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.preventDefault();
    event.stopPropagation();
    setOpen(false);
    frame.current?.querySelector('button')?.focus();
  };
  const pick = (emoji: string): void => {
    setOpen(false);
    onPick(emoji);
  };
  return (
    <div ref={frame} className="relative" onKeyDown={closeByKey}>
      <IconButton label={t('emoji.label')} isOn={isOpen} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <Smile size={16} aria-hidden />
      </IconButton>
      {isOpen ? (
        <div
          role="dialog"
          aria-label={t('emoji.label')}
          className="appear absolute bottom-full left-0 z-30 mb-1 min-h-20 rounded-lg bg-surface-0 shadow-float max-narrow:fixed max-narrow:inset-x-2 max-narrow:bottom-20"
        >
          <Suspense fallback={null}>
            <EmojiPicker onPick={pick} />
          </Suspense>
        </div>
      ) : null}
    </div>
  );
};
