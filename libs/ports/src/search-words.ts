/** Longer than any word that somebody looks for; what is behind it does not count. */
const WORD_CODE_POINTS_MAX = 64;

/** What is shorter begins too many words; at the end of a question it may still be being typed. */
const BEGINNING_CHARS_MIN = 3;

const ASCII = /^[\0-\x7f]*$/;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;
/** Accents of Latin letters, as they stand apart after decomposition. */
const ACCENTS = /[\u0300-\u036f]/g;
/** Scripts that put no space between words. */
const UNSPACED_SCRIPTS = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar'];
const UNSPACED = UNSPACED_SCRIPTS.map((script) => `\\p{scx=${script}}`).join('');
const RUN = new RegExp(`[${UNSPACED}]+|[^${UNSPACED}]+`, 'gu');
const IS_UNSPACED = new RegExp(`^[${UNSPACED}]`, 'u');

/** A word that a text must have; `isBegun`: or one that begins so. */
export interface SoughtWord {
  readonly word: string;
  readonly isBegun: boolean;
}

/**
 * The words under which a text is found, each once: letters and digits, in small letters, without accents and in normal
 * width. Where a script has no spaces, every two neighbouring characters are a word, and so is the last one alone.
 */
export function wordsOf(text: string): readonly string[] {
  const words = new Set<string>();
  for (const run of runsOf(text)) {
    const characters = IS_UNSPACED.test(run) ? Array.from(run) : null;
    if (characters === null) words.add(beginning(run));
    else for (const [index, one] of characters.entries()) words.add(one + (characters[index + 1] ?? ''));
  }
  return [...words];
}

/** What a text must have to be an answer to this question: all of these. Empty when the question names nothing. */
export function soughtWords(question: string): readonly SoughtWord[] {
  const sought = new Map<string, SoughtWord>();
  const runs = runsOf(question);
  for (const [index, run] of runs.entries()) {
    for (const one of soughtIn(run, index === runs.length - 1)) sought.set(one.word, one);
  }
  return [...sought.values()];
}

function soughtIn(run: string, isLast: boolean): readonly SoughtWord[] {
  if (!IS_UNSPACED.test(run)) return [{ word: beginning(run), isBegun: isLast || run.length >= BEGINNING_CHARS_MIN }];
  const characters = Array.from(run);
  const pairs = characters
    .slice(1)
    .map((second, index) => ({ word: `${characters[index] ?? ''}${second}`, isBegun: false }));
  return pairs.length === 0 ? [{ word: run, isBegun: true }] : pairs;
}

/** Stretches of letters and digits, each of scripts with spaces or of scripts without. */
function runsOf(text: string): readonly string[] {
  if (ASCII.test(text)) return text.toLowerCase().match(WORD) ?? [];
  const folded = text.normalize('NFKD').replaceAll(ACCENTS, '').normalize('NFC').toLowerCase();
  return (folded.match(WORD) ?? []).flatMap((word) => word.match(RUN) ?? []);
}

const beginning = (word: string): string =>
  word.length <= WORD_CODE_POINTS_MAX ? word : Array.from(word).slice(0, WORD_CODE_POINTS_MAX).join('');
