import type { Line } from '../panel/thread.ts';
import { fill } from '../panel/words.ts';
import { sinceEnd } from './arrange.ts';
import { Composer } from './composer.tsx';
import { type Child, h } from './dom.ts';
import { Entrance } from './entrance.tsx';
import { Round, Word } from './icons.tsx';
import { Conversation } from './thread.tsx';
import { asksFirst, type View } from './view.ts';

/** The whole panel. */
export function Panel({ view }: { readonly view: View }): Child {
  const { chat, speech, options, isModal } = view;
  return (
    <section
      class="panel"
      role="dialog"
      aria-label={options.title ?? speech.words.title}
      aria-modal={isModal}
      hidden={!chat.isOpen}
      lang={speech.tag}
      onKeydown={(event: KeyboardEvent) => pressed(event, view)}
    >
      <Header view={view} />
      <Notice view={view} />
      {asksFirst(options) && chat.guest.visitor === null ? <Entrance view={view} /> : <Talk view={view} />}
    </section>
  );
}

function Header({ view }: { readonly view: View }): Child {
  const { chat, speech, options, screen, show } = view;
  const { words } = speech;
  const { isMenuOpen = false } = screen;
  return (
    <header>
      <h2>{options.title ?? words.title}</h2>
      {chat.feed.thread.lines.length > 0 && (
        <Round
          icon="more"
          label={words.menu}
          aria-expanded={isMenuOpen}
          onClick={() => show({ isMenuOpen: !isMenuOpen })}
        />
      )}
      {isMenuOpen && (
        <div class="menu" onClick={() => show({ isMenuOpen: false })}>
          <Word class="" label={words.transcript} onClick={view.saveTranscript} />
          <Word class="" label={words.endChat} onClick={() => show({ isEnding: true })} />
        </div>
      )}
      <Round icon="close" label={words.close} onClick={view.close} />
    </header>
  );
}

function Notice({ view: { chat, speech } }: { readonly view: View }): Child {
  const { words } = speech;
  if (chat.problem !== null) {
    return (
      <p class="notice bad" role="alert">
        {fill(words.unavailable, { code: chat.problem })}
        <Word label={words.tryAgain} onClick={() => void chat.enter()} />
      </p>
    );
  }
  return (
    chat.status === 'waiting' && (
      <p class="notice" role="status">
        {words.reconnecting}
      </p>
    )
  );
}

function Talk({ view }: { readonly view: View }): Child {
  const { chat, screen } = view;
  const lines = sinceEnd(chat.feed.thread, chat.guest.visitor?.ended);
  return [
    <Conversation view={view} lines={screen.showsAll ? chat.feed.thread.lines : lines} />,
    <Foot view={view} lines={lines} />,
  ];
}

function Foot({ view, lines }: { readonly view: View; readonly lines: readonly Line[] }): Child {
  const { chat, speech, screen, show } = view;
  const { words } = speech;
  if (screen.isEnding) {
    const end = (): void => {
      chat.end();
      show({ isEnding: false, hasRestarted: false, showsAll: false });
    };
    return (
      <div class="foot" role="group" aria-label={words.endQuestion}>
        <p>{words.endQuestion}</p>
        <Word class="primary" label={words.end} onClick={end} />
        <Word label={words.keep} onClick={() => show({ isEnding: false })} />
      </div>
    );
  }
  const isSilent = chat.outbox.entries.length === 0 && lines.every(({ by }) => by === 'activity');
  if (chat.guest.visitor?.ended === undefined || screen.hasRestarted || !isSilent) return <Composer view={view} />;
  const restart = (): void => {
    show({ hasRestarted: true });
    view.focus();
  };
  return (
    <div class="foot" role="status">
      <p>{words.ended}</p>
      <Word class="primary" label={words.newChat} onClick={restart} />
      <Word label={words.transcript} onClick={view.saveTranscript} />
    </div>
  );
}

function pressed(event: KeyboardEvent, { screen, show, close, isModal }: View): void {
  event.stopPropagation(); // what is typed here is not meant for the shortcuts of the page
  if (event.key === 'Escape' && !event.isComposing) {
    if (screen.isMenuOpen) show({ isMenuOpen: false });
    else close();
  }
  if (event.key === 'Tab' && isModal) stayInside(event);
}

/** Full screen there is nothing else to go to. */
function stayInside(event: KeyboardEvent): void {
  const box = event.currentTarget as HTMLElement;
  const all = [...box.querySelectorAll<HTMLElement>('button:enabled,textarea,input,a,[tabindex]')];
  const [from, to] = event.shiftKey ? [all[0], all.at(-1)] : [all.at(-1), all[0]];
  if ((box.getRootNode() as ShadowRoot).activeElement !== from) return;
  event.preventDefault();
  to?.focus();
}
