import { soughtWords, wordsOf } from '@verbatim/ports';
import type { SoughtWord, Value, ViewSchema, ViewSearch } from '@verbatim/ports';
import { sql } from './conditions.ts';
import type { Sql } from './conditions.ts';
import { nameOf, quoted, tableOf, wordsTableOf } from './names.ts';

/** A character of no word: whose document it is stands among its words, so that other accounts' are not walked through. */
const ACCOUNT_MARK = '§';
/** A question of more words is answered by these: each is one more list to go through. */
const SOUGHT_WORDS_MAX = 32;

/**
 * The index of words: FTS5 over the searched column, which holds the words as we take a text apart, with spaces between.
 * It keeps no positions (`detail=none`), for an answer needs only to have all words. `secure-delete`: what is removed
 * is overwritten in the index too, and not merely marked.
 */
export function searchCreation(view: ViewSchema): readonly string[] {
  const { searched } = view;
  if (searched === undefined) return [];
  const words = wordsTableOf(view);
  return [
    `CREATE VIRTUAL TABLE IF NOT EXISTS ${words} USING fts5(${quoted(searched)}, content='${nameOf(view)}', content_rowid='row', tokenize='ascii', detail=none, columnsize=0)`,
    `INSERT INTO ${words} (${words}, rank) VALUES ('secure-delete', 1)`,
  ];
}

/** What the searched column holds; null when nothing of it can be found. */
export function indexedText(account: Value, text: Value): string | null {
  if (typeof account !== 'string' || typeof text !== 'string') return null;
  const words = wordsOf(text);
  return words.length === 0 ? null : [accountWord(account), ...words].join(' ');
}

/** Statements around a write; each is told the keys that it is about as a JSON array. */
export interface WordsSql {
  /** Takes the words of these documents, as they are, out of the index. */
  readonly unindex: string;
  /** Puts in the words of these documents. */
  readonly index: string;
}

export function wordsSql(view: ViewSchema, searched: string): WordsSql {
  const [words, text] = [wordsTableOf(view), quoted(searched)];
  const rows = `FROM ${tableOf(view)} WHERE "key" IN (SELECT value FROM json_each(?)) AND ${text} IS NOT NULL`;
  return {
    unindex: `INSERT INTO ${words} (${words}, rowid, ${text}) SELECT 'delete', "row", ${text} ${rows}`,
    index: `INSERT INTO ${words} (rowid, ${text}) SELECT "row", ${text} ${rows}`,
  };
}

/** The statement that answers; null when the question has no word. */
export function searchSql({ view, account, text, after, limit }: ViewSearch): Sql | null {
  const sought = soughtWords(text).slice(0, SOUGHT_WORDS_MAX);
  if (sought.length === 0) return null;
  const [table, words] = [tableOf(view), wordsTableOf(view)];
  const match = [`"${accountWord(account)}"`, ...sought.map(termOf)].join(' AND ');
  const before = after === undefined ? '' : ' AND f.rowid < ?';
  return sql(
    `SELECT d."key", d."doc", d."row" FROM ${words} f CROSS JOIN ${table} d ON d."row" = f.rowid
      WHERE f.${words} MATCH ?${before} ORDER BY f.rowid DESC LIMIT ?`,
    match,
    ...(after === undefined ? [] : [after]),
    limit,
  );
}

/** Words are letters and digits only: nothing in them means anything to FTS5. */
const termOf = ({ word, isBegun }: SoughtWord): string => (isBegun ? `"${word}" *` : `"${word}"`);

const accountWord = (account: string): string => ACCOUNT_MARK + Buffer.from(account).toString('hex');
