import { randomUUID } from 'node:crypto';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { MongoClient } from 'mongodb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { gone, row, rows } from '../../ports/src/view-store.bench.ts';
import { mongoViewStore } from './index.ts';

const server = process.env['VERBATIM_TEST_MONGODB_URL'];
const BIG_CHARS = 3_000_000;

interface Named {
  readonly _id: string;
}

const indexesIn = async (client: MongoClient, name: string): Promise<number> =>
  (await client.db().collection(name).listIndexes().toArray()).length;

describe.skipIf(server === undefined)('on a real server (VERBATIM_TEST_MONGODB_URL; scripts/services up mongo)', () => {
  let client: MongoClient;
  let url: string;
  beforeEach(() => {
    url = `${server}test-${randomUUID()}`;
    client = new MongoClient(url);
  });
  afterEach(async () => {
    await client.db().dropDatabase();
    await client.close();
  });

  /** What is in the journal while a write of many bytes is under way: taken before it is thrown away. */
  const journalOf = async (write: () => Promise<void>): Promise<Named[]> => {
    const journal = client.db().collection<Named>('journal');
    const taken = new Map<string, Named>();
    const state = { isDone: false };
    const writing = write().finally(() => {
      state.isDone = true;
    });
    while (!state.isDone) {
      const parts = await journal.find().toArray();
      for (const { _id: id, ...part } of parts) taken.set(id, { ...part, _id: id });
    }
    await writing;
    return [...taken.values()];
  };

  const writeDown = async (journal: readonly Named[]): Promise<void> => {
    await client.db().collection<Named>('journal').deleteMany({});
    await client
      .db()
      .collection<Named>('journal')
      .insertMany([...journal]);
  };

  it('what questions need of a view that is filled first is made once it is', async () => {
    const store = await mongoViewStore(url);
    await store.prepare([rows], { isFilling: true });
    await store.write([{ view: rows, documents: [row('a', {}, '1')], checkpoint: [1] }]);
    expect(await indexesIn(client, 'conversationRows_v1')).toBe(1); // that of the keys
    await store.prepare([rows]);
    expect(await indexesIn(client, 'conversationRows_v1')).toBe(1 + rows.indexes.length);
    await store.prepare([rows]);
    expect(await indexesIn(client, 'conversationRows_v1')).toBe(1 + rows.indexes.length);
    expect(await store.read(rows, ['a'])).toEqual(new Map([['a', '1']]));
    await store.close();
  });

  it('a write that a process left half done is done by the next one, all of it', async () => {
    const store = await mongoViewStore(url);
    await store.prepare([rows]);
    const documents = Array.from({ length: 5 }, (_, index) =>
      row(`k${index}`, {}, `"${index}${'x'.repeat(BIG_CHARS)}"`),
    );
    const journal = await journalOf(() => store.write([{ view: rows, documents, checkpoint: [5, 0] }]));
    await store.close();
    expect(journal.length).toBeGreaterThan(1);

    // As it is when the process ends after the first document of five.
    await client
      .db()
      .collection<Named>('conversationRows_v1')
      .deleteMany({ _id: { $gt: 'k0' } });
    await client.db().collection<Named>('checkpoints').deleteMany({});
    await writeDown(journal);

    const next = await mongoViewStore(url);
    await next.prepare([rows]);
    expect(await next.checkpoint(rows)).toEqual([5, 0]);
    const read = await next.read(rows, documents.map(({ key }) => key)); // prettier-ignore
    for (const { key, doc } of documents) expect(read.get(key)).toBe(doc);
    await next.close();
    expect(await client.db().collection('journal').countDocuments()).toBe(0);
  });

  it('what is new is not written down, and stays when the process ends before the rest', async () => {
    const store = await mongoViewStore(url);
    await store.prepare([rows]);
    const fresh = Array.from({ length: 5 }, (_, index) => ({ ...row(`n${index}`, {}, `"new${index}"`), isNew: true }));
    const journal = await journalOf(() =>
      store.write([{ view: rows, documents: [...fresh, row('k', {}, `"${'x'.repeat(BIG_CHARS)}"`)], checkpoint: [6] }]),
    );
    await store.close();
    expect(JSON.stringify(journal)).toContain('xxx');
    expect(JSON.stringify(journal)).not.toContain('new0');

    await client.db().collection<Named>('conversationRows_v1').deleteOne({ _id: 'k' });
    await client.db().collection<Named>('checkpoints').deleteMany({});
    await writeDown(journal);
    const next = await mongoViewStore(url);
    expect(await next.checkpoint(rows)).toEqual([6]);
    expect([...(await next.read(rows, ['k', ...fresh.map(({ key }) => key)])).keys()]).toHaveLength(6);
    await next.close();
  });

  it('the last write stays written down, and done once more it changes nothing', async () => {
    const store = await mongoViewStore(url);
    await store.prepare([rows]);
    await store.write([{ view: rows, documents: [row('a', {}, '1'), row('b', {}, '1')], checkpoint: [2] }]);
    await store.write([{ view: rows, documents: [row('a', {}, '2'), gone('b')], checkpoint: [4] }]);
    await store.close();
    expect(await client.db().collection('journal').countDocuments()).toBe(1);
    const next = await mongoViewStore(url);
    expect(await next.checkpoint(rows)).toEqual([4]);
    expect(await next.dump(rows, '', 10)).toEqual([{ key: 'a', doc: '2' }]);
    await next.close();
  });

  it('of a write in parts nothing stays that another could take for its own', async () => {
    const store = await mongoViewStore(url);
    await store.prepare([rows]);
    const large = Array.from({ length: 2 }, (_, index) => row(`k${index}`, {}, `"${'x'.repeat(BIG_CHARS)}"`));
    await store.write([{ view: rows, documents: large, checkpoint: [2] }]);
    await store.close();
    expect(await client.db().collection('journal').countDocuments()).toBe(0);
    // A later one of which only its first part came to be written down.
    await client.db().collection<Named & { text: string }>('journal').insertOne({ _id: 'part0', text: 'half of it' });
    const next = await mongoViewStore(url);
    expect(await next.checkpoint(rows)).toEqual([2]);
    await next.close();
  });

  it('a write that was not yet written down never happened', async () => {
    await (await mongoViewStore(url)).close();
    await client.db().collection<Named & { text: string }>('journal').insertOne({ _id: 'part0', text: 'half of it' });
    const store = await mongoViewStore(url);
    await store.prepare([rows]);
    expect(await store.checkpoint(rows)).toBeNull();
    await store.close();
  });

  it('a newer version is left alone', async () => {
    await (await mongoViewStore(url)).close();
    await client
      .db()
      .collection<Named>('about')
      .updateOne({ _id: 'store' }, { $set: { version: 2 } });
    await expect(mongoViewStore(url)).rejects.toMatchObject({ code: 'VIEWS_VERSION_NEWER', retryable: false });
  });

  it('nobody at that address, or somebody who does not answer, ends the start with a sentence', async () => {
    const mute = createServer(() => {}).listen(0, '127.0.0.1');
    await new Promise((resolve) => mute.once('listening', resolve));
    const { port } = mute.address() as AddressInfo;
    for (const at of ['mongodb://127.0.0.1:1/x', `mongodb://127.0.0.1:${port}/x`])
      await expect(mongoViewStore(at)).rejects.toMatchObject({
        code: 'MONGODB_UNREACHABLE',
        message: expect.stringMatching(/^No MongoDB answers at 127\.0\.0\.1:\d+: correct VERBATIM_VIEWS_URL/) as string,
      });
    await expect(mongoViewStore('mongodb://')).rejects.toMatchObject({ code: 'MONGODB_URL_INVALID' });
    mute.close();
  });
});
