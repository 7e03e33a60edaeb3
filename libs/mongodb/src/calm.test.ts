import { MongoClient } from 'mongodb';
import { ConnectionPool } from 'mongodb/lib/cmap/connection_pool.js';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { calm } from './calm.ts';

describe('a pool of connections of the driver', () => {
  beforeAll(calm);

  it('has no timer where it may be empty', () => {
    const pool = new ConnectionPool(SERVER, options(0));
    pool.ready();
    expect(pool.minPoolSizeTimer).toBeUndefined();
    pool.close();
  });

  it('is filled as before where it may not', () => {
    const pool = new ConnectionPool(SERVER, options(1));
    const filling = vi.spyOn(pool, 'createConnection').mockReturnValue(undefined);
    pool.ready();
    expect(filling).toHaveBeenCalledTimes(1);
    pool.close();
  });
});

const { options: defaults } = new MongoClient('mongodb://127.0.0.1:1');
const options = (minPoolSize: number): object => ({ ...defaults, minPoolSize, hostAddress: defaults.hosts[0] });
const SERVER = { topology: {}, handleError: () => {}, description: {} };
