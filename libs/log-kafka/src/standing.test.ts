import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Marks } from './marks.ts';
import { BEGINNING, counts, past } from './standing.ts';
import type { BrokerRecord, Standing } from './standing.ts';

/** What two writers may do to one partition, in any order. */
type Step =
  | { readonly does: 'claims' | 'appends' | 'crashes'; readonly who: 0 | 1 }
  /** What was sent earlier arrives now: late, or once more. */
  | { readonly does: 'arrives'; readonly which: number; readonly isLost: boolean };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ does: fc.constantFrom('claims', 'appends', 'crashes'), who: fc.constantFrom(0, 1) }),
  fc.record({ does: fc.constant('arrives'), which: fc.nat(), isLost: fc.boolean() }),
);

interface Model {
  /** The topic: whatever reached the broker. */
  readonly topic: BrokerRecord[];
  /** Sent, and not there yet. */
  readonly flying: Omit<BrokerRecord, 'place'>[];
  readonly writers: Memory[];
  /** What a writer has read back as counting: it has told somebody. */
  readonly acknowledged: Set<number>;
  sent: number;
}

interface Memory {
  name: string;
  epoch: number | null;
  next: number;
  lives: number;
}

const standingAt = (topic: readonly BrokerRecord[]): Standing => topic.reduce(past, BEGINNING);

function arrive(model: Model, record: Omit<BrokerRecord, 'place'>): void {
  model.topic.push({ ...record, place: model.topic.length });
}

const made = (model: Model, { name, epoch, next }: Memory, offset: number | null) => ({
  ...{ partition: 0, writer: name, epoch: epoch ?? 0, recordedAt: next, offset },
  bytes: Uint8Array.of(model.sent++ % 256),
});

/** A marker goes out above all epochs that were read; another writer's may be quicker. */
function claim(model: Model, writer: Memory): void {
  model.flying.push(made(model, { ...writer, epoch: standingAt(model.topic).epoch + 1 }, null));
  writer.epoch = null;
}

/** Whose marker comes back as counting writes from there on. */
function begin({ topic, writers }: Model, { writer, epoch }: Pick<BrokerRecord, 'writer' | 'epoch'>): void {
  const own = writers.find(({ name }) => name === writer);
  if (own !== undefined) Object.assign(own, { epoch, next: standingAt(topic).count });
}

function run(model: Model, one: Step): void {
  if (one.does === 'arrives') {
    const index = one.which % Math.max(1, model.flying.length);
    const [record] = one.isLost ? model.flying.splice(index, 1) : model.flying.slice(index, index + 1);
    if (record !== undefined && !one.isLost) land(model, record);
    return;
  }
  const writer = model.writers[one.who];
  if (writer === undefined) return;
  if (one.does === 'claims') claim(model, writer);
  else if (one.does === 'crashes') Object.assign(writer, { name: `${one.who}.${++writer.lives}`, epoch: null });
  // One that stood still, or whose marker came second, believes that it may.
  else
    model.flying.push(made(model, { ...writer, epoch: writer.epoch ?? standingAt(model.topic).epoch }, writer.next++));
}

/** Acknowledged is what counts when it is read back; nobody is told of anything else. */
function land(model: Model, record: Omit<BrokerRecord, 'place'>): void {
  arrive(model, record);
  const last = model.topic.at(-1);
  if (last === undefined || !counts(standingAt(model.topic.slice(0, -1)), last)) return;
  if (last.offset === null) begin(model, last);
  else model.acknowledged.add(last.place);
}

function readFrom(topic: readonly BrokerRecord[], start: Standing): readonly number[] {
  const counted: number[] = [];
  let standing = start;
  for (const record of topic.slice(start.place)) {
    if (counts(standing, record) && record.offset !== null) counted.push(record.place);
    standing = past(standing, record);
  }
  return counted;
}

function play(steps: readonly Step[]): Model {
  const writers = [0, 1].map((who) => ({ name: `${who}.0`, epoch: null, next: 0, lives: 0 }));
  const model: Model = { topic: [], flying: [], writers, acknowledged: new Set(), sent: 0 };
  for (const one of steps) run(model, one);
  return model;
}

describe('two writers of one partition, in any interleaving', () => {
  const steps = fc.array(step, { maxLength: 80 });

  it('every reader, wherever it begins, counts the same records', () => {
    fc.assert(
      fc.property(steps, fc.nat(), (all, where) => {
        const { topic } = play(all);
        const start = standingAt(topic.slice(0, where % (topic.length + 1)));
        const whole = readFrom(topic, BEGINNING);
        expect(readFrom(topic, start)).toEqual(whole.filter((place) => place >= start.place));
      }),
      { numRuns: 2_000 },
    );
  });

  it('what was acknowledged counts, once, and offsets have no hole', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const { topic, acknowledged } = play(all);
        const whole = readFrom(topic, BEGINNING);
        expect([...acknowledged]).toEqual(whole);
        expect(whole.map((place) => topic[place]?.offset)).toEqual(whole.map((_, index) => index));
      }),
      { numRuns: 2_000 },
    );
  });

  it('only the writer whose marker was the first of the highest epoch counts', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const { topic } = play(all);
        for (const place of readFrom(topic, BEGINNING)) {
          const markers = topic.slice(0, place).filter(({ offset }) => offset === null);
          const highest = Math.max(...markers.map(({ epoch }) => epoch));
          const owner = markers.find(({ epoch }) => epoch === highest);
          expect(topic[place]).toMatchObject({ writer: owner?.writer, epoch: highest });
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('of two markers with one epoch the first counts', () => {
    const marker = {
      partition: 0,
      place: 1,
      writer: 'late',
      epoch: 1,
      offset: null,
      recordedAt: 1,
      bytes: new Uint8Array(),
    };
    expect(counts({ ...BEGINNING, place: 1, writer: 'first', epoch: 1 }, marker)).toBe(false);
  });

  it('a mark leads to the same place as reading from the start', () => {
    fc.assert(
      fc.property(steps, fc.nat(), (all, wanted) => {
        const { topic } = play(all);
        const marks = new Marks();
        let standing = BEGINNING;
        for (const record of topic) {
          const next = past(standing, record);
          if (record.offset === null && counts(standing, record)) marks.turn(standing, next);
          else marks.pass(next);
          standing = next;
        }
        const whole = readFrom(topic, BEGINNING);
        if (whole.length === 0) return;
        const offset = wanted % whole.length;
        const from = marks.from('count', offset, standing);
        expect(readFrom(topic, from)).toContain(whole[offset]);
      }),
      { numRuns: 500 },
    );
  });
});
