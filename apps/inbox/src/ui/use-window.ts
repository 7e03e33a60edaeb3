import { useCallback, useLayoutEffect, useState } from 'react';
import type { RefObject } from 'react';

interface WindowOptions {
  readonly count: number;
  /** Every row is this high: so a row's place is a multiplication, and a hundred thousand of them cost nothing. */
  readonly rowPx: number;
  /** Rows drawn above and below what is seen. */
  readonly ahead: number;
}

export interface RowWindow {
  readonly first: number;
  /** The last row that is drawn; before `first` when there is none. */
  readonly last: number;
  readonly toRow: (index: number) => void;
}

/** Which rows of a long list are on screen, or nearly. */
export function useWindow(scroller: RefObject<HTMLElement | null>, { count, rowPx, ahead }: WindowOptions): RowWindow {
  const [seen, setSeen] = useState({ first: 0, last: 0 });

  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const look = (): void => {
      const first = Math.floor(element.scrollTop / rowPx);
      const last = Math.ceil((element.scrollTop + element.clientHeight) / rowPx);
      setSeen((before) => (before.first === first && before.last === last ? before : { first, last }));
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [scroller, rowPx]);

  const toRow = useCallback(
    (index: number): void => {
      const element = scroller.current;
      if (element === null) return;
      const top = index * rowPx;
      if (top < element.scrollTop) element.scrollTop = top;
      else if (top + rowPx > element.scrollTop + element.clientHeight)
        element.scrollTop = top + rowPx - element.clientHeight;
    },
    [scroller, rowPx],
  );
  return {
    first: Math.max(0, Math.min(seen.first, count) - ahead),
    last: Math.min(count - 1, seen.last + ahead),
    toRow,
  };
}
