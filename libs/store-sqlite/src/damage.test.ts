import { randomBytes } from 'node:crypto';
import { mkdtemp, open, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DocumentWrite, ViewSchema, ViewStore } from '@verbatim/ports';
import { openSqlite } from '@verbatim/sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sqliteViewStore } from './index.ts';

const PAGE_BYTES = 4096;
const DOCUMENTS = 2000;
const view: ViewSchema = { name: 'rows', version: 1, columns: { account: 'text' }, indexes: [['account', 'key']] };

const said = (key: string, text: string) => ({ key, doc: '1', columns: { account: 'a', said: text } });

describe('views.db', () => {
  let directory: string;
  let file: string;
  let store: ViewStore | undefined;
  let reasons: string[];

  const opened = async (onCorrupt: 'refuse' | 'rebuild'): Promise<ViewStore> => {
    store = await sqliteViewStore({ file, onCorrupt, onRebuild: (reason) => void reasons.push(reason) });
    await store.prepare([view]);
    return store;
  };
  const filled = async (): Promise<void> => {
    const full = await opened('refuse');
    const documents = Array.from({ length: DOCUMENTS }, (_, index) => ({
      key: `k${String(index).padStart(6, '0')}`,
      doc: JSON.stringify({ text: 'x'.repeat(200), index }),
      columns: { account: 'a' },
    }));
    await full.write([{ view, documents, checkpoint: [DOCUMENTS] }]);
    await full.close();
  };

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'verbatim-views-'));
    file = join(directory, 'views.db');
    store = undefined;
    reasons = [];
  });
  afterEach(async () => {
    await store?.close();
    await rm(directory, { recursive: true });
  });

  it('may be deleted while nobody uses it: every view starts anew', async () => {
    await filled();
    for (const name of await readdir(directory)) await rm(join(directory, name));
    const empty = await opened('refuse');
    expect(await empty.checkpoint(view)).toBeNull();
    expect(await empty.dump(view, '', 1)).toEqual([]);
    expect(reasons).toEqual([]);
  });

  it('that is no database is refused, or deleted and begun anew', async () => {
    await writeFile(file, randomBytes(2 * PAGE_BYTES));
    await expect(opened('refuse')).rejects.toMatchObject({ code: 'VIEWS_CORRUPT', retryable: false });
    expect((await stat(file)).size).toBe(2 * PAGE_BYTES);
    expect(await (await opened('rebuild')).checkpoint(view)).toBeNull();
    expect(reasons).toHaveLength(1);
  });

  it('that turns out to be damaged while it is used says so, and is begun anew at the next start', async () => {
    await filled();
    await overwritten(file, (await stat(file)).size);
    const damaged = await opened('rebuild');
    await expect(damaged.dump(view, '', DOCUMENTS)).rejects.toMatchObject({ code: 'VIEWS_CORRUPT', retryable: false });
    await damaged.close();
    expect(reasons).toEqual([]);
    const anew = await opened('rebuild');
    expect(reasons).toHaveLength(1);
    expect(await anew.checkpoint(view)).toBeNull();
    await anew.close();
    await opened('rebuild');
    expect(reasons).toHaveLength(1);
  });

  it('of a newer version is refused and kept', async () => {
    await filled();
    const sqlite = await openSqlite({ file, pragmas: [] });
    await sqlite.exec('PRAGMA user_version = 99').finally(() => sqlite.close());
    await expect(opened('rebuild')).rejects.toMatchObject({ code: 'VIEWS_VERSION_NEWER', retryable: false });
    expect(reasons).toEqual([]);
  });

  it('deletes so that nothing is left to read', async () => {
    const full = await opened('refuse');
    const doc = JSON.stringify({ text: 'canary'.repeat(50) });
    await full.write([{ view, documents: [{ key: 'k', doc, columns: { account: 'a' } }], checkpoint: [1] }]);
    await full.write([{ view, documents: [{ key: 'k', doc: null, columns: {} }], checkpoint: [2] }]);
    await full.close();
    const handle = await open(file);
    const bytes = await handle.readFile().finally(() => handle.close());
    expect(bytes.includes('canary')).toBe(false);
  });

  it('forgets words so that nothing is left to read in the index either', async () => {
    const spoken: ViewSchema = {
      ...view,
      name: 'spoken',
      columns: { account: 'text', said: 'text' },
      searched: 'said',
    };
    const full = await opened('refuse');
    await full.prepare([spoken]);
    const others = (from: number) =>
      Array.from({ length: DOCUMENTS }, (_, index) => said(`o${from + index}`, `word${from + index} 退款 of others`));
    const put = (documents: readonly DocumentWrite[]) => full.write([{ view: spoken, documents, checkpoint: [1] }]);
    await put(others(0));
    await put([said('k', 'canarybird 金丝雀鸟'), said('l', 'canaryfish'), said('m', 'canarygrass')]);
    await put(others(DOCUMENTS));
    await put([{ key: 'k', doc: null, columns: {} }, said('l', 'other'), { ...said('m', ''), doc: '2' }]);
    const found = await full.search({ view: spoken, account: 'a', text: 'canary', limit: 9 });
    expect(found).toEqual([]);
    await full.close();
    const bytes = await readFile(file);
    for (const word of ['canary', 'anarybird', 'naryfish', '金丝', '丝雀', '雀鸟'])
      expect(bytes.includes(word)).toBe(false);
  });

  it('takes nothing of a write that one bad row breaks', async () => {
    const kept = await opened('refuse');
    const good = { key: 'good', doc: '1', columns: { account: 'a' } };
    const bad = { key: null as unknown as string, doc: '1', columns: { account: 'a' } };
    await expect(kept.write([{ view, documents: [good, bad], checkpoint: [1] }])).rejects.toThrow(Error);
    expect(await kept.checkpoint(view)).toBeNull();
    expect((await kept.read(view, ['good'])).size).toBe(0);
  });
});

/** Writes rubbish over everything behind the first pages: the file opens, but what is in it cannot be read. */
async function overwritten(file: string, size: number): Promise<void> {
  const from = 6 * PAGE_BYTES;
  const handle = await open(file, 'r+');
  try {
    await handle.write(randomBytes(size - from), 0, size - from, from);
  } finally {
    await handle.close();
  }
}
