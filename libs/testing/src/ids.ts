const ID_HEAD = '00000000-0000-7000-8000-';
const ID_TAIL_DIGITS = 12;

/** The same id for the same name, of at most six letters: a test says who and what, not how ids are made. */
export const idOf = (name: string): string =>
  ID_HEAD +
  Array.from(name)
    .map((letter) => letter.charCodeAt(0).toString(16))
    .join('')
    .padStart(ID_TAIL_DIGITS, '0');
