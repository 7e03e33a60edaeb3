// @ts-check
// Runs SQLite in a thread of its own, so that a disk that stalls never stalls the event loop. Plain JavaScript: worker
// threads run it from source on every supported Node.
import { setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import Database from 'libsql';

/** @typedef {string | number | null | Uint8Array} Value */
/** @typedef {{ sql: string, rows: Value[][] }} Group */
/** @typedef {{ id: number, kind: 'run', groups: Group[] }} Run */
/** @typedef {{ id: number, kind: 'all', sql: string, params: Value[] }} All */
/** @typedef {{ id: number, kind: 'exec', sql: string }} Exec */
/** @typedef {{ id: number, kind: 'close' }} Close */
/** @typedef {{ run: (params: Value[]) => void, all: (params: Value[]) => Value[][], raw: (isRaw: boolean) => void }} Statement */

/** How much a patient thread yields to others when there is not enough time for all; Linux gives threads their own. */
const PATIENT_NICE = 5;
/** Prepared statements kept; the one longest unused goes first. */
const STATEMENTS_MAX = 256;

if (parentPort === null) throw new Error('This file runs in a worker thread only.');
const port = parentPort;
/** @type {{ file: string, pragmas: string[], isPatient: boolean }} */
const { file, pragmas, isPatient } = workerData;
/** @type {Map<string, Statement>} */
const statements = new Map();
/** @type {import('libsql').Database} */
let database;

function open() {
  if (isPatient && process.platform === 'linux') setPriority(PATIENT_NICE);
  database = new Database(file);
  for (const pragma of pragmas) database.exec(`PRAGMA ${pragma}`);
}

/** @param {string} sql @returns {Statement} */
function prepared(sql) {
  const known = statements.get(sql);
  const statement = known ?? /** @type {Statement} */ (/** @type {unknown} */ (database.prepare(sql)));
  statements.delete(sql);
  statements.set(sql, statement);
  const [oldest] = statements.keys();
  if (statements.size > STATEMENTS_MAX && oldest !== undefined) statements.delete(oldest);
  return statement;
}

/** One transaction: all of it or nothing. @param {Group[]} groups */
function run(groups) {
  prepared('BEGIN IMMEDIATE').run([]);
  try {
    for (const { sql, rows } of groups) {
      const statement = prepared(sql);
      for (const row of rows) statement.run(row);
    }
    prepared('COMMIT').run([]);
  } catch (error) {
    try {
      database.exec('ROLLBACK');
    } catch {
      // SQLite has rolled back by itself.
    }
    throw error;
  }
}

/** @param {string} sql @param {Value[]} params */
function all(sql, params) {
  const statement = prepared(sql);
  statement.raw(true);
  return statement.all(params);
}

/** @param {Run | All | Exec | Close} ask @returns {Value[][]} */
function answer(ask) {
  switch (ask.kind) {
    case 'run':
      run(ask.groups);
      return [];
    case 'all':
      return all(ask.sql, ask.params);
    case 'exec':
      database.exec(ask.sql);
      return [];
    case 'close':
      database.close();
      return [];
  }
}

/** Moves the byte arrays of an answer into one buffer, which is handed over instead of copied. @param {Value[][]} rows */
function pack(rows) {
  let size = 0;
  for (const row of rows) for (const value of row) if (value instanceof Uint8Array) size += value.length;
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const row of rows) {
    for (const [column, value] of row.entries()) {
      if (!(value instanceof Uint8Array)) continue;
      bytes.set(value, at);
      row[column] = bytes.subarray(at, at + value.length);
      at += value.length;
    }
  }
  return size === 0 ? [] : [bytes.buffer];
}

/** @param {unknown} error */
const told = (error) => {
  const { code = 'SQLITE_ERROR', message = '' } = /** @type {{ code?: string, message?: string }} */ (error);
  return { code, message };
};

try {
  open();
  port.postMessage({ id: 0, rows: [] });
} catch (error) {
  port.postMessage({ id: 0, error: told(error) });
}

port.on('message', (/** @type {Run | All | Exec | Close} */ ask) => {
  try {
    const rows = answer(ask);
    const transfer = pack(rows);
    port.postMessage({ id: ask.id, rows }, transfer);
  } catch (error) {
    port.postMessage({ id: ask.id, error: told(error) });
  }
});
