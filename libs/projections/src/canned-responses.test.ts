import type { AccountEvent, AnyRecorded } from '@verbatim/domain';
import { accountOf, ana, byAna, folded, idOf, recorded, sales, website } from '@verbatim/testing';
import { describe, expect, it } from 'vitest';
import { cannedResponses } from './canned-responses.ts';

const ofAccount = (...events: readonly AccountEvent[]): readonly AnyRecorded[] =>
  events.map((event, index) => recorded(accountOf, index + 1, { ...event, actor: byAna }));

const made: AccountEvent = {
  type: 'CannedResponseCreated',
  data: { cannedResponseId: 'a', shortcut: 'hi', text: 'Hello', teamId: sales },
};
const changed = (data: object): AccountEvent => ({
  type: 'CannedResponseUpdated',
  data: { cannedResponseId: 'a', ...data },
});

const now = (...events: readonly AccountEvent[]) => folded(cannedResponses, ofAccount(made, ...events)).get('a');

describe('the canned responses', () => {
  it('are as last said; what was not named stays, what was unset is gone', () => {
    expect(now()).toMatchObject({ shortcut: 'hi', text: 'Hello', teamId: sales, inboxId: null });
    expect(now(changed({ text: 'Good day', inboxId: website }))).toMatchObject({
      shortcut: 'hi',
      text: 'Good day',
      teamId: sales,
      inboxId: website,
    });
    expect(now(changed({ unset: ['teamId'] }))).toMatchObject({ teamId: null });
  });
  it('no longer hold what was deleted', () => {
    const deleted: AccountEvent = { type: 'CannedResponseDeleted', data: { cannedResponseId: 'a', by: ana } };
    expect(folded(cannedResponses, ofAccount(made, deleted)).size).toBe(0);
  });
  it('are changed by their own account only', () => {
    const [one, other] = ofAccount(made, changed({ text: 'Ours now' }));
    const foreign = { ...other, accountId: idOf('other') } as AnyRecorded;
    expect(folded(cannedResponses, [one, foreign] as AnyRecorded[]).get('a')).toMatchObject({ text: 'Hello' });
  });
});
