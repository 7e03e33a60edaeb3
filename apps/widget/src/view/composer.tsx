import { fill } from '../panel/words.ts';
import { type Child, h } from './dom.ts';
import { Round } from './icons.tsx';
import type { View } from './view.ts';

/** What an input method sends while it is at work, also in browsers that say `isComposing` too late. */
const IME_KEY_CODE = 229;
/** Beyond this it is too long in any case, and counting would take time. */
const COUNTED_CHARS_MAX = 50_000;

const isDone = ({ key, shiftKey, isComposing, keyCode }: KeyboardEvent): boolean =>
  key === 'Enter' && !shiftKey && !isComposing && keyCode !== IME_KEY_CODE;

/** In whole characters, as the server counts: an emoji is one. */
const length = (text: string): number => (text.length > COUNTED_CHARS_MAX ? text.length : Array.from(text).length);

/** To guess the direction of a very long text takes a browser minutes: it is told before it lays that out. */
function spareGuessing({ currentTarget, data }: InputEvent): void {
  if ((data ?? '').length > COUNTED_CHARS_MAX) (currentTarget as HTMLTextAreaElement).dir = '';
}

/** Where the visitor writes. The text lives in the field itself, so that composing is never disturbed. */
export function Composer({ view }: { readonly view: View }): Child {
  const { chat, show } = view;
  const [{ words, count }, { text }] = [view.speech, view.screen];
  const chars = length(text);
  const isTooLong = chars > chat.textCharsMax;
  const submit = (event: Event): void => {
    event.preventDefault();
    const field = (event.currentTarget as HTMLElement).closest('form')?.elements[0] as HTMLTextAreaElement;
    const written = field.value.trim();
    if (written === '' || isTooLong || !chat.send(written)) return;
    field.value = '';
    show({ text: '' });
    view.toEnd();
    field.focus();
  };
  return (
    <form class="composer" onSubmit={submit}>
      {isTooLong && (
        <p id="too-long">{fill(words.tooLong, { count: count(chars), limit: count(chat.textCharsMax) })}</p>
      )}
      <div class="field">
        <textarea
          ref={(field: HTMLTextAreaElement) => (field.value = text)}
          rows="1"
          dir="auto"
          enterkeyhint="send"
          placeholder={words.write}
          aria-label={words.write}
          aria-invalid={isTooLong}
          aria-describedby={isTooLong ? 'too-long' : null}
          onBeforeinput={spareGuessing}
          onInput={({ currentTarget }: InputEvent) => {
            const { value } = currentTarget as HTMLTextAreaElement;
            chat.typing(value !== '');
            show({ text: value });
          }}
          onKeydown={(event: KeyboardEvent) => isDone(event) && submit(event)}
          onBlur={() => chat.typing(false)}
        />
        <Round
          icon="send"
          label={words.send}
          type="submit"
          class="round send"
          disabled={isTooLong || text.trim() === ''}
        />
      </div>
    </form>
  );
}
