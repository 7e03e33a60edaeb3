import type { Line } from '../panel/thread.ts';
import { fill } from '../panel/words.ts';
import { arrange } from './arrange.ts';
import { type Child, h } from './dom.ts';
import { Icon, Word } from './icons.tsx';
import { Message } from './message.tsx';
import type { View } from './view.ts';

/** The conversation, with the greeting at its beginning. */
export function Conversation({ view, lines }: { readonly view: View; readonly lines: readonly Line[] }): Child {
  const { chat, speech, screen } = view;
  const { words } = speech;
  const { thread, hasEarlier, isSynced } = chat.feed;
  const isHidden = lines.length < thread.lines.length;
  const isLoading = !isSynced && chat.guest.visitor?.seen !== undefined && chat.problem === null;
  return [
    <div class="scroll" tabindex="0" role="group" aria-label={words.messages} onScroll={view.scrolled}>
      {hasEarlier || isHidden ? (
        <Word
          class="plain earlier"
          label={words.earlier}
          onClick={() => (isHidden ? view.show({ showsAll: true }) : chat.feed.showEarlier())}
        />
      ) : (
        <Greeting view={view} />
      )}
      {isLoading && (
        <div class="skeleton">
          <i />
          <i />
          <i />
        </div>
      )}
      <div class="log" role="log" aria-live="polite" aria-busy={!isSynced} aria-label={words.messages}>
        {arrange(thread, lines, chat.outbox.entries).map((shown) => Message(shown, view))}
      </div>
      {chat.place > 0 && (
        <p class="activity" role="status">
          {fill(words.place, { position: speech.count(chat.place) })}
        </p>
      )}
      {chat.typist !== null && (
        <p class="typing">
          <i />
          <i />
          <i />
          {fill(words.typing, { name: chat.typist || words.agent })}
        </p>
      )}
    </div>,
    screen.hasNews && (
      <button type="button" class="news" onClick={view.toEnd}>
        <Icon name="down" />
        {words.newest}
      </button>
    ),
  ];
}

export function Greeting({ view: { chat, options, speech } }: { readonly view: View }): Child {
  const { words, minutes } = speech;
  const { greeting, replyMinutes } = options;
  return (
    <p class="greeting">
      {greeting ?? chat.guest.visitor?.greeting ?? words.greeting}
      {replyMinutes > 0 && <small>{fill(words.replyTime, { time: minutes(replyMinutes) })}</small>}
    </p>
  );
}
