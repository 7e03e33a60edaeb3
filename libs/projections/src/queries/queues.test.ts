import { AccountId, ConversationId } from '@verbatim/domain';
import { accountId, ana, folded, idOf, playedOut, sales, says, support, viewsBench } from '@verbatim/testing';
import type { ViewsBench } from '@verbatim/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ConversationDoc } from '../conversation-doc.ts';
import { conversations } from '../conversations.ts';
import { queuedByTeam } from './queues.ts';

const OTHER = AccountId(idOf('other'));
const [someRow] = folded(conversations, playedOut([says.customerWrites()])).values();

describe('queues', () => {
  let bench: ViewsBench;
  beforeAll(async () => {
    bench = await viewsBench([conversations.schema]);
  });
  afterAll(() => bench.dispose());

  it('are counted by team, over all accounts that are named', async () => {
    const changes: readonly Partial<ConversationDoc>[] = [
      { teamId: sales },
      { teamId: sales },
      { teamId: support },
      { teamId: support, status: 'open', assigneeId: ana },
      { teamId: support, status: 'resolved' },
      { teamId: null },
      { teamId: null, accountId: OTHER },
    ];
    const docs = changes.map((change, index) => ({ ...someRow, id: ConversationId(idOf(`q${index}`)), ...change }));
    await bench.replace(conversations, new Map(docs.map((doc) => [doc.id as string, doc as ConversationDoc])));
    const both = await queuedByTeam(bench.store, [accountId, OTHER]);
    expect(new Map(both)).toEqual(
      new Map<string | null, number>([
        [sales, 2],
        [support, 1],
        [null, 2],
      ]),
    );
    expect((await queuedByTeam(bench.store, [accountId])).get(null)).toBe(1);
    expect(await queuedByTeam(bench.store, [])).toEqual(new Map());
  });
});
