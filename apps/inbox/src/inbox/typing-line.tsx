import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNames } from '../live/people.ts';
import { useTypist } from '../live/use-typists.ts';

/** Who else is writing here. Its height is there from the start, so that nothing moves. */
export const TypingLine = ({
  conversationId,
  contactName,
}: {
  readonly conversationId: string;
  readonly contactName: string;
}): ReactNode => {
  const { t } = useTranslation();
  const who = useNames();
  const typist = useTypist(conversationId);
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
