import type { Speech } from './speech.ts';
import type { Line } from './thread.ts';
import { fill } from './words.ts';

export function senderName({ by, name }: Line, { words }: Speech): string {
  if (by === 'me') return words.you;
  return name ?? (by === 'assistant' ? words.assistant : words.agent);
}

/** What happened, in words. */
export function activityText({ activity, name }: Line, { words }: Speech): string {
  return activity === undefined ? '' : fill(words[activity], { name: name ?? words.agent });
}
