import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { EventId } from '@verbatim/domain';
import type { Snapshots } from './snapshots.ts';
import { idOf, streamOf, wrote } from './testing/facts.ts';
import { cleanUp, FatefulLog, full, newDir, newGate, openLog, story, unknown, writer } from './testing/logs.ts';
import type { Fate } from './testing/logs.ts';

afterEach(cleanUp);

describe('an append that fails', () => {
  it.each([
    ['is refused', full().code],
    ['is lost', unknown().code],
  ] as const)('and %s leaves no trace: the retry is decided as if for the first time', async (fate, code) => {
    const fateful = new FatefulLog(await openLog());
    const intake = await writer(fateful.log);
    await intake.accept(wrote(1));
    fateful.fates.push(fate);
    await expect(intake.accept(wrote(2))).rejects.toMatchObject({ code });
    expect(await intake.accept(wrote(2))).toMatchObject({ is: 'recorded', seq: 4, isRepeated: false });
    expect((await story(fateful.log)).map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
  });

  it('is found to have landed after all: the retry gets the outcome that it had', async () => {
    const fateful = new FatefulLog(await openLog());
    const intake = await writer(fateful.log);
    fateful.fates.push('lands unheard');
    await expect(intake.accept(wrote(1))).rejects.toMatchObject({ outcome: 'unknown' });
    expect(await intake.accept(wrote(1))).toMatchObject({ is: 'recorded', seq: 2, isRepeated: true });
    expect(await story(fateful.log)).toHaveLength(3);
  });

  it('takes with it what was folded on top of it, and nothing else', async () => {
    const fateful = new FatefulLog(await openLog());
    const intake = await writer(fateful.log);
    await intake.accept(wrote(1));
    const gate = newGate();
    fateful.gate = gate.passed;
    fateful.fates.push('is refused');
    const first = intake.accept(wrote(2));
    for (let turn = 0; turn < 5; turn++) await Promise.resolve(); // an append of its own
    const second = intake.accept(wrote(3));
    gate.open();
    const outcomes = await Promise.allSettled([first, second]);
    expect(outcomes).toMatchObject([{ reason: { code: full().code } }, { reason: { code: full().code } }]);
    expect(await intake.accept(wrote(3))).toMatchObject({ is: 'recorded', seq: 4 });
    expect(await intake.accept(wrote(2))).toMatchObject({ is: 'recorded', seq: 5 });
  });
});

it('lets nothing overtake what failed, though it waited for another stream to be read; others go on', async () => {
  const fateful = new FatefulLog(await openLog());
  const [gate, reading] = [newGate(), newGate()];
  const load: Snapshots['load'] = async (streams) => {
    if (streams.includes(streamOf(2))) await reading.passed;
    return new Map();
  };
  const intake = await writer(fateful.log, { snapshots: { load, offset: () => 0 } });
  await intake.accept(wrote(1));
  fateful.gate = gate.passed;
  fateful.fates.push('is refused');
  const first = intake.accept(wrote(2));
  for (let turn = 0; turn < 5; turn++) await Promise.resolve(); // an append of its own
  const [behind, aside] = [intake.accept(wrote(3)), intake.accept(wrote(4, { conversation: 2 }))];
  gate.open();
  await expect(first).rejects.toMatchObject({ code: full().code });
  reading.open();
  await expect(behind).rejects.toMatchObject({ code: 'OUT_OF_ORDER', retryable: true, outcome: 'refused' });
  expect(await aside).toMatchObject({ is: 'recorded' });
  expect(await intake.accept(wrote(2))).toMatchObject({ is: 'recorded', seq: 4 });
  expect(await intake.accept(wrote(3))).toMatchObject({ is: 'recorded', seq: 5 });
});

const FATES: readonly Fate[] = ['is refused', 'is lost', 'lands unheard'];

it('keeps every acknowledged fact once, in dense order, through failures and restarts', async () => {
  const step = fc.oneof(
    { weight: 6, arbitrary: fc.record({ do: fc.constant('write' as const), n: fc.integer({ min: 1, max: 12 }) }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('fail' as const), fate: fc.constantFrom(...FATES) }) },
    { weight: 1, arbitrary: fc.constant({ do: 'restart' as const }) },
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
      const dir = newDir();
      let fateful = new FatefulLog(await openLog(dir));
      let intake = await writer(fateful.log);
      const acked = new Map<EventId, number>();
      for (const one of steps) {
        if (one.do === 'fail') fateful.fates.push(one.fate);
        else if (one.do === 'restart') {
          await fateful.log.close();
          fateful = new FatefulLog(await openLog(dir));
          intake = await writer(fateful.log);
        } else {
          const outcome = await intake.accept(wrote(one.n)).catch(() => null);
          if (outcome?.is !== 'recorded') continue;
          expect(acked.get(idOf(one.n)) ?? outcome.seq).toBe(outcome.seq);
          acked.set(idOf(one.n), outcome.seq);
        }
      }
      const records = await story(fateful.log);
      expect(records.map(({ seq }) => seq)).toEqual(records.map((_, index) => index + 1));
      for (const [id, seq] of acked) expect(records.filter((record) => record.id === id)).toMatchObject([{ seq }]);
      await fateful.log.close();
    }),
    { numRuns: 25 },
  );
});
