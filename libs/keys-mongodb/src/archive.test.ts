import { randomBytes, randomUUID } from 'node:crypto';
import { MongoClient } from 'mongodb';
import { describe } from 'vitest';
import { keyArchiveContract } from '../../ports/src/key-archive.contract.ts';
import { mongoKeyArchive, mongoKeys } from './index.ts';

const server = process.env['VERBATIM_TEST_MONGODB_URL'];
const masterKey = randomBytes(32);

describe.skipIf(server === undefined)('on a real server (VERBATIM_TEST_MONGODB_URL; scripts/services up mongo)', () => {
  keyArchiveContract('mongodb', () => {
    const url = `${server}test-${randomUUID()}`;
    return Promise.resolve({
      keys: () => mongoKeys({ url, masterKey, clock: () => 1, random: randomBytes }),
      archive: () => mongoKeyArchive(url),
      async dispose() {
        const client = new MongoClient(url);
        await client.db().dropDatabase();
        await client.close();
      },
    });
  });
});
