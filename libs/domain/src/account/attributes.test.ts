import { describe, it } from 'vitest';
import { accountId, ana, byAna, scenario } from '@verbatim/testing';
import type { Told } from '../aggregate.ts';
import { account } from './account.ts';
import { ATTRIBUTE_DEFINITIONS_MAX } from './attributes.ts';
import type { AccountEvent } from './events.ts';

type Fact = Told<AccountEvent>;

const fact = (event: AccountEvent): Fact => ({ ...event, actor: byAna });
const defined = (id: string, name: string, of: 'contact' | 'conversation' = 'contact'): Fact =>
  fact({ type: 'AttributeDefined', data: { attributeId: id, of, name, type: 'text' } });
const redefined = (id: string, more: object): Fact =>
  fact({ type: 'AttributeRedefined', data: { attributeId: id, ...more } });
const retired = (id: string): Fact => fact({ type: 'AttributeRetired', data: { attributeId: id, by: ana } });

const given = scenario(account, {});
const acme = fact({ type: 'AccountCreated', data: { accountId, name: 'Acme' } });
const plan = defined('a', 'plan');

describe('an attribute', () => {
  it('is defined once', () => {
    given(acme).when(plan).thenRecords('AttributeDefined');
    given(acme, plan).when(plan).thenChangesNothing();
  });
  it('has a name of its own among those of contacts, or of conversations', () => {
    given(acme, plan).when(defined('b', 'plan')).thenRefuses('ATTRIBUTE_TAKEN');
    given(acme, plan)
      .when(defined('b', 'plan', 'conversation'))
      .thenRecords('AttributeDefined');
    given(acme, plan, retired('a')).when(defined('b', 'plan')).thenRecords('AttributeDefined');
    given(acme, plan, redefined('a', { label: 'Tariff' }))
      .when(defined('b', 'plan'))
      .thenRefuses('ATTRIBUTE_TAKEN');
  });
  it('that is not there is neither changed nor retired, whatever it is called', () => {
    for (const nobody of ['b', 'constructor', '__proto__', 'toString']) {
      given(acme, plan)
        .when(redefined(nobody, { label: 'x' }))
        .thenRefuses('NOT_FOUND');
      given(acme, plan).when(retired(nobody)).thenRefuses('NOT_FOUND');
    }
    given(acme, plan, retired('a')).when(retired('a')).thenRefuses('NOT_FOUND');
  });
  it('that is to change in nothing does not', () => given(acme, plan).when(redefined('a', {})).thenChangesNothing());
  it('is one of at most as many as the limit says', () => {
    const all = Array.from({ length: ATTRIBUTE_DEFINITIONS_MAX }, (_, at) => defined(`id-${at}`, `name-${at}`));
    given(acme, ...all)
      .when(plan)
      .thenRefuses('ATTRIBUTES_TOO_MANY');
    given(acme, ...all, retired('id-7'))
      .when(plan)
      .thenRecords('AttributeDefined');
  });
});
