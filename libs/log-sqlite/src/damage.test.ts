import { copyFile, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { records, textsOf } from '../../ports/src/event-log.bench.ts';
import { arrangeLog } from './bench.ts';

const APPENDS = 40;
const texts = Array.from({ length: APPENDS }, (_, index) => `message ${index}: ${'so it was said. '.repeat(30)}`);
const corrupt = (position: RegExp | string) =>
  expect.objectContaining({
    code: 'LOG_CORRUPT',
    retryable: false,
    message: expect.stringMatching(position) as string,
  }) as Error;

const flip = async (file: string, position: number): Promise<void> => {
  const bytes = await readFile(file);
  bytes.writeUInt8(bytes.readUInt8(position) ^ (1 << (position % 8)), position);
  await writeFile(file, bytes);
};

const codeOf = (error: unknown): string => (error as { code: string }).code;

describe('a damaged file', () => {
  let bench: Awaited<ReturnType<typeof arrangeLog>>;
  let crashed: string;

  beforeEach(async () => {
    bench = await arrangeLog(2);
    crashed = `${bench.file}.crashed`;
  });
  afterEach(() => bench.dispose());

  /** Writes the texts one by one, and keeps the files as a killed process would have left them. */
  const crash = async (): Promise<void> => {
    const log = await bench.open();
    for (const [index, text] of texts.entries()) await log.append(1, index, records(text));
    for (const end of ['', '-wal']) await copyFile(`${bench.file}${end}`, `${crashed}${end}`);
    await log.close();
  };
  const restore = async (): Promise<void> => {
    for (const end of ['', '-wal', '-shm']) await rm(`${bench.file}${end}`, { force: true });
    for (const end of ['', '-wal'])
      if (existsSync(`${crashed}${end}`)) await copyFile(`${crashed}${end}`, `${bench.file}${end}`);
  };
  /** What a start makes of it: all that is there from the beginning on, or the code of its fault. */
  const found = async (): Promise<string[] | string> => {
    const log = await bench.open().catch(codeOf);
    if (typeof log === 'string') return log;
    const all = await log.readRange({ partition: 1, from: 0, to: APPENDS, recordsMax: APPENDS }).catch(codeOf);
    await log.close();
    return typeof all === 'string' ? all : textsOf(all);
  };

  it('whose write-ahead log is cut anywhere in its last transaction ends with the one before', async () => {
    await crash();
    const { length } = await readFile(`${crashed}-wal`);
    await restore();
    expect(await found()).toEqual(texts);
    for (let cut = 1; cut < 3 * 4120; cut += cut < 64 ? 21 : 1_234) {
      await restore();
      await truncate(`${bench.file}-wal`, length - cut);
      const whole = await found();
      expect(texts.slice(0, whole.length)).toEqual(whole);
      expect(whole.length, `cut by ${cut}`).toBeGreaterThanOrEqual(APPENDS - 3);
    }
  });

  it('whose write-ahead log changed somewhere is refused, unless it is its very end', async () => {
    await crash();
    const { length } = await readFile(`${crashed}-wal`);
    for (let position = 33; position < length; position += Math.floor(length / 37)) {
      await restore();
      await flip(`${bench.file}-wal`, position);
      const whole = await found();
      if (whole === 'LOG_CORRUPT') continue;
      expect(texts.slice(0, whole.length), `flipped at ${position}`).toEqual(whole);
      expect(whole.length, `flipped at ${position}`).toBeGreaterThanOrEqual(APPENDS - 2);
    }
  });

  it('stays refused at the next start', async () => {
    await crash();
    await restore();
    await flip(`${bench.file}-wal`, 5_000);
    expect(await found()).toBe('LOG_CORRUPT');
    expect(await found()).toBe('LOG_CORRUPT');
  });

  /** Writes the texts and ends well, then changes a byte of one of them. */
  const changeText = async (text: string): Promise<void> => {
    const log = await bench.open();
    for (const [index, each] of texts.entries()) await log.append(1, index, records(each));
    await log.close();
    const at = (await readFile(bench.file)).indexOf(text);
    expect(at).toBeGreaterThan(0);
    await flip(bench.file, at + 5);
  };

  it('is found by reading, checking and scrubbing: with the place', async () => {
    await changeText('message 17:');
    const log = await bench.open();
    const says = corrupt('LOG_CORRUPT partition=1 position=17:');
    await expect(log.readAt([{ partition: 1, offset: 17 }])).rejects.toEqual(says);
    await expect(log.readRange({ partition: 1, from: 0, to: APPENDS, recordsMax: APPENDS })).rejects.toEqual(says);
    await expect(log.verify()).rejects.toEqual(says);
    await expect(log.scrub(() => Promise.resolve(), new AbortController().signal)).rejects.toEqual(says);
    const before = await log.readRange({ partition: 1, from: 0, to: 17, recordsMax: APPENDS });
    expect(textsOf(before)).toEqual(texts.slice(0, 17));
    await log.close();
  });

  it('is found at the start when it was not closed well', async () => {
    const log = await bench.open();
    for (const [index, each] of texts.entries()) await log.append(1, index, records(each));
    await log.verify(); // copies what it reads, so the file must be merged by hand
    await log.close();
    await copyFile(bench.file, crashed);
    await restore();
    await unmark();
    const at = (await readFile(bench.file)).indexOf('message 38:');
    await flip(bench.file, at + 20);
    await expect(bench.open()).rejects.toEqual(corrupt('LOG_CORRUPT partition=1 position=38:'));
  });

  /** As if nothing had been said of what is known to be on the disk. */
  const unmark = async (): Promise<void> => {
    const bytes = await readFile(bench.file);
    const at = bytes.indexOf(`[0,${APPENDS}]`);
    expect(at).toBeGreaterThan(0);
    bytes.write('[0, 1]', at);
    await writeFile(bench.file, bytes);
  };

  it('never gives back anything else than what was written, wherever a bit is flipped', async () => {
    const log = await bench.open();
    for (const [index, each] of texts.entries()) await log.append(1, index, records(each));
    await log.close();
    await copyFile(bench.file, crashed);
    const { length } = await readFile(crashed);
    for (let position = 7; position < length; position += Math.floor(length / 41)) {
      await restore();
      await flip(bench.file, position);
      expect([texts, 'LOG_CORRUPT'], `flipped at ${position}`).toContainEqual(await found());
    }
  });

  it('of another kind, of a newer version or of other partitions is refused by name', async () => {
    await writeFile(bench.file, Buffer.alloc(8_192, 7));
    await expect(bench.open()).rejects.toMatchObject({ code: 'LOG_CORRUPT' });
    await rm(bench.file);
    await (await bench.open()).close();
    const other = await arrangeLog(3);
    await copyFile(bench.file, other.file);
    await expect(other.open()).rejects.toMatchObject({ code: 'PARTITIONS_MISMATCH', message: expect.stringContaining('has 2 partitions, not 3') as string }); // prettier-ignore
    await other.dispose();
    const bytes = await readFile(bench.file);
    const at = bytes.indexOf('format1');
    bytes.write('format9', at);
    await writeFile(bench.file, bytes);
    await expect(bench.open()).rejects.toMatchObject({ code: 'LOG_VERSION_NEWER', retryable: false });
  });
});
