import { type Language, languageOf, speak, type Speech } from './speech.ts';
import type { Words } from './words.ts';

declare const WORDS: Readonly<Record<Language, string>>;

/** A visitor needs the words of one language: only those are fetched, beside the panel. Rejects when they do not come. */
export async function fetchSpeech(base: string, wanted: string): Promise<Speech> {
  const { texts } = (await import(base + WORDS[languageOf(wanted)])) as { readonly texts: Words };
  return speak(wanted, texts);
}
