import { describe, it } from 'vitest';
import { ana, byAna, byCarl, carl, scenario, website } from '@verbatim/testing';
import type { Told } from '../aggregate.ts';
import { contact } from './contact.ts';
import type { ContactEvent } from './events.ts';

type Fact = Told<ContactEvent>;

const created: Fact = {
  type: 'ContactCreated',
  data: { contactId: carl, inboxId: website, name: 'Carl' },
  actor: byCarl,
};
const updated: Fact = { type: 'ContactUpdated', data: { name: 'Karl' }, actor: byAna };
const blocked: Fact = { type: 'ContactBlocked', data: { by: ana }, actor: byAna };
const erased: Fact = { type: 'ContactErased', data: { by: ana, reason: 'asked for', keysDestroyed: 2 }, actor: byAna };

const given = scenario(contact, {});

describe('a contact', () => {
  it('is created once', () => {
    given().when(created).thenRecords('ContactCreated').thenIs({ phase: 'known' });
    given(created).when(created).thenChangesNothing();
  });
  it('that nobody knows cannot be changed', () => given().when(updated).thenRefuses('NOT_FOUND'));
  it('changes', () => given(created).when(updated).thenRecords('ContactUpdated').thenIs({ phase: 'known' }));
  it('does not change when nothing is said', () =>
    given(created)
      .when({ type: 'ContactUpdated', data: { before: { name: 'Carl' } }, actor: byAna })
      .thenChangesNothing());
  it('is blocked once', () => {
    given(created).when(blocked).thenIs({ phase: 'blocked' });
    given(created, blocked).when(blocked).thenChangesNothing();
  });
  it('is erased for good', () => {
    given(created).when(erased).thenIs({ phase: 'erased' });
    given(created, erased).when(erased).thenChangesNothing();
    given(created, erased).when(updated).thenRefuses('CONTACT_ERASED');
    given(created, erased).when(blocked).thenRefuses('CONTACT_ERASED');
    given(created, blocked).when(erased).thenIs({ phase: 'erased' });
  });
});
