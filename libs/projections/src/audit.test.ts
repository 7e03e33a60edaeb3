import { EventId } from '@verbatim/domain';
import type { AnyRecorded } from '@verbatim/domain';
import {
  accountId,
  accountOf,
  ana,
  byAna,
  byProgram,
  carl,
  conversationFacts,
  conversationId,
  folded,
  idOf,
  messageId,
  placed,
  playedOut,
  recorded,
  sales,
  says,
} from '@verbatim/testing';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audit } from './audit.ts';
import type { AuditDoc } from './audit.ts';

const event = recorded(accountOf, 1, { type: 'SignedIn', data: { agentId: ana, method: 'password' }, actor: byAna });
const rows = (events: readonly AnyRecorded[]): readonly AuditDoc[] => [...folded(audit, events).values()];

describe('the audit', () => {
  it('has one row per record, which points at it', () => {
    fc.assert(
      fc.property(conversationFacts, (facts) => {
        const events = playedOut(facts);
        expect(rows(events).map(({ id, seq, type, offset }) => ({ id, seq, type, offset }))).toEqual(
          events.map(({ id, seq, type }, offset) => ({ id, seq, type, offset })),
        );
      }),
    );
  });
  it('copies nothing that anybody said', () => {
    const said = [says.customerWrites('secret'), says.notes(byAna, 'secret'), says.setsAttribute('plan', 'secret')];
    expect(JSON.stringify(rows(playedOut(said)))).not.toContain('secret');
  });
  it('names what it was done to', () => {
    const events = playedOut([says.customerWrites(), says.assigns(ana), says.resolves(), says.reads(2)]);
    const targets = [carl, messageId('m0'), sales, ana, conversationId, conversationId];
    expect(rows(events).map(({ target }) => target)).toEqual(targets);
    expect(rows(events)[0]).toMatchObject({ conversationId, accountId, causationId: null });
  });
  it('has rows for types that this build does not know, whatever their data', () => {
    for (const data of [undefined, null, 'text', { messageId: 5 }, { agentId: 'not an id, but a sentence' }]) {
      const unknown = { ...event, type: 'SomethingNew', data } as unknown as AnyRecorded;
      expect(rows([unknown])).toMatchObject([{ type: 'SomethingNew', target: accountId, conversationId: null }]);
    }
  });
  it('finds a program’s doings under the agent it acts for', () => {
    const [row] = rows([{ ...event, actor: byProgram, causationId: EventId(idOf('why')) }]);
    expect(row?.actor).toEqual(byProgram);
    expect(row === undefined ? null : audit.columns(row)).toMatchObject({ actor: ana });
    expect(row?.causationId).toBe(idOf('why'));
  });
  it('keys rows by their place', () => {
    const [one] = placed([event], 41);
    expect(one === undefined ? null : audit.key(one)).toBe('3:41');
  });
});
