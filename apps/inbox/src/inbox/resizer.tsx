import { useState } from 'react';
import type { KeyboardEvent, PointerEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LIST_WIDTH_MAX, LIST_WIDTH_MIN, prefer, usePreferences } from '../session/preferences.ts';

const STEP_PX = 20;
const clamp = (width: number): number => Math.round(Math.min(LIST_WIDTH_MAX, Math.max(LIST_WIDTH_MIN, width)));

/** The edge between list and conversation: drag it, or use the arrow keys. */
export const Resizer = (): ReactNode => {
  const { t } = useTranslation();
  const { listWidth } = usePreferences();
  const [grip, setGrip] = useState<{ readonly x: number; readonly width: number } | null>(null);
  const move = (event: PointerEvent): void => {
    if (grip !== null) prefer({ listWidth: clamp(grip.width + event.clientX - grip.x) });
  };
  const step = (event: KeyboardEvent): void => {
    const by = { ArrowLeft: -STEP_PX, ArrowRight: STEP_PX }[event.key];
    if (by !== undefined) prefer({ listWidth: clamp(listWidth + by) });
  };
  return (
    <div
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={t('list.resize')}
      aria-valuenow={listWidth}
      aria-valuemin={LIST_WIDTH_MIN}
      aria-valuemax={LIST_WIDTH_MAX}
      onKeyDown={step}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setGrip({ x: event.clientX, width: listWidth });
      }}
      onPointerMove={move}
      onPointerUp={() => setGrip(null)}
      className="relative w-px shrink-0 cursor-col-resize bg-line before:absolute before:inset-y-0 before:-left-1 before:w-2 hover:bg-accent focus-visible:bg-accent max-narrow:hidden"
    />
  );
};
