import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useDesk } from '../live/desk.ts';
import { useNames } from '../live/people.ts';
import type { Typist } from '../live/wire.ts';

const TYPING_MS_MAX = 8_000; // a signal that never ends is a tab that was closed

/** Who else is writing here. Its height is there from the start, so that nothing moves. */
export const TypingLine = ({
  conversationId,
  contactName,
}: {
  readonly conversationId: string;
  readonly contactName: string;
}): ReactNode => {
  const { t } = useTranslation();
  const { me, wire } = useDesk();
  const who = useNames();
  const [typist, setTypist] = useState<Typist | null>(null);
  useEffect(() => {
    setTypist(null);
    return wire.onTyping((heard) => {
      if (heard.conversationId === conversationId && heard.who.id !== me.id) setTypist(heard.on ? heard : null);
    });
  }, [wire, conversationId, me.id]);
  useEffect(() => {
    if (typist === null) return;
    const timer = setTimeout(() => setTypist(null), TYPING_MS_MAX);
    return () => clearTimeout(timer);
  }, [typist]);
  const text =
    typist === null
      ? ''
      : typist.who.type === 'contact'
        ? t('thread.contactTyping', { name: contactName })
        : t('thread.agentTyping', { name: who(typist.who.type, typist.who.id) });
  return (
    <p aria-live="polite" className="h-5 shrink-0 truncate px-6 text-xs text-text-3">
      {text}
    </p>
  );
};
