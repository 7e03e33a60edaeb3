import type { Chat } from '../panel/chat.ts';
import type { Options } from '../panel/options.ts';
import type { Speech } from '../panel/speech.ts';

/** What only the screen knows: nothing of the conversation. */
export interface Screen {
  readonly isMenuOpen?: boolean;
  readonly isEnding?: boolean;
  /** A new chat was asked for after the last one was ended. */
  readonly hasRestarted?: boolean;
  readonly showsAll?: boolean;
  /** Something came in while the reader was further up. */
  readonly hasNews?: boolean;
  readonly text: string;
}

/** Everything that the parts of the panel are drawn from. */
export interface View {
  readonly chat: Chat;
  readonly options: Options;
  readonly speech: Speech;
  readonly screen: Screen;
  readonly isModal: boolean;
  readonly show: (part: Partial<Screen>) => void;
  readonly focus: () => void;
  readonly close: () => void;
  readonly toEnd: () => void;
  readonly scrolled: () => void;
  readonly saveTranscript: () => void;
}

export const asksFirst = ({ fields, consent }: Options): boolean => fields.length > 0 || consent !== undefined;
