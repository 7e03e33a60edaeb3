// @ts-check
// Runs SQLite in a thread of its own, so that a disk that stalls never stalls the event loop. Plain JavaScript: worker
// threads run it from source on every supported Node.
import { parentPort, workerData } from 'node:worker_threads';
import Database from 'libsql';

/** @typedef {{ id: number, kind: string, sql?: string, params?: unknown[], groups?: { sql: string, rows: unknown[][] }[] }} Ask */

const port = parentPort;
if (port === null) throw new Error('This is a worker.');

/** @type {{ file: string, pragmas: string[], isReadOnly: boolean }} */
const { file, pragmas, isReadOnly } = workerData;

/** @type {import('libsql').Database} */
let database;
/** @type {Map<string, any>} */
const statements = new Map();

function open() {
  statements.clear();
  database = new Database(file, { readonly: isReadOnly });
  for (const pragma of pragmas) database.exec(`PRAGMA ${pragma}`);
}

/** @param {string} sql */
function prepared(sql) {
  let statement = statements.get(sql);
  if (statement === undefined) {
    statement = database.prepare(sql);
    statements.set(sql, statement);
  }
  return statement;
}

/** @param {unknown} value */
const bound = (value) =>
  value instanceof Uint8Array ? Buffer.from(value.buffer, value.byteOffset, value.byteLength) : value;

/** One transaction: all of it or nothing. @param {{ sql: string, rows: unknown[][] }[]} groups */
function run(groups) {
  database.exec('BEGIN IMMEDIATE');
  try {
    for (const { sql, rows } of groups) {
      const statement = prepared(sql);
      for (const row of rows) statement.run(...row.map(bound));
    }
    database.exec('COMMIT');
  } catch (error) {
    try {
      database.exec('ROLLBACK');
    } catch {
      // SQLite has rolled back by itself.
    }
    throw error;
  }
}

/** @param {string} sql @param {unknown[]} params */
function all(sql, params) {
  const statement = prepared(sql);
  statement.raw(true);
  return statement.all(...params.map(bound));
}

/** @param {Ask} ask */
function answer({ kind, sql = '', params = [], groups = [] }) {
  switch (kind) {
    case 'run':
      return run(groups);
    case 'all':
      return all(sql, params);
    case 'exec':
      return void database.exec(sql);
    case 'reopen':
      try {
        database.close();
      } catch {
        // What cannot be closed is left behind.
      }
      return open();
    case 'close':
      return void database.close();
    default:
      throw new Error(`unknown request ${kind}`);
  }
}

/** Byte arrays of an answer in one buffer, handed over instead of copied. @param {unknown} result */
function transferable(result) {
  if (!Array.isArray(result)) return { result, transfer: [] };
  let size = 0;
  for (const row of result) for (const value of row) if (value instanceof Uint8Array) size += value.byteLength;
  if (size === 0) return { result, transfer: [] };
  const packed = new Uint8Array(size);
  let at = 0;
  for (const row of result) {
    for (let column = 0; column < row.length; column++) {
      const value = row[column];
      if (!(value instanceof Uint8Array)) continue;
      packed.set(value, at);
      row[column] = packed.subarray(at, at + value.byteLength);
      at += value.byteLength;
    }
  }
  return { result, transfer: [packed.buffer] };
}

/** @param {unknown} error */
const told = (error) => {
  const { code = 'SQLITE_ERROR', message = '' } = /** @type {{ code?: string, message?: string }} */ (error);
  return { code, message };
};

try {
  open();
  port.postMessage({ id: 0, result: null });
} catch (error) {
  port.postMessage({ id: 0, error: told(error) });
}

port.on('message', (/** @type {Ask} */ ask) => {
  try {
    const { result, transfer } = transferable(answer(ask));
    port.postMessage({ id: ask.id, result }, transfer);
  } catch (error) {
    port.postMessage({ id: ask.id, error: told(error) });
  }
  if (ask.kind === 'close') port.close();
});
