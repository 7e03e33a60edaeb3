import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/** What is no text is compressed already, and what is small travels in one packet either way. */
const TEXT = /^\.(html|js|css|svg|json|map|webmanifest)$/;
const GZIP_BYTES_MIN = 1_024;
const GZIP_LEVEL = 9;
const TAKES_GZIP = /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/i;
/** As many as the widget's build puts behind `?v=`. */
const VERSION_CHARS = 8;

const squeeze = promisify<Buffer, { level: number }, Buffer>(gzip);

/** One form in which a file is sent, and the headers that say which. */
export interface Form {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

export interface ServedFile {
  readonly plain: Form;
  readonly gzipped: Form;
  /** The file's name for its own content: a page that asks with it may keep the answer for good. */
  readonly version: string;
}

export async function servedFile(body: Buffer, type: string): Promise<ServedFile> {
  const hash = createHash('sha256').update(body).digest();
  const etag = hash.toString('base64url').slice(0, 20);
  const version = hash.toString('hex').slice(0, VERSION_CHARS);
  const isWorthIt = TEXT.test(type) && body.length >= GZIP_BYTES_MIN;
  const vary = isWorthIt ? { Vary: 'Accept-Encoding' } : null;
  const plain = { body, headers: { ETag: `"${etag}"`, ...vary } };
  if (!isWorthIt) return { plain, gzipped: plain, version };
  const headers = { ETag: `"${etag}-gzip"`, ...vary, 'Content-Encoding': 'gzip' };
  return { plain, gzipped: { body: await squeeze(body, { level: GZIP_LEVEL }), headers }, version };
}

export const formFor = ({ plain, gzipped }: ServedFile, acceptEncoding: string | undefined): Form =>
  TAKES_GZIP.test(acceptEncoding ?? '') ? gzipped : plain;
