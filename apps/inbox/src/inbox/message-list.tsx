import { ArrowDown } from 'lucide-react';
import { memo, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { ReactNode, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useDesk } from '../live/desk.ts';
import type { ThreadView } from '../live/thread-store.ts';
import { Button } from '../ui/button.tsx';
import { dayName, isSameDay } from '../words/times.ts';
import { ActivityLine } from './activity-line.tsx';
import { MessageBubble } from './message-bubble.tsx';
import type { Line } from './message-groups.ts';
import { targetOf } from './message-link.ts';
import { useVoice } from './voice.ts';
import type { Voice } from './voice.ts';

const LINES_FIRST = 30;
const LINES_MORE = 60;
const NEAR_PX = 48;
const NEAR_TOP_PX = 400;

interface MessageListProps {
  readonly conversationId: string;
  readonly view: ThreadView;
  readonly lines: readonly Line[];
  readonly contactName: string;
  /** Called when the last line is on screen. */
  readonly onSeen: () => void;
}

/** The talk, newest below. It stays where the reader is: at the end, or at the line that is being read. */
export const MessageList = ({ conversationId, view, lines, contactName, onSeen }: MessageListProps): ReactNode => {
  const { t } = useTranslation();
  const voice = useVoice(conversationId, contactName);
  const scroller = useRef<HTMLDivElement>(null);
  const { shown, older } = useShownLines(conversationId, view, lines);
  const { isAtEnd, onScroll, toEnd, release } = useAnchor(scroller, shown);
  useTarget(scroller, { shown, older, release });
  useEffect(() => {
    if (isAtEnd) onSeen();
  }, [isAtEnd, lines, onSeen]);
  return (
    <div className="relative flex min-h-0 flex-1 flex-col">
      <div
        ref={scroller}
        role="log"
        aria-label={t('thread.messages')}
        tabIndex={0}
        className="min-h-0 flex-1 overflow-y-auto overscroll-contain px-5 pb-4 -outline-offset-2 [overflow-anchor:none] max-narrow:px-3"
        onScroll={(event) => {
          onScroll();
          if (event.currentTarget.scrollTop < NEAR_TOP_PX) older?.();
        }}
      >
        <div className="mx-auto flex min-h-full max-w-220 flex-col justify-end">
          <Top older={older} isLoading={view.isLoadingOlder} />
          {shown.map((line) => (
            <ShownLine key={line.key} line={line} voice={voice} />
          ))}
        </div>
      </div>
      {isAtEnd ? null : (
        <Button
          className="appear absolute bottom-3 left-1/2 h-8 -translate-x-1/2 rounded-full shadow-float"
          onClick={toEnd}
        >
          <ArrowDown size={16} aria-hidden />
          {t('thread.newBelow')}
        </Button>
      )}
    </div>
  );
};

interface ShownLines {
  readonly shown: readonly Line[];
  /** Shows more above; null: this is the start. */
  readonly older: (() => void) | null;
}

/** Only the last lines are drawn at first, so that opening a long conversation is as quick as a short one. */
function useShownLines(conversationId: string, view: ThreadView, lines: readonly Line[]): ShownLines {
  const { threads } = useDesk();
  const [linesMax, setLinesMax] = useState(LINES_FIRST);
  const isCut = lines.length > linesMax;
  if (!isCut && !view.thread.hasOlder) return { shown: lines, older: null };
  const older = (): void => {
    if (view.isLoadingOlder) return;
    setLinesMax(linesMax + LINES_MORE);
    if (!isCut) void threads.loadOlder(conversationId);
  };
  return { shown: isCut ? lines.slice(-linesMax) : lines, older };
}

const Top = ({ older, isLoading }: { readonly older: (() => void) | null; readonly isLoading: boolean }): ReactNode => {
  const { t } = useTranslation();
  return (
    <div className="flex h-10 shrink-0 items-center justify-center text-xs text-text-3">
      {older === null ? (
        t('thread.start')
      ) : (
        <Button look="quiet" className="h-7 text-xs" onClick={older} disabled={isLoading}>
          {t('thread.older')}
        </Button>
      )}
    </div>
  );
};

const ShownLine = memo(
  ({ line, voice }: { readonly line: Line; readonly voice: Voice }): ReactNode => (
    <>
      {line.startsDay ? <DayLine at={line.message.at} t={voice.t} /> : null}
      {line.message.kind === 'activity' ? (
        <ActivityLine message={line.message} voice={voice} />
      ) : (
        <MessageBubble line={line} voice={voice} />
      )}
    </>
  ),
  ({ line: before, voice }, after) => voice === after.voice && isSameLine(before, after.line),
);

/** Lines are made anew with every event; most of them say what they said before. */
const isSameLine = (a: Line, b: Line): boolean =>
  a.message === b.message && a.pending === b.pending && a.startsDay === b.startsDay && a.startsGroup === b.startsGroup;

const DayLine = ({ at, t }: { readonly at: string; readonly t: Voice['t'] }): ReactNode => {
  const now = new Date();
  const yesterday = new Date(now);
  yesterday.setDate(now.getDate() - 1);
  const isYesterday = isSameDay(at, yesterday.toISOString());
  const name = isSameDay(at, now.toISOString()) ? t('thread.today') : isYesterday ? t('thread.yesterday') : dayName(at);
  return (
    <h3 className="my-4 flex items-center gap-3 text-xs font-normal text-text-3">
      <span aria-hidden className="h-px flex-1 bg-line" />
      {name}
      <span aria-hidden className="h-px flex-1 bg-line" />
    </h3>
  );
};

const PAGES_BACK_MAX = 100;
const MARKED_MS = 2_500;

/** Goes to the message that the address names, once: further back as long as it is not there. */
function useTarget(
  scroller: RefObject<HTMLDivElement | null>,
  { shown, older, release }: ShownLines & Pick<Anchor, 'release'>,
): void {
  const target = useRef(targetOf(location.hash));
  const pages = useRef(0);
  useEffect(() => {
    const seq = target.current;
    if (seq === null) return;
    const element = scroller.current?.querySelector<HTMLElement>(`[data-seq="${seq}"]`);
    if (element === null || element === undefined) {
      pages.current += 1;
      if (older === null || pages.current > PAGES_BACK_MAX) target.current = null;
      else older();
      return;
    }
    target.current = null;
    release();
    element.scrollIntoView({ block: 'center' });
    element.dataset['marked'] = '';
    setTimeout(() => delete element.dataset['marked'], MARKED_MS);
  }, [scroller, shown, older, release]);
}

interface Anchor {
  readonly isAtEnd: boolean;
  readonly onScroll: () => void;
  readonly toEnd: () => void;
  /** The end is no longer followed: somebody reads elsewhere. */
  readonly release: () => void;
}

/** Keeps the end in view while the reader is there, and what is read in its place when older lines come in above. */
function useAnchor(scroller: RefObject<HTMLDivElement | null>, shown: readonly Line[]): Anchor {
  const [isAtEnd, setAtEnd] = useState(true);
  const stays = useRef(true);
  const before = useRef({ firstKey: '', height: 0 });
  const firstKey = shown[0]?.key ?? '';
  const lastIsOurs = shown.at(-1)?.pending !== null;
  const lastKey = shown.at(-1)?.key ?? '';
  const seenLast = useRef('');

  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const isPrepended = before.current.firstKey !== firstKey && before.current.firstKey !== '' && !stays.current;
    const isJustWritten = lastIsOurs && seenLast.current !== lastKey;
    if (stays.current || isJustWritten) element.scrollTop = element.scrollHeight;
    else if (isPrepended) element.scrollTop += element.scrollHeight - before.current.height;
    before.current = { firstKey, height: element.scrollHeight };
    seenLast.current = lastKey;
  });
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => {
      if (stays.current) element.scrollTop = element.scrollHeight;
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller]);

  return {
    isAtEnd,
    onScroll() {
      const element = scroller.current;
      if (element === null) return;
      stays.current = element.scrollHeight - element.scrollTop - element.clientHeight < NEAR_PX;
      setAtEnd(stays.current);
    },
    release() {
      stays.current = false;
    },
    toEnd() {
      const element = scroller.current;
      element?.scrollTo({ top: element.scrollHeight });
    },
  };
}
