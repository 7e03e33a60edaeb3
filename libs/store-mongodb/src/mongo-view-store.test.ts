import { randomUUID } from 'node:crypto';
import { MongoClient } from 'mongodb';
import { describe } from 'vitest';
import { viewStoreContract } from '../../ports/src/view-store.contract.ts';
import { mongoViewStore } from './index.ts';

const server = process.env['VERBATIM_TEST_MONGODB_URL'];

describe.skipIf(server === undefined)('on a real server (VERBATIM_TEST_MONGODB_URL; scripts/services up mongo)', () => {
  viewStoreContract('mongodb', async () => {
    const url = `${server}test-${randomUUID()}`;
    return {
      open: () => mongoViewStore(url),
      dispose: async () => {
        const client = new MongoClient(url);
        await client.db().dropDatabase();
        await client.close();
      },
    };
  });
});
