import type { Speech } from './speech.ts';
import type { Line } from './thread.ts';
import { activityText, senderName } from './telling.ts';

/** So long a browser may take to begin saving. */
const URL_MS = 10_000;

/** The conversation as plain text, one line per message, oldest first. */
export function transcript(lines: readonly Line[], speech: Speech): string {
  const rows = lines.map((line) => {
    const text =
      line.activity === undefined
        ? `${senderName(line, speech)}: ${line.text ?? speech.words.deleted}`
        : activityText(line, speech);
    return `[${speech.stamp(line.at)}] ${text}`;
  });
  return `${rows.join('\n')}\n`;
}

/** Offers it as a file, without a request and without leaving the page. */
export function download(lines: readonly Line[], speech: Speech, now: number): void {
  const text = new Blob(['\uFEFF', transcript(lines, speech)], { type: 'text/plain;charset=utf-8' });
  const url = URL.createObjectURL(text);
  const link = document.createElement('a');
  link.href = url;
  link.download = `chat-${new Date(now).toISOString().slice(0, 10)}.txt`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), URL_MS);
}
