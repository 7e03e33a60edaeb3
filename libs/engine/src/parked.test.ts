import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { decodeRecord } from '@verbatim/contracts';
import type { AnyRecorded } from '@verbatim/domain';
import type { Fault } from '@verbatim/kit';
import type { EventLog, StoredRecord, ViewStore } from '@verbatim/ports';
import { sqliteViewStore } from '../../store-sqlite/src/index.ts';
import { projector } from './projector.ts';
import type { Projector } from './projector.ts';
import { streamOf, wrote } from './testing/facts.ts';
import { cleanUp, newDir, openLog, writer } from './testing/logs.ts';
import type { Placed, View } from './view.ts';

interface Told {
  readonly ids: readonly string[];
}

/** Events by which a conversation begins, with the first message. */
const BEGUN = 3;
const POISON = wrote(2).id;
/** What each conversation was told; until it is mended it cannot deal with one event. */
const story = (isMended: boolean): View<Told> => ({
  schema: { name: 'story', version: 1, columns: { account: 'text' }, indexes: [] },
  key: ({ event }) => event.stream,
  apply(doc, { event }: Placed) {
    if (!isMended && event.id === POISON) throw new TypeError('no such field');
    return { ids: [...(doc?.ids ?? []), event.id] };
  },
  columns: () => ({ account: 'a' }),
});

const open = (stored: StoredRecord): Promise<AnyRecorded> =>
  Promise.resolve(decodeRecord(stored.bytes) as unknown as AnyRecorded);

const pause = (): Promise<void> => Promise.resolve();

async function toldTo(reading: Projector, conversation: number): Promise<number> {
  return (await reading.document(story(true), streamOf(conversation)))?.ids.length ?? 0;
}

describe('an event that a view cannot deal with', () => {
  const stops: AbortController[] = [];
  const stores: ViewStore[] = [];
  afterEach(async () => {
    for (const stop of stops.splice(0)) stop.abort();
    await Promise.all(stores.splice(0).map((store) => store.close()));
    await cleanUp();
  });

  async function project(log: EventLog, file: string, isMended: boolean) {
    const stop = new AbortController();
    stops.push(stop);
    const store = await sqliteViewStore({ file, onCorrupt: 'refuse' });
    stores.push(store);
    const parked: string[] = [];
    const views = [story(isMended)] as unknown as readonly View<never>[];
    const onParked = ({ key }: { readonly key: string }) => parked.push(key);
    const reading = await projector({ log, store, views, open, pause, signal: stop.signal, onParked });
    const ended = reading.run();
    return { reading, parked, stop: () => (stop.abort(), ended.then(() => store.close()), ended) };
  }

  it('stops its own document alone, and is folded in where it belongs once the view has been mended', async () => {
    const log = await openLog();
    const file = join(newDir(), 'views.db');
    const intake = await writer(log);
    const broken = await project(log, file, false);
    for (const n of [1, 2, 3]) await intake.accept(wrote(n));
    const last = await intake.accept(wrote(4, { conversation: 2 }));
    if (last.place === null) throw new Error('it is on record');
    expect(await broken.reading.waitFor(last.place, new AbortController().signal)).toBe(true);
    expect(broken.parked).toEqual([streamOf(1)]);
    expect(broken.reading.parked()).toMatchObject([
      { id: POISON, key: streamOf(1), reason: 'TypeError: no such field' },
    ]);
    expect(await toldTo(broken.reading, 1)).toBe(BEGUN); // and nothing since
    expect(await toldTo(broken.reading, 2)).toBe(BEGUN);
    expect(await broken.reading.replay()).toHaveLength(1); // nothing is better yet
    await broken.stop();
    const mended = await project(log, file, true);
    expect(mended.reading.parked()).toEqual([]);
    expect(await toldTo(mended.reading, 1)).toBe(BEGUN + 2);
    await intake.accept(wrote(5));
    await expect.poll(() => toldTo(mended.reading, 1)).toBe(BEGUN + 3);
  });
});

describe('a fact that the rules cannot deal with', () => {
  afterEach(cleanUp);

  it('is refused by itself: what came with it is written', async () => {
    const intake = await writer(await openLog());
    const poison = { ...wrote(2), data: null } as unknown as ReturnType<typeof wrote>;
    const outcomes = await Promise.allSettled([
      intake.accept(wrote(1)),
      intake.accept(poison),
      intake.accept(wrote(3)),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    const [, refused] = outcomes;
    expect(refused?.status === 'rejected' ? (refused.reason as Fault).code : '').toBe('FACT_POISONOUS');
    expect(await intake.accept(wrote(3))).toMatchObject({ isRepeated: true, seq: BEGUN + 1 });
  });
});
