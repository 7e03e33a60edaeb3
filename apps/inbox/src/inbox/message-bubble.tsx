import { Link as LinkIcon, Lock, Sparkles } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Message } from '../live/contract.ts';
import type { Pending } from '../live/outbox.ts';
import { sayCode } from '../session/say-problem.ts';
import { Button } from '../ui/button.tsx';
import { copyText } from '../ui/copy-text.ts';
import { say } from '../ui/toasts.tsx';
import { clockTime, fullTime } from '../words/times.ts';
import type { Line } from './message-groups.ts';
import { linkTo } from './message-link.ts';
import { SafeText } from './safe-text.tsx';
import { Ticks } from './ticks.tsx';
import type { Voice } from './voice.ts';

interface BubbleProps {
  readonly line: Line;
  readonly voice: Voice;
}

const SIDES: Readonly<Record<string, string>> = {
  incoming: 'mr-auto items-start',
  outgoing: 'ml-auto items-end',
  note: 'w-full items-stretch',
};

const GROUNDS: Readonly<Record<string, string>> = {
  incoming: 'rounded-lg bg-surface-1 px-3 py-2',
  outgoing: 'rounded-lg bg-accent-soft px-3 py-2',
  note: 'rounded-lg border border-dashed border-note-edge bg-note px-3 py-2',
};

export const MessageBubble = ({ line, voice }: BubbleProps): ReactNode => {
  const { message, pending, startsGroup } = line;
  const isNote = message.kind === 'note';
  return (
    <article
      data-seq={pending === null ? message.seq : undefined}
      className={`group flex max-w-[min(680px,86%)] flex-col ${isNote ? 'max-w-full' : ''} ${SIDES[message.kind] ?? ''} ${startsGroup ? 'mt-3' : 'mt-1'}`}
    >
      {startsGroup ? <Heading message={message} voice={voice} /> : null}
      <div
        className={`relative max-w-full ${GROUNDS[message.kind] ?? ''} ${pending?.problem ? 'outline outline-danger' : ''}`}
      >
        {isNote ? <NoteBadge voice={voice} /> : null}
        <Words message={message} voice={voice} />
        {pending === null ? <LinkButton message={message} voice={voice} /> : null}
      </div>
      <Fate line={line} voice={voice} />
    </article>
  );
};

interface PartProps {
  readonly message: Message;
  readonly voice: Voice;
}

const Heading = ({ message, voice: { t, who, contactName } }: PartProps): ReactNode => {
  const isAssistant = message.author.type === 'assistant';
  const name =
    message.kind === 'incoming' ? contactName : (message.author.name ?? who(message.author.type, message.author.id));
  return (
    <header className="mb-0.5 flex max-w-full items-center gap-1.5 px-1 text-xs text-text-3">
      {isAssistant ? <Sparkles size={12} aria-hidden className="shrink-0 text-accent" /> : null}
      <span className="min-w-0 truncate font-semibold text-text-2">{name}</span>
      {isAssistant ? <span className="rounded border border-line px-1">{t('thread.assistant')}</span> : null}
      <time dateTime={message.at} title={fullTime(message.at)} className="numbers shrink-0">
        {clockTime(message.at)}
      </time>
    </header>
  );
};

/** Beside the bubble while the pointer is over it, or it has the focus. */
const LinkButton = ({ message, voice: { t, conversationId } }: PartProps): ReactNode => {
  const side =
    message.kind === 'incoming' ? 'left-full ml-1' : message.kind === 'note' ? 'top-1 right-1' : 'right-full mr-1';
  const copy = (): void =>
    void copyText(linkTo(conversationId, message.seq)).then(
      () => say(t('done.messageLinkCopied')),
      () => say(t('done.copyFailed'), { isProblem: true }),
    );
  return (
    <button
      type="button"
      aria-label={t('do.copyMessageLink')}
      title={t('do.copyMessageLink')}
      onClick={copy}
      className={`absolute ${side} inline-flex size-6 items-center justify-center rounded text-text-3 opacity-0 group-hover:opacity-100 hover:bg-surface-2 hover:text-text focus-visible:opacity-100 ${message.kind === 'note' ? '' : 'top-1/2 -translate-y-1/2'}`}
    >
      <LinkIcon size={14} aria-hidden />
    </button>
  );
};

const NoteBadge = ({ voice: { t } }: Pick<PartProps, 'voice'>): ReactNode => {
  return (
    <p className="mb-0.5 flex items-center gap-1 text-xs font-semibold text-note-strong">
      <Lock size={12} aria-hidden />
      {t('thread.noteBadge')}
    </p>
  );
};

const EMOJI_ONLY = /^(?:\p{Extended_Pictographic}|\p{Emoji_Component}|\s){1,24}$/u;
const DIGIT = /\d/;

const Words = ({ message, voice: { t } }: PartProps): ReactNode => {
  if (message.isRedacted === true) return <p className="text-base text-text-3 italic">{t('thread.redacted')}</p>;
  if (message.text === null) return <p className="text-base text-text-3 italic">{t('thread.erased')}</p>;
  const isEmoji = EMOJI_ONLY.test(message.text) && !DIGIT.test(message.text);
  return (
    <p dir="auto" className={`prose-text whitespace-pre-wrap ${isEmoji ? 'text-3xl leading-10' : 'text-base'}`}>
      <SafeText text={message.text} />
      {message.isEdited === true ? <span className="ml-2 text-xs text-text-3">{t('thread.edited')}</span> : null}
    </p>
  );
};

/** How far it has got: beside what we said only. */
const Fate = ({ line: { message, pending, startsGroup }, voice }: BubbleProps): ReactNode => {
  if (pending?.problem) return <Refused pending={pending} voice={voice} />;
  if (message.status === 'failed') return <FailedLater message={message} voice={voice} />;
  const time = startsGroup ? null : (
    <time dateTime={message.at} className="numbers opacity-0 transition-opacity duration-100 group-hover:opacity-100">
      {clockTime(message.at)}
    </time>
  );
  if (message.kind !== 'outgoing' && pending === null)
    return time === null ? null : <div className="-mb-1 h-4 px-1 text-xs text-text-3">{time}</div>;
  return (
    <div className="flex h-4 items-center gap-1 px-1 text-xs text-text-3">
      {time}
      <Ticks status={pending === null ? (message.status ?? 'accepted') : 'waiting'} t={voice.t} />
    </div>
  );
};

const Refused = ({ pending, voice: { t, wire } }: { readonly pending: Pending; readonly voice: Voice }): ReactNode => {
  const reason = pending.problem === null ? '' : sayCode(pending.problem.code, pending.problem.message);
  return (
    <div role="alert" className="mt-1 flex flex-wrap items-center justify-end gap-2 text-xs text-danger">
      <Ticks status="failed" t={t} />
      <span>{t('tick.failedWhy', { reason })}</span>
      <Button className="h-7 text-xs" onClick={() => wire.retry(pending.clientMessageId)}>
        {t('action.retry')}
      </Button>
      <Button look="quiet" className="h-7 text-xs" onClick={() => wire.discard(pending.clientMessageId)}>
        {t('tick.discard')}
      </Button>
    </div>
  );
};

/** The channel has given it up. Sending it again makes a new message; this one stays as what it is. */
const FailedLater = ({
  message: { reason = null, text },
  voice: { t, wire, conversationId },
}: PartProps): ReactNode => (
  <div className="mt-1 flex flex-wrap items-center justify-end gap-2 text-xs text-danger">
    <Ticks status="failed" t={t} />
    <span>{reason === null ? t('tick.failed') : t('tick.failedWhy', { reason: sayCode(reason) })}</span>
    {text === null ? null : (
      <Button className="h-7 text-xs" onClick={() => wire.send({ conversationId, text, note: false })}>
        {t('tick.sendAgain')}
      </Button>
    )}
  </div>
);
