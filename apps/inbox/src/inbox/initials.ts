const LETTERS = /\p{L}/u;
const HAN = /\p{Script=Han}/u;

/** "Mei Lin" is ML, "ana" is A; of a Chinese name the family name says most: 王伟 is 王. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const first = firstLetter(words[0] ?? '');
  const last = words.length > 1 ? firstLetter(words.at(-1) ?? '') : '';
  if (first === '') return '?';
  return HAN.test(first) ? first : first + last;
}

const firstLetter = (word: string): string => (LETTERS.exec(word)?.[0] ?? '').toUpperCase();
