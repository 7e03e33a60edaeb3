import { pieces } from '../panel/links.ts';
import type { Speech } from '../panel/speech.ts';
import { activityText, senderName } from '../panel/telling.ts';
import type { Line } from '../panel/thread.ts';
import { fill } from '../panel/words.ts';
import type { Shown } from './arrange.ts';
import { type Child, h } from './dom.ts';
import { Icon, Word } from './icons.tsx';
import type { View } from './view.ts';

/** One line of the thread, with the day above it where a new one begins. */
export function Message(shown: Shown, view: View): Child {
  const { line, isNewDay } = shown;
  const { speech, chat } = view;
  return [
    isNewDay && (
      <p class="day" key={`day ${line.key}`}>
        {speech.day(line.at, chat.now())}
      </p>
    ),
    line.activity === undefined ? (
      <Said {...shown} view={view} />
    ) : (
      <p class="activity" key={line.key}>
        {activityText(line, speech)}
      </p>
    ),
  ];
}

function Said({ line, isFirst, progress, view }: Shown & { readonly view: View }): Child {
  const { speech } = view;
  const side = line.by === 'me' ? 'mine' : 'theirs';
  const state =
    progress === 'failed'
      ? fill(speech.words.notSent, { code: line.failed ?? '' })
      : progress && speech.words[progress];
  return (
    <div class={`message ${side} ${isFirst ? 'first' : ''}`} title={speech.stamp(line.at)} key={line.key}>
      {isFirst && (
        <p class="by">
          <span>{senderName(line, speech)}</span>
          <time>{speech.clock(line.at)}</time>
        </p>
      )}
      <div class="bubble">
        <Text line={line} speech={speech} />
        {progress && (
          <span class={`tick ${progress}`} role="img" aria-label={state}>
            <Icon name={progress === 'read' ? 'delivered' : progress} />
          </span>
        )}
      </div>
      {progress === 'failed' && <Failure line={line} state={state ?? ''} view={view} />}
    </div>
  );
}

function Text({ line, speech: { words } }: { readonly line: Line; readonly speech: Speech }): Child {
  if (line.text === null) return <em class="text">{words.deleted}</em>;
  return (
    <span class="text" dir="auto">
      {pieces(line.text).map(({ text, href }) =>
        href === undefined ? (
          text
        ) : (
          <a href={href} target="_blank" rel="noopener noreferrer nofollow">
            {text}
          </a>
        ),
      )}
      {line.edited && <small> {words.edited}</small>}
    </span>
  );
}

function Failure({ line, state, view }: { readonly line: Line; readonly state: string; readonly view: View }): Child {
  const { chat, speech } = view;
  // Without a place in the conversation it never got there, and goes out again as it is.
  const isOutside = line.seq === Infinity;
  return (
    <p class="failure">
      {state}
      <Word label={speech.words.retry} onClick={() => (isOutside ? chat.retry(line.key) : chat.rewrite(line))} />
      <Word label={speech.words.discard} onClick={() => chat.discard(isOutside ? line.key : line.id)} />
    </p>
  );
}
