import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import type { WriteStream } from 'node:fs';
import { open, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { Fault } from '@verbatim/kit';

/** Raised when an export looks otherwise than it did. */
export const EXPORT_VERSION = 1;
const LENGTH_BYTES = 4;
const RECORD_BYTES_MAX = 8 * 1024 * 1024;
const MANIFEST = 'manifest.json';
export const KEYS_FILE = 'keys.ndjson';
export const logFile = (partition: number): string => `log-${String(partition).padStart(4, '0')}.records`;

const file = z.object({
  name: z.string().regex(/^[\w-]+\.[a-z]+$/), // beside the manifest, and nowhere else
  items: z.int().min(0),
  bytes: z.int().min(0),
  sha256: z.string(),
});
const manifest = z.object({
  is: z.literal('verbatim-export'),
  version: z.int(),
  exportedAt: z.string(),
  incarnation: z.string(),
  partitions: z.int().min(1),
  log: z.array(file),
  keys: file,
});

/** What one file of an export holds, and how to tell that it still does. */
export type ExportedFile = z.infer<typeof file>;
/** An export's own description; it is written last, so that an export without one is none. */
export type Manifest = z.infer<typeof manifest>;

export const damaged = (sentence: string, cause?: unknown): Fault =>
  new Fault('EXPORT_DAMAGED', `${sentence}: export again, or copy it again.`, { retryable: false, cause });

/** A file that is counted and hashed while it is written. */
export class Written {
  readonly #name: string;
  readonly #stream: WriteStream;
  readonly #hash = createHash('sha256');
  #items = 0;
  #bytes = 0;

  constructor(dir: string, name: string) {
    this.#name = name;
    this.#stream = createWriteStream(join(dir, name), { flags: 'wx', mode: 0o600, flush: true });
    this.#stream.on('error', () => {}); // told by `once` below
  }

  async add(bytes: Uint8Array): Promise<void> {
    this.#hash.update(bytes);
    this.#bytes += bytes.length;
    this.#items++;
    if (!this.#stream.write(bytes)) await once(this.#stream, 'drain');
  }

  /** The record's length, then the record. */
  addRecord(bytes: Uint8Array): Promise<void> {
    const framed = Buffer.allocUnsafe(LENGTH_BYTES + bytes.length);
    framed.writeUInt32BE(bytes.length);
    framed.set(bytes, LENGTH_BYTES);
    return this.add(framed);
  }

  async end(): Promise<ExportedFile> {
    this.#stream.end();
    await once(this.#stream, 'close');
    return { name: this.#name, items: this.#items, bytes: this.#bytes, sha256: this.#hash.digest('hex') };
  }
}

/** Appears whole or not at all. */
export async function writeManifest(dir: string, described: Manifest): Promise<void> {
  const draft = join(dir, `${MANIFEST}.part`);
  await writeFile(draft, `${JSON.stringify(described, null, 2)}\n`, { mode: 0o600, flush: true });
  await rename(draft, join(dir, MANIFEST));
  const folder = await open(dir);
  await folder.sync().finally(() => folder.close());
}

export async function readManifest(dir: string): Promise<Manifest> {
  const text = await readFile(join(dir, MANIFEST), 'utf8').catch((error: unknown) => {
    throw damaged(`${dir} holds no ${MANIFEST}: it is no export, or one that was cut off`, error);
  });
  const parsed = manifest.safeParse(jsonOf(text));
  const version = (jsonOf(text) as { readonly version?: unknown } | null)?.version;
  if (typeof version === 'number' && version > EXPORT_VERSION)
    throw new Fault(
      'EXPORT_VERSION_NEWER',
      `The export is of version ${version}, this program reads ${EXPORT_VERSION}: import it with a newer Verbatim.`,
      { retryable: false },
    );
  if (!parsed.success) throw damaged(`${MANIFEST} of ${dir} does not say what an export says`);
  return parsed.data;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Reads the whole file once; a Fault `EXPORT_DAMAGED` when it is not what was written. */
export async function checkFile(dir: string, { name, bytes, sha256 }: ExportedFile): Promise<void> {
  const hash = createHash('sha256');
  let size = 0;
  try {
    for await (const chunk of createReadStream(join(dir, name)) as AsyncIterable<Buffer>) {
      size += chunk.length;
      hash.update(chunk);
    }
  } catch (error) {
    throw damaged(`${name} of ${dir} cannot be read`, error);
  }
  if (size !== bytes) throw damaged(`${name} of ${dir} has ${size} bytes, not ${bytes}`);
  if (hash.digest('hex') !== sha256) throw damaged(`${name} of ${dir} is not what was written`);
}

/** The records of one partition, in order. */
export async function* recordsIn(dir: string, name: string): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of createReadStream(join(dir, name)) as AsyncIterable<Buffer>) {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let at = 0;
    for (; rest.length - at >= LENGTH_BYTES;) {
      const length = rest.readUInt32BE(at);
      if (length > RECORD_BYTES_MAX) throw damaged(`${name} holds no records`);
      if (rest.length - at - LENGTH_BYTES < length) break;
      yield rest.subarray(at + LENGTH_BYTES, at + LENGTH_BYTES + length);
      at += LENGTH_BYTES + length;
    }
    rest = rest.subarray(at);
  }
  if (rest.length > 0) throw damaged(`${name} ends within a record`);
}
