import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { viewStoreContract } from '../../ports/src/view-store.contract.ts';
import { sqliteViewStore } from './index.ts';

viewStoreContract('sqlite', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'verbatim-views-'));
  return {
    open: () => sqliteViewStore({ file: join(directory, 'views.db') }),
    dispose: () => rm(directory, { recursive: true }),
  };
});
