import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openHouse, setUp } from './house.ts';
import type { Reply } from './house.ts';

const MISSING = '00000000-0000-4000-8000-000000000000';

describe('a contact', () => {
  let house: Awaited<ReturnType<typeof openHouse>>;
  let key: string;
  let contactId: string;
  let conversationId: string;
  let silentId: string;
  let visitorToken: string;
  let register: (body: unknown) => Promise<Reply>;
  const patch = (body: unknown, more: { key?: string; id?: string; once?: string } = {}) =>
    house.call(`/contacts/${more.id ?? contactId}`, {
      method: 'PATCH',
      key: more.key ?? key,
      body,
      ...(more.once === undefined ? {} : { headers: { 'idempotency-key': more.once } }),
    });

  beforeAll(async () => {
    house = await openHouse();
    const shop = await setUp(house);
    key = shop.apiKey.key;
    register = (body: unknown) => house.call(`/inboxes/${shop.inbox.id}/visitors`, { body });
    const { body } = await register({ name: 'Ana', email: 'ana@shop.example' });
    contactId = String(body['contactId']);
    conversationId = String(body['conversationId']);
    visitorToken = String(body['visitorToken']);
    await house.call('/visitor/messages', { key: visitorToken, body: { text: 'hello' } });
    silentId = String((await register({ name: 'Silent' })).body['contactId']);
  });
  afterAll(() => house.close());

  it('is corrected field by field; null takes away, what is not named stays', async () => {
    const given = { name: ' 王伟 ', phone: '+86 (10) 1234-5678', language: 'zh-CN' };
    expect(await patch(given)).toMatchObject({
      status: 200,
      body: { name: '王伟', email: 'ana@shop.example', phone: '+86 (10) 1234-5678', language: 'zh-CN' },
    });
    expect(await patch({ email: null, phone: null })).toMatchObject({
      status: 200,
      body: { name: '王伟', email: null, phone: null, language: 'zh-CN' },
    });
    expect((await house.call(`/contacts/${contactId}`, { key })).body).toMatchObject({ name: '王伟', email: null });
    expect((await house.call(`/conversations/${conversationId}`, { key })).body).toMatchObject({
      contact: { id: contactId, name: '王伟' },
    });
  });

  it('has a note of several lines, of staff for staff: the visitor neither reads nor writes it', async () => {
    const note = 'Asks for Mei.\n\n只在上午打电话。 👩‍👧';
    expect(await patch({ note: `\n${note} \n` })).toMatchObject({ status: 200, body: { note } });
    expect((await house.call(`/contacts/${contactId}`, { key })).body).toMatchObject({ note });
    const seen = await house.call('/visitor/events?wait=0', { key: visitorToken });
    expect(JSON.stringify(seen.body)).toContain('hello');
    expect(JSON.stringify(seen.body)).not.toContain('Asks for Mei');
    const again = await register({ visitorToken, name: 'Ana' });
    expect(JSON.stringify(again.body)).not.toContain('Asks for Mei');
    expect(await register({ note: 'mine' })).toMatchObject({
      status: 400,
      body: { code: 'UNKNOWN_FIELD', path: '/note' },
    });
    expect((await patch({ note: null })).body).toMatchObject({ note: null });
    const told = await house.call(`/events?stream=contact:${contactId}&type=ContactUpdated`, { key });
    expect(told.body.items?.at(-1)).toMatchObject({ contactUpdated: { before: { note }, unset: ['note'] } });
    expect((await patch({ note: '👩'.repeat(2_000) })).status).toBe(200);
    await patch({ note: null });
  });

  it('is made by staff before they ever write, once under one key, and written to first', async () => {
    const body = {
      name: 'Noé',
      email: 'noe@home.example',
      phone: '+33 1 23',
      attributes: { plan: 'gold' },
      note: 'Met at the fair',
    };
    const make = (asked: object) =>
      house.call('/contacts', { key, body: asked, headers: { 'idempotency-key': 'noe' } });
    const made = await make(body);
    expect(made).toMatchObject({ status: 201, body: { ...body, identifiedAt: null } });
    expect((await make(body)).body).toEqual(made.body);
    expect(await make({ ...body, name: 'No' })).toMatchObject({ status: 409, body: { code: 'IDEMPOTENCY_MISMATCH' } });
    const { id, inboxId } = made.body;
    expect((await house.call(`/contacts/${String(id)}`, { key })).body).toEqual(made.body);
    const said = await house.call('/conversations', { key, body: { contactId: id, inboxId, text: 'Bonjour' } });
    expect(said.status).toBe(201);
    const headers = { 'verbatim-position': said.headers.get('verbatim-position') ?? '' };
    const row = await house.call(`/conversations/${String(said.body['conversationId'])}`, { key, headers });
    expect(row.body).toMatchObject({ status: 'open', contact: { id, name: 'Noé' }, lastMessage: { text: 'Bonjour' } });
    const elsewhere = await house.call('/contacts', { key, body: { inboxId: MISSING } });
    expect(elsewhere).toMatchObject({ status: 409, body: { code: 'INBOX_NOT_FOUND', path: '/inboxId' } });
  });

  it('keeps in its stream who changed what, and what it was before', async () => {
    await patch({ name: 'Ana', email: 'ana@shop.example', phone: null });
    await patch({ name: 'Ana Ruiz', phone: null, email: null });
    const { body } = await house.call(`/events?stream=contact:${contactId}&type=ContactUpdated`, { key });
    const last = body.items?.at(-1);
    expect(last).toMatchObject({
      type: 'ContactUpdated',
      actor: { type: 'apiKey' },
      contactUpdated: {
        name: 'Ana Ruiz',
        before: { name: 'Ana', email: 'ana@shop.example' },
        unset: ['email'],
      },
    });
  });

  it('that was so before is not changed, and a retry gets the first outcome', async () => {
    const first = await patch({ name: 'Once' }, { once: 'one' });
    await patch({ name: 'Twice' });
    expect((await patch({ name: 'Once' }, { once: 'one' })).body).toMatchObject({ name: 'Twice' });
    expect(await patch({ name: 'Other' }, { once: 'one' })).toMatchObject({
      status: 409,
      body: { code: 'IDEMPOTENCY_MISMATCH' },
    });
    expect(first.status).toBe(200);
    expect(await patch({})).toMatchObject({ status: 200, body: { name: 'Twice' } });
    expect(await patch({ name: 'Twice' })).toMatchObject({ status: 200, body: { name: 'Twice' } });
  });

  it('has attributes that are set and taken away one by one', async () => {
    expect(await patch({ attributes: { plan: 'pro', 'Order no.': 'A-113' } })).toMatchObject({ status: 200 });
    expect((await patch({ attributes: { plan: null, 城市: '上海' } })).body).toMatchObject({
      attributes: { 'Order no.': 'A-113', 城市: '上海' },
    });
    const many = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`a${index}`, 'x']));
    expect(await patch({ attributes: many })).toMatchObject({
      status: 409,
      body: { code: 'ATTRIBUTES_TOO_MANY', path: '/attributes' },
    });
    expect((await patch({ attributes: { 'Order no.': null, 城市: null } })).body['attributes']).toEqual({});
    expect(await patch({ attributes: { plan: 7 } })).toMatchObject({ status: 400, body: { path: '/attributes/plan' } });
  });

  it.each([
    ['no e-mail address', { email: 'ana' }, 'INVALID_TYPE', '/email'],
    ['two addresses', { email: 'a@b.example c@d.example' }, 'INVALID_TYPE', '/email'],
    ['an address of 255 characters', { email: `${'x'.repeat(250)}@b.de` }, 'TEXT_TOO_LONG', '/email'],
    ['a name of 201 characters', { name: 'x'.repeat(201) }, 'TEXT_TOO_LONG', '/name'],
    ['a name of spaces', { name: '  ' }, 'INVALID_TYPE', '/name'],
    ['half a surrogate pair', { name: '\ud83d' }, 'INVALID_TEXT', '/name'],
    ['letters for a phone number', { phone: 'call me' }, 'INVALID_TYPE', '/phone'],
    ['a phone number of 41 digits', { phone: '1'.repeat(41) }, 'TEXT_TOO_LONG', '/phone'],
    ['a note of 2,001 characters', { note: 'x'.repeat(2_001) }, 'TEXT_TOO_LONG', '/note'],
    ['a note of spaces', { note: ' \n ' }, 'INVALID_TYPE', '/note'],
    ['half a surrogate pair in a note', { note: '\ud83d' }, 'INVALID_TEXT', '/note'],
    ['markup for a language', { language: '<b>' }, 'INVALID_TYPE', '/language'],
    ['a number for a name', { name: 7 }, 'INVALID_TYPE', '/name'],
    ['an unknown field', { nickname: 'x' }, 'UNKNOWN_FIELD', '/nickname'],
  ])('refuses %s and changes nothing', async (_, body, code, path) => {
    const before = (await house.call(`/contacts/${contactId}`, { key })).body;
    expect(await patch(body)).toMatchObject({ status: 400, body: { code, path } });
    expect((await house.call(`/contacts/${contactId}`, { key })).body).toEqual(before);
  });

  it('that nobody knows, or that has not written yet, is not there', async () => {
    for (const id of [MISSING, silentId])
      expect(await patch({ name: 'x' }, { id })).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
  });

  it('is read only for who may not write', async () => {
    const made = await house.call('/api-keys', { key, body: { name: 'reads', scopes: ['read'] } });
    const refused = await patch({ name: 'x' }, { key: String(made.body['key']) });
    expect(refused).toMatchObject({ status: 403, body: { code: 'FORBIDDEN' } });
  });
});
