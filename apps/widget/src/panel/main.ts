import type { Call, Launcher } from '../launcher.ts';
import { PATHS } from '../view/icons.tsx';
import sheet from '../view/panel.css';
import { screenOf } from '../view/screen.tsx';
import { asksFirst } from '../view/view.ts';
import { Appearance } from './appearance.ts';
import { openChat } from './browser.ts';
import type { Chat } from './chat.ts';
import { commands, type Face } from './commands.ts';
import { fetchSpeech } from './dictionary.ts';
import { readOptions } from './options.ts';
import { unreadOf } from './thread.ts';
import type { Words } from './words.ts';

const UNREAD_SHOWN_MAX = 99;

/** Puts the panel beside the launcher. What it returns takes the calls of `window.verbatim`. */
export async function mount(launcher: Launcher): Promise<(call: Call) => void> {
  const { root, button, icon } = launcher;
  const options = readOptions(launcher.options);
  const bubble = icon.getAttribute('d') ?? '';
  let locale = launcher.options['locale'] ?? navigator.language;
  let speech = await fetchSpeech(launcher.base, locale);
  const { run, emit } = commands(() => face);
  const chat = openChat(launcher.base, options.inboxId, { changed: () => draw(), emit });
  const appearance = new Appearance(launcher, () => draw());
  const setOpen = (isOpen: boolean): void => {
    if (isOpen === chat.isOpen) return;
    chat.setOpen(isOpen);
    if (isOpen && !asksFirst(options)) void chat.enter();
    if (isOpen) screen.focus();
    else button.focus({ preventScroll: true });
    emit(isOpen ? 'open' : 'close');
  };
  const screen = screenOf(root, {
    base: launcher.base,
    chat,
    options,
    close: () => setOpen(false),
    speech: () => speech,
    isModal: () => appearance.isPhone,
  });

  const draw = (): void => {
    label(launcher, speech.words, chat);
    icon.setAttribute('d', chat.isOpen ? PATHS.down : bubble);
    screen.draw();
  };
  const face: Face = {
    chat,
    setOpen,
    async setLocale(wanted) {
      locale = wanted;
      const next = await fetchSpeech(launcher.base, wanted);
      if (locale !== wanted) return; // another one was asked for meanwhile
      speech = next;
      draw();
    },
    setTheme: (theme) => appearance.setTheme(theme),
    clear: screen.clear,
  };

  launcher.dress(sheet);
  draw();
  chat.start();
  emit('ready');
  return run;
}

function label({ button, badge }: Launcher, { close, title }: Words, chat: Chat): void {
  const unread = unreadOf(chat.feed.thread);
  badge.textContent = unread > UNREAD_SHOWN_MAX ? `${UNREAD_SHOWN_MAX}+` : `${unread}`;
  badge.hidden = unread === 0 || chat.isOpen;
  button.ariaLabel = chat.isOpen ? close : title + (unread > 0 ? ` (${unread})` : '');
  button.ariaExpanded = String(chat.isOpen);
}
