import { AccountId } from '@verbatim/domain';
import type { ViewStore } from '@verbatim/ports';
import { accountId, conversationId, folded, idOf, playedOut, says, viewsBench } from '@verbatim/testing';
import type { ViewsBench } from '@verbatim/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { audit } from '../audit.ts';
import { messages } from '../messages.ts';
import { messageQueries } from './message-queries.ts';
import type { Stretch } from './message-queries.ts';

const OTHER = AccountId(idOf('other'));

let bench: ViewsBench;
let store: ViewStore;

beforeAll(async () => {
  bench = await viewsBench([messages, audit].map(({ schema }) => schema));
  ({ store } = bench);
});
afterAll(() => bench.dispose());

const read = async (stretch: Stretch): Promise<number[]> =>
  (await messageQueries(store).messages(accountId, conversationId, stretch)).map(({ seq }) => seq);

describe('a conversation’s past', () => {
  const events = playedOut(Array.from({ length: 9 }, (_, index) => says.customerWrites(`${index}`)));
  const fill = async (): Promise<void> => {
    await bench.replace(messages, folded(messages, events));
    await bench.replace(audit, folded(audit, events));
  };

  it('is read from a seq on, or up to one, in the order of the thread', async () => {
    await fill();
    expect(await read({ after: 0, limit: 3 })).toEqual([2, 3, 4]);
    expect(await read({ after: 4, limit: 3 })).toEqual([5, 6, 7]);
    expect(await read({ before: 5, limit: 2 })).toEqual([3, 4]);
    expect(await read({ before: 2 ** 40, limit: 2 })).toEqual([10, 11]);
  });
  it('of events is where they lie in the log', async () => {
    await fill();
    const found = await messageQueries(store).events(accountId, conversationId, { before: 2 ** 40, limit: 2 });
    expect(found).toEqual([
      { seq: 10, partition: 3, offset: 9 },
      { seq: 11, partition: 3, offset: 10 },
    ]);
    expect(await messageQueries(store).events(accountId, conversationId, { after: 9, limit: 9 })).toEqual(found);
  });
  it('is nobody else’s', async () => {
    await fill();
    expect(await messageQueries(store).messages(OTHER, conversationId, { after: 0, limit: 9 })).toEqual([]);
    expect(await messageQueries(store).events(OTHER, conversationId, { after: 0, limit: 9 })).toEqual([]);
    const [said] = await messageQueries(store).messages(accountId, conversationId, { after: 0, limit: 1 });
    expect(await messageQueries(store).byIds(OTHER, [said?.id ?? ''])).toEqual([]);
    expect(await messageQueries(store).byIds(accountId, [said?.id ?? ''])).toEqual([said]);
  });
});
