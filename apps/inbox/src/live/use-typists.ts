import { useEffect, useState } from 'react';
import { useDesk } from './desk.ts';
import type { Typist } from './wire.ts';

export const TYPING_MS_MAX = 8_000; // a signal that never ends is a tab that was closed

/** Who types in a conversation now, other than we; null: nobody. */
export function useTypist(conversationId: string, isWanted: (typist: Typist) => boolean = () => true): Typist | null {
  const { me, wire } = useDesk();
  const [typist, setTypist] = useState<Typist | null>(null);
  useEffect(() => {
    setTypist(null);
    return wire.onTyping((heard) => {
      if (heard.conversationId === conversationId && heard.who.id !== me.id && isWanted(heard))
        setTypist(heard.on ? heard : null);
    });
    // What is wanted is the same for the life of a component.
  }, [wire, conversationId, me.id]);
  useEffect(() => {
    if (typist === null) return;
    const timer = setTimeout(() => setTypist(null), TYPING_MS_MAX);
    return () => clearTimeout(timer);
  }, [typist]);
  return typist;
}
