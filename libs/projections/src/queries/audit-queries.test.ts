import { AccountId } from '@verbatim/domain';
import type { AnyRecorded } from '@verbatim/domain';
import type { ViewStore } from '@verbatim/ports';
import {
  accountId,
  ana,
  conversationFacts,
  conversationId,
  folded,
  idOf,
  playedOut,
  viewsBench,
} from '@verbatim/testing';
import type { ViewsBench } from '@verbatim/testing';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { audit } from '../audit.ts';
import { auditQueries } from './audit-queries.ts';
import type { AuditQuery } from './audit-queries.ts';

const OTHER = AccountId(idOf('other'));

let bench: ViewsBench;
let store: ViewStore;

beforeAll(async () => {
  bench = await viewsBench([audit].map(({ schema }) => schema));
  ({ store } = bench);
});
afterAll(() => bench.dispose());

describe('the audit', () => {
  it('is read in pages that together are all of it, in either direction, however it is narrowed', async () => {
    const direction = fc.constantFrom('asc' as const, 'desc' as const);
    await fc.assert(
      fc.asyncProperty(conversationFacts, direction, fc.integer({ min: 1, max: 9 }), async (facts, order, limit) => {
        const events = playedOut(facts);
        await bench.replace(audit, folded(audit, events));
        const at = (index: number): number => events[index]?.recordedAt ?? 0;
        const filters = [
          [{}, () => true],
          [
            { types: ['MessageReceived', 'AgentReplied'] },
            ({ type }: AnyRecorded) => type === 'MessageReceived' || type === 'AgentReplied',
          ],
          [{ from: at(2), to: at(6) }, ({ recordedAt }: AnyRecorded) => recordedAt >= at(2) && recordedAt < at(6)],
          [{ actor: ana, conversationId }, ({ actor }: AnyRecorded) => (actor.onBehalfOf ?? actor.id) === ana],
          [{ target: conversationId, stream: 'elsewhere' }, () => false],
        ] as const;
        for (const [filter, is] of filters) {
          const expected = events.filter((event) => is(event)).map(({ seq }) => seq);
          const seqs: number[] = [];
          for (let after: AuditQuery['after'] | null; after !== null;) {
            const query = { ...filter, direction: order, limit, ...(after === undefined ? {} : { after }) };
            const page = await auditQueries(store).page(accountId, query);
            seqs.push(...page.items.map(({ seq }) => seq));
            after = page.next;
          }
          expect(seqs).toEqual(order === 'asc' ? expected : expected.toReversed());
        }
        expect((await auditQueries(store).page(OTHER, { direction: order, limit })).items).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});
