import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { JOBS_PER_CALL_MAX } from './jobs.ts';
import type { Job, Jobs } from './jobs.ts';

export interface JobsBench {
  /** Opens what was there before; what its last owner had claimed is free again when the lease ends, at the latest. */
  open(): Promise<Jobs> | Jobs;
  /** The adapter's own idea of the time. */
  now(): number;
  /** Resolves when so much of that time has passed. */
  pass(ms: number): Promise<void>;
  readonly leaseMs: number;
  dispose(): Promise<void>;
}

const SOON_MS = 200;
const ALL = 100;

/** What every `Jobs` adapter keeps to. */
export function jobsContract(name: string, arrange: () => Promise<JobsBench>): void {
  describe(`jobs: ${name}`, () => {
    let bench: JobsBench;
    let jobs: Jobs;

    beforeEach(async () => {
      bench = await arrange();
      jobs = await bench.open();
    });
    afterEach(async () => {
      await jobs.close();
      await bench.dispose();
    });

    const inMs = (id: string, ms: number): Job => ({ id, at: bench.now() + ms });
    const due = async (limit = ALL): Promise<readonly string[]> => (await jobs.claim(limit)).map(({ id }) => id);

    it('hands out what is due, the earliest first, and nothing before its time', async () => {
      const later = inMs('later', 3 * SOON_MS);
      await jobs.set([later, inMs('second', SOON_MS), inMs('first', -5_000), inMs('far', 86_400_000)]);
      expect(await due()).toEqual(['first']);
      await bench.pass(SOON_MS);
      expect(await due()).toEqual(['second']);
      await bench.pass(2 * SOON_MS);
      expect(await jobs.claim(ALL)).toEqual([later]);
    });

    it('hands a job to one only', async () => {
      const many = Array.from({ length: 50 }, (_, index) => inMs(`job-${index}`, -50 + index));
      await jobs.set(many);
      const claims = await Promise.all(Array.from({ length: 10 }, () => due(7)));
      expect(claims.flat().toSorted()).toEqual(many.map(({ id }) => id).toSorted());
      expect(await due()).toEqual([]);
    });

    it('gives no more than is asked for', async () => {
      await jobs.set([inMs('a', -3), inMs('b', -2), inMs('c', -1)]);
      expect(await due(2)).toEqual(['a', 'b']);
      expect(await due(2)).toEqual(['c']);
    });

    it('forgets what is completed', async () => {
      await jobs.set([inMs('a', 0)]);
      await jobs.complete(await jobs.claim(ALL));
      await bench.pass(bench.leaseMs);
      expect(await due()).toEqual([]);
    });

    it('hands out again what nobody completed', async () => {
      await jobs.set([inMs('a', 0)]);
      expect(await due()).toEqual(['a']);
      expect(await due()).toEqual([]);
      await bench.pass(bench.leaseMs);
      expect(await due()).toEqual(['a']);
    });

    it('moves a job that is set to another time', async () => {
      await jobs.set([inMs('later', 0), inMs('sooner', 86_400_000)]);
      await jobs.set([inMs('later', 86_400_000), inMs('sooner', 0)]);
      expect(await due()).toEqual(['sooner']);
    });

    it('keeps what was set to another time while it was being done', async () => {
      await jobs.set([inMs('again', 0)]);
      const claimed = await jobs.claim(ALL);
      await jobs.set([inMs('again', SOON_MS)]);
      await jobs.complete(claimed);
      expect(await due()).toEqual([]);
      await bench.pass(SOON_MS);
      expect(await due()).toEqual(['again']);
    });

    it('does not hand out twice what is set to the same time twice', async () => {
      const job = inMs('a', 0);
      await jobs.set([job]);
      expect(await due()).toEqual(['a']);
      await jobs.set([job, job]);
      expect(await due()).toEqual([]);
    });

    it('cancels, also what is not there', async () => {
      await jobs.set([inMs('a', 0), inMs('b', 0)]);
      await jobs.cancel(['a', 'never']);
      expect(await due()).toEqual(['b']);
    });

    it('takes nothing for nothing', async () => {
      await jobs.set([]);
      await jobs.cancel([]);
      await jobs.complete([]);
      expect(await due()).toEqual([]);
    });

    it('outlives its owner, and with it what that had claimed', async () => {
      await jobs.set([inMs('claimed', -1), inMs('waiting', SOON_MS)]);
      expect(await due()).toEqual(['claimed']);
      await jobs.close();
      jobs = await bench.open();
      await bench.pass(Math.max(bench.leaseMs, SOON_MS));
      expect(await due()).toEqual(['claimed', 'waiting']);
    });

    it('takes many at once, and any name', async () => {
      const names = Array.from({ length: JOBS_PER_CALL_MAX - 1 }, (_, index) => `n${index}`);
      const odd = 'snooze:0198-"\'\\:定时;--';
      await jobs.set([...names, odd].map((id) => inMs(id, 0)));
      const seen: string[] = [];
      for (let found = await jobs.claim(ALL); found.length > 0; found = await jobs.claim(ALL)) {
        seen.push(...found.map(({ id }) => id));
        await jobs.complete(found); // a busy machine may take longer for all of them than one of them is lent for
      }
      expect(seen.toSorted()).toEqual([...names, odd].toSorted());
    });
  });
}
