import type { AccountEvent, AnyRecorded } from '@verbatim/domain';
import { accountOf, ana, byAna, folded, idOf, recorded } from '@verbatim/testing';
import { describe, expect, it } from 'vitest';
import { attributes } from './attributes.ts';

const ofAccount = (...events: readonly AccountEvent[]): readonly AnyRecorded[] =>
  events.map((event, index) => recorded(accountOf, index + 1, { ...event, actor: byAna }));

const plan: AccountEvent = {
  type: 'AttributeDefined',
  data: { attributeId: 'a', of: 'contact', name: 'plan', label: 'Plan', type: 'list', options: ['free', 'pro'] },
};
const redefined = (data: object): AccountEvent => ({
  type: 'AttributeRedefined',
  data: { attributeId: 'a', ...data },
});

const now = (...events: readonly AccountEvent[]) => folded(attributes, ofAccount(plan, ...events)).get('a');

describe('the attributes', () => {
  it('are as last said; what was not named stays, what was unset is gone', () => {
    expect(now()).toMatchObject({ of: 'contact', name: 'plan', label: 'Plan', type: 'list', options: ['free', 'pro'] });
    expect(now(redefined({ label: 'Tariff' }))).toMatchObject({ label: 'Tariff', options: ['free', 'pro'] });
    expect(now(redefined({ type: 'text', unset: ['label', 'options'] }))).toMatchObject({
      ...{ name: 'plan', label: null, type: 'text', options: [] },
    });
  });
  it('no longer hold what was retired', () => {
    const retired: AccountEvent = { type: 'AttributeRetired', data: { attributeId: 'a', by: ana } };
    expect(folded(attributes, ofAccount(plan, retired)).size).toBe(0);
  });
  it('are changed by their own account only', () => {
    const [one, other] = ofAccount(plan, redefined({ label: 'Ours now' }));
    const foreign = { ...other, accountId: idOf('other') } as AnyRecorded;
    expect(folded(attributes, [one, foreign] as AnyRecorded[]).get('a')).toMatchObject({ label: 'Plan' });
  });
});
