import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { Fault } from '@verbatim/kit';
import type { Fact, Intake, Outcome, RecordIndex } from '@verbatim/ports';
import { distantIntake } from './distant-intake.ts';
import type { DistantIntakeOptions } from './distant-intake.ts';
import { decodeFact } from './fact-codec.ts';
import { wrote } from './testing/facts.ts';
import { cleanUp, openLog, story, writer } from './testing/logs.ts';

const stops: AbortController[] = [];

afterEach(async () => {
  for (const stop of stops.splice(0)) stop.abort();
  await cleanUp();
});

type Send = DistantIntakeOptions['send'];

interface Around {
  /** Of the time that it would wait. */
  readonly share?: number;
  readonly onPause?: () => void;
  /** What the log has when it begins to follow. */
  readonly before?: readonly Fact[];
}

/** An edge and the log that it follows; what it sends goes where `send` brings it. */
async function edge(send: (intake: Intake) => Send, { share = 1, onPause, before = [] }: Around = {}) {
  const log = await openLog();
  const intake = await writer(log);
  await Promise.all(before.map((fact) => intake.accept(fact)));
  const stop = new AbortController();
  stops.push(stop);
  const asked: (readonly string[])[] = [];
  const index: RecordIndex = {
    find: (ids) => {
      asked.push(ids);
      return log.find(ids);
    },
  };
  const own = distantIntake({
    ...{ log, index, partitionOf: () => 0, send: send(intake), signal: stop.signal },
    pause: (ms) => {
      onPause?.();
      return sleep(ms * share, undefined, { ref: false });
    },
  });
  own.run().catch(() => {});
  return { own, intake, log, asked };
}

/** As the router takes it: from the bytes alone, and its verdict is nowhere but in the log. */
const delivered =
  (intake: Intake): Send =>
  async (_, __, bytes) =>
    void intake.accept(decodeFact(bytes)).catch(() => {});
const lost = (): Send => () => Promise.resolve();

const faultOf = (outcome: Promise<Outcome>): Promise<unknown> =>
  outcome.then(
    () => null,
    (error: unknown) => error,
  );

describe('the intake of a process that writes to no partition', () => {
  it('tells what the log says became of a fact', async () => {
    const { own, log } = await edge(delivered);
    for (const n of [1, 2]) {
      const outcome = await own.accept(wrote(n));
      expect(outcome).toMatchObject({ is: 'recorded', isRepeated: false });
      if (outcome.is === 'refused') throw new Error('it was recorded');
      expect((await story(log))[outcome.place.offset]).toMatchObject({ id: wrote(n).id, seq: outcome.seq });
    }
  });

  it('gives a repeated fact the first answer, though nothing is written for it', async () => {
    const { own, log, asked } = await edge(delivered, { before: [wrote(1)] });
    const before = await story(log);
    const offset = before.findIndex(({ id }) => id === wrote(1).id);
    expect(await own.accept(wrote(1))).toMatchObject({ is: 'recorded', place: { offset }, isRepeated: true });
    expect(asked).toEqual([[wrote(1).id]]);
    expect(await story(log)).toEqual(before);
  });

  it('answers a fact that it has seen recorded at once, whoever sent it: nothing is sent, nobody is asked', async () => {
    let sent = 0;
    const counting =
      (intake: Intake): Send =>
      (...one) => {
        sent++;
        return delivered(intake)(...one);
      };
    const { own, intake, asked } = await edge(counting);
    const first = await intake.accept(wrote(1));
    await own.accept(wrote(2)); // who has read of it has read of the one before
    expect(await own.accept(wrote(1), 1)).toMatchObject({ is: 'recorded', place: first.place, isRepeated: true });
    const other = await faultOf(own.accept(wrote(1, { text: 'another' }), 1));
    expect(other).toMatchObject({ code: 'IDEMPOTENCY_MISMATCH' });
    expect([sent, asked]).toEqual([1, []]);
  });

  it('has more patience for other content under an id that went out before: it must not pass for the first', async () => {
    const { own, intake } = await edge(lost);
    expect(await faultOf(own.accept(wrote(1), 1))).toMatchObject({ code: 'OUTCOME_UNKNOWN', isDurable: true });
    const other = faultOf(own.accept(wrote(1, { text: 'another' }), 1));
    await sleep(50);
    await intake.accept(wrote(1));
    expect(await other).toMatchObject({ code: 'IDEMPOTENCY_MISMATCH' });
  });

  it('has been patient since it was asked, however long it takes to be durable', async () => {
    const steps: string[] = [];
    const sending: Send = () => Promise.resolve(void steps.push('sent'));
    const { own } = await edge(() => sending, { onPause: () => void steps.push('waits') });
    expect(await faultOf(own.accept(wrote(1), 1))).toMatchObject({ code: 'OUTCOME_UNKNOWN', isDurable: true });
    expect(steps.slice(0, 2)).toEqual(['waits', 'sent']);
  });

  it('looks up all of them together who hear nothing, and nobody who waits but a moment', async () => {
    const many = [1, 2, 3, 4, 5];
    const { own, asked } = await edge(delivered, { before: many.map((n) => wrote(n)) }); // prettier-ignore
    const told = await Promise.all(many.map((n) => faultOf(own.accept(wrote(n), 20))));
    expect(told.map((fault) => (fault as Fault).code)).toEqual(many.map(() => 'OUTCOME_UNKNOWN'));
    expect(asked).toEqual([]);
    await Promise.all(many.map((n) => own.accept(wrote(n))));
    expect(asked).toEqual([many.map((n) => wrote(n).id)]);
  });

  it('tells other content under the same id apart, whether it came before or comes at once', async () => {
    const { own, intake } = await edge(delivered);
    await intake.accept(wrote(1));
    const mismatch = { code: 'IDEMPOTENCY_MISMATCH', retryable: false };
    expect(await faultOf(own.accept(wrote(1, { text: 'another' })))).toMatchObject(mismatch);
    const both = await Promise.all([
      faultOf(own.accept(wrote(2, { text: 'one' }))),
      faultOf(own.accept(wrote(2, { text: 'other' }))),
    ]);
    expect(both).toEqual([null, expect.objectContaining(mismatch)]);
  });

  it('says that a fact is durable when its verdict does not come', async () => {
    const { own } = await edge(lost, { share: 1 / 1_000 });
    expect(await faultOf(own.accept(wrote(1)))).toMatchObject({
      ...{ code: 'OUTCOME_UNKNOWN', outcome: 'unknown', isDurable: true, retryable: true },
    });
  });

  it('waits for a verdict no longer than whoever asks will', async () => {
    const { own } = await edge(lost);
    const byDefault = faultOf(own.accept(wrote(2))).then(() => 'nearly ten seconds');
    const soon = faultOf(own.accept(wrote(1), 20));
    expect(await Promise.race([soon, byDefault])).toMatchObject({ code: 'OUTCOME_UNKNOWN', isDurable: true });
  });

  it('knows whether what it sent to a stream has come up in the log', async () => {
    const held: (() => unknown)[] = [];
    const { own } = await edge((intake) => async (_, __, bytes) => {
      held.push(() => intake.accept(decodeFact(bytes)));
    });
    expect(await own.arrived(wrote(1).stream, 50)).toBe(true); // nothing was sent
    own.accept(wrote(1), 0).catch(() => {});
    await expect.poll(() => held.length).toBe(1);
    expect(await own.arrived(wrote(1).stream, 50)).toBe(false);
    const arrived = own.arrived(wrote(1).stream, 10_000);
    for (const goOn of held) goOn();
    expect(await arrived).toBe(true);
  });

  it('says that nothing was taken when nothing was', async () => {
    const away = new Fault('BROKER_UNAVAILABLE', 'away', { retryable: true });
    const { own } = await edge(() => () => Promise.reject(away));
    const fault = await faultOf(own.accept(wrote(1)));
    expect(fault).toBe(away);
    expect(fault).toMatchObject({ outcome: 'refused', isDurable: false });
  });
});
