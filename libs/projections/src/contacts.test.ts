import type { AnyRecorded, ContactEvent } from '@verbatim/domain';
import { ana, byCarl, carl, contactOf, folded, recorded, website } from '@verbatim/testing';
import { describe, expect, it } from 'vitest';
import { contacts } from './contacts.ts';

const ofContact = (...events: readonly ContactEvent[]): readonly AnyRecorded[] =>
  events.map((event, index) => recorded(contactOf, index + 1, { ...event, actor: byCarl }));

const entry = (...events: readonly ContactEvent[]) => folded(contacts, ofContact(...events)).get(carl);

const created: ContactEvent = { type: 'ContactCreated', data: { contactId: carl, inboxId: website, name: 'Carl' } };

describe('a contact', () => {
  it('is as last said; what was not named stays', () => {
    const updated: ContactEvent = { type: 'ContactUpdated', data: { email: 'c@d.e', attributes: { plan: 'pro' } } };
    expect(entry(created, updated)).toMatchObject({
      id: carl,
      name: 'Carl',
      email: 'c@d.e',
      attributes: { plan: 'pro' },
    });
    expect(entry(created, updated, { type: 'ContactUpdated', data: { email: null } })).toMatchObject({
      name: 'Carl',
      email: null,
    });
  });
  it('has no longer what was unset', () => {
    const told: ContactEvent = {
      type: 'ContactUpdated',
      data: { phone: '1234', attributes: { plan: 'pro' }, note: 'calls' },
    };
    const unset: ContactEvent = { type: 'ContactUpdated', data: { unset: ['phone', 'attributes', 'note'] } };
    expect(entry(created, told)).toMatchObject({ name: 'Carl', phone: '1234', note: 'calls' });
    expect(entry(created, told, unset)).toMatchObject({ name: 'Carl', phone: null, attributes: {}, note: null });
  });
  it('is a visitor until identified', () => {
    expect(entry(created)?.identifiedAt).toBeNull();
    expect(
      entry(created, { type: 'ContactIdentified', data: { inboxId: website, subjectHash: 'h', name: 'Karl' } }),
    ).toMatchObject({
      name: 'Karl',
      identifiedAt: expect.any(Number) as number,
    });
  });
  it('that was erased is nobody, for good', () => {
    const erased: ContactEvent = { type: 'ContactErased', data: { by: ana, reason: 'asked for', keysDestroyed: 2 } };
    const noted: ContactEvent = { type: 'ContactUpdated', data: { note: 'calls' } };
    const nobody = { name: null, email: null, phone: null, language: null, attributes: {}, note: null };
    expect(entry(created, noted, erased, { type: 'ContactUpdated', data: { name: 'Carl' } })).toMatchObject(nobody);
  });
  it('that nobody created is none', () => expect(entry({ type: 'ContactBlocked', data: { by: ana } })).toBeUndefined());
});
