import type { Speech } from './speech.ts';
import type { Line } from './thread.ts';
import { activityText, senderName } from './telling.ts';

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

/** Offers a text as a file, without a request and without leaving the page. */
export function download(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob(['\uFEFF', text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
