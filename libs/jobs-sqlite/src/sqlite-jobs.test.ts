import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { jobsContract } from '../../ports/src/jobs.contract.ts';
import { sqliteJobs } from './index.ts';
import { LEASE_MS } from './sqlite-jobs.ts';

const START = 1_800_000_000_000;

async function arrange() {
  const directory = await mkdtemp(join(tmpdir(), 'verbatim-jobs-'));
  const file = join(directory, 'jobs.db');
  let now = START;
  return {
    file,
    open: () => sqliteJobs({ file, clock: () => now }),
    now: () => now,
    pass: (ms: number) => {
      now += ms;
      return Promise.resolve();
    },
    leaseMs: LEASE_MS,
    dispose: () => rm(directory, { recursive: true }),
  };
}

jobsContract('sqlite', arrange);

it('a file that is no database is begun anew: all of it can be derived again', async () => {
  const bench = await arrange();
  await writeFile(bench.file, 'this is no database, and never was one'.repeat(200));
  const jobs = bench.open();
  await jobs.set([{ id: 'a', at: START }]);
  expect(await jobs.claim(1)).toEqual([{ id: 'a', at: START }]);
  await jobs.close();
  await bench.dispose();
});

it('a clock that is set back hands out nothing twice, and loses nothing', async () => {
  const bench = await arrange();
  const jobs = bench.open();
  await jobs.set([{ id: 'a', at: START }]);
  await jobs.complete(await jobs.claim(1));
  await jobs.set([{ id: 'b', at: START + 1_000 }]);
  await bench.pass(-3_600_000);
  expect(await jobs.claim(1)).toEqual([]);
  await bench.pass(3_601_000);
  expect((await jobs.claim(2)).map(({ id }) => id)).toEqual(['b']);
  await jobs.close();
  await bench.dispose();
});

it('what is asked after it was closed is refused, not left hanging', async () => {
  const bench = await arrange();
  const jobs = bench.open();
  await jobs.close();
  await expect(jobs.claim(1)).rejects.toMatchObject({ code: 'JOBS_UNAVAILABLE' });
  await bench.dispose();
});
