import { useCallback, useEffect, useRef } from 'react';
import { useDesk } from '../live/desk.ts';

const REPEAT_MS = 3_000;
const SILENCE_MS = 5_000;

/** Tells the others that we are typing: at most every three seconds, and when we have stopped. */
export function useTypingSignal(conversationId: string): (isTyping: boolean) => void {
  const { wire } = useDesk();
  const toldAt = useRef(0);
  const silence = useRef<ReturnType<typeof setTimeout>>(undefined);

  const stop = useCallback(() => {
    clearTimeout(silence.current);
    if (toldAt.current === 0) return;
    toldAt.current = 0;
    wire.typing(conversationId, false);
  }, [wire, conversationId]);
  useEffect(() => stop, [stop]);

  return useCallback(
    (isTyping) => {
      if (!isTyping) return stop();
      clearTimeout(silence.current);
      silence.current = setTimeout(stop, SILENCE_MS);
      if (Date.now() - toldAt.current < REPEAT_MS) return;
      toldAt.current = Date.now();
      wire.typing(conversationId, true);
    },
    [wire, conversationId, stop],
  );
}
