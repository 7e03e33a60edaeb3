import { link, open, readFile, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Fault } from '@verbatim/kit';
import type { RandomBytes } from '@verbatim/ports';
import { KEY_BYTES } from '@verbatim/sealing';

const OWNER_ONLY = 0o600;
const OTHERS = 0o077;
const SUFFIX_BYTES = 8;

/**
 * The key over all keys, from its file: 32 raw bytes that nobody but the owner may read. Where there is no file, one is
 * made. Faults, not retryable: `MASTER_KEY_INVALID` (another length), `MASTER_KEY_EXPOSED` (others may read or write it),
 * `MASTER_KEY_UNREADABLE`.
 */
export async function loadMasterKey(file: string, random: RandomBytes): Promise<Uint8Array> {
  try {
    return await checked(file);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw unreadable(file, error);
  }
  try {
    await make(file, random);
    return await checked(file);
  } catch (error) {
    throw unreadable(file, error);
  }
}

async function checked(file: string): Promise<Uint8Array> {
  const { mode } = await stat(file);
  if ((mode & OTHERS) !== 0) {
    const seen = (mode & 0o777).toString(8);
    throw refused('EXPOSED', `The master key ${file} has mode ${seen}: others may use it. Run: chmod 600 ${file}`);
  }
  const key = await readFile(file);
  if (key.length === KEY_BYTES) return Uint8Array.from(key);
  throw refused('INVALID', `The master key ${file} has ${key.length} bytes; it must have ${KEY_BYTES}`);
}

/** Appears under its name whole and on the disk, or not at all; whoever comes second finds the first one's. */
async function make(file: string, random: RandomBytes): Promise<void> {
  const draft = `${file}.${Buffer.from(random(SUFFIX_BYTES)).toString('hex')}`;
  try {
    await writeDurably(draft, random(KEY_BYTES));
    await link(draft, file).catch(unlessThere);
    await syncDirectory(dirname(file));
  } finally {
    await rm(draft, { force: true });
  }
}

async function writeDurably(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'wx', OWNER_ONLY);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function syncDirectory(directory: string): Promise<void> {
  const handle = await open(directory, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function unlessThere(error: unknown): void {
  if (codeOf(error) !== 'EEXIST') throw error;
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);

const refused = (what: string, message: string, cause?: unknown): Fault =>
  new Fault(`MASTER_KEY_${what}`, message, { retryable: false, cause });

const unreadable = (file: string, cause: unknown): Fault =>
  cause instanceof Fault ? cause : refused('UNREADABLE', `The master key ${file} cannot be read or made`, cause);
