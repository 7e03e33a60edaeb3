import { Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { addressIn } from '../inbox/message-link.ts';
import { useNames } from '../live/people.ts';
import { useNow } from '../live/now.ts';
import { fullTime, shortTime } from '../words/times.ts';
import { excerptOf } from './excerpt.ts';
import type { FoundMessage } from './search.ts';

interface FoundMessagesProps {
  readonly messages: readonly FoundMessage[];
  readonly q: string;
}

/** What was said, each line leading to its place in the thread. */
export const FoundMessages = ({ messages, q }: FoundMessagesProps): ReactNode => {
  const { t } = useTranslation();
  const now = useNow();
  const who = useNames();
  return (
    <section aria-label={t('search.messages')}>
      <h2 className="mb-1 text-xs font-normal text-text-3">{t('search.messages')}</h2>
      <ul>
        {messages.map((message) => (
          <li key={message.id}>
            <Link
              href={addressIn(message.conversationId, message.seq)}
              className="-mx-2 flex flex-col gap-0.5 rounded-md px-2 py-1.5 hover:bg-surface-2"
            >
              <span className="flex items-center gap-2 text-xs text-text-3">
                {message.kind === 'note' ? (
                  <Lock size={12} role="img" aria-label={t('thread.noteBadge')} className="shrink-0 text-note-strong" />
                ) : null}
                <span className="min-w-0 flex-1 truncate font-semibold text-text-2" dir="auto">
                  {nameOf(message, who) ?? t('list.unnamed')}
                </span>
                <time dateTime={message.at} title={fullTime(message.at)} className="numbers shrink-0">
                  {shortTime(message.at, now)}
                </time>
              </span>
              <span className="line-clamp-2" dir="auto">
                <Excerpt text={message.text ?? ''} q={q} />
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
};

const nameOf = ({ author }: FoundMessage, who: ReturnType<typeof useNames>): string | null =>
  author.name ?? (author.type === 'contact' ? null : who(author.type, author.id));

const Excerpt = ({ text, q }: { readonly text: string; readonly q: string }): ReactNode =>
  excerptOf(text, q).map(({ text: piece, isMatch }, at) =>
    isMatch ? (
      <mark key={at} className="rounded-xs bg-note text-text">
        {piece}
      </mark>
    ) : (
      piece
    ),
  );
