import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { may } from '@verbatim/domain';
import type { ApiScope, Permission, Role } from '@verbatim/domain';
import { cookieOf, openHouse, OWNER, setUp, SETUP_TOKEN } from './house.ts';
import type { Reply } from './house.ts';
import type { Access, Route } from './route.ts';
import { ROUTES } from './routes/routes.ts';

const MISSING = '00000000-0000-4000-8000-000000000000';
const PASSWORD = 'a password of eight or more';
const ROLES: readonly Role[] = ['owner', 'admin', 'supervisor', 'agent', 'auditor', 'developer'];
const SCOPES: readonly ApiScope[] = ['read', 'write', 'admin', 'audit'];

interface Somebody {
  readonly name: string;
  readonly shows: { readonly cookie?: string; readonly key?: string };
  readonly allowed: (access: Access) => boolean;
}

const nameOf = ({ method, path }: Route): string => `${method} ${path}`;
const isLetIn = (status: number): boolean => status < 500 && status !== 401 && status !== 403;
const isSignOut = (route: Route): boolean => nameOf(route) === 'DELETE /sessions';

/** Every call as everybody is a thousand requests. */
const MATRIX_MS_MAX = 180_000;

describe('every call and everybody', () => {
  let house: Awaited<ReturnType<typeof openHouse>>;
  let shop: Awaited<ReturnType<typeof setUp>>;
  let visitor: Reply['body'];
  const everybody: Somebody[] = [];

  const asStaff = (name: string, shows: Somebody['shows'], staff: Parameters<typeof may>[0]): Somebody => ({
    name,
    shows,
    allowed(access) {
      if (access === 'public' || access === 'staff') return true;
      if (access === 'visitor' || access === 'inbox') return false;
      return access === 'session' ? shows.cookie !== undefined : may(staff, access satisfies Permission);
    },
  });

  beforeAll(async () => {
    house = await openHouse();
    shop = await setUp(house);
    const key = shop.apiKey.key;
    everybody.push({ name: 'anybody', shows: {}, allowed: (access) => access === 'public' });
    visitor = (await house.call(`/inboxes/${shop.inbox.id}/visitors`, { body: {} })).body;
    everybody.push({
      name: 'a visitor',
      shows: { key: String(visitor['visitorToken']) },
      allowed: (access) => access === 'public' || access === 'visitor',
    });
    const legacy = await house.call('/inboxes', { key, body: { name: 'Legacy', type: 'rest' } });
    everybody.push({
      name: 'an inbox key',
      shows: { key: String(legacy.body['key']) },
      allowed: (access) => access === 'public' || access === 'inbox',
    });
    for (const role of ROLES) {
      const who = role === 'owner' ? OWNER : { email: `${role}@shop.example`, password: PASSWORD };
      if (role !== 'owner') await house.call('/agents', { key, body: { name: role, role, ...who } });
      const { email, password } = who;
      const cookie = cookieOf(await house.call('/sessions', { body: { email, password } }));
      everybody.push(asStaff(role, { cookie }, { role }));
    }
    for (const scope of SCOPES) {
      const made = await house.call('/api-keys', { key, body: { name: scope, scopes: [scope] } });
      everybody.push(
        asStaff(`a key to ${scope}`, { key: String(made.body['key']) }, { role: 'owner', apiScopes: [scope] }),
      );
    }
  });
  afterAll(() => house.close());

  it(
    'meet as the table says: 401 for nobody, 403 for who may not, neither for who may',
    async () => {
      const lastSignsOut = [...ROUTES.filter((route) => !isSignOut(route)), ...ROUTES.filter(isSignOut)];
      const [met, meant]: [string[], string[]] = [[], []];
      for (const route of lastSignsOut) {
        const path = route.path.replaceAll(/\{\w+\}/g, MISSING);
        for (const { name, shows, allowed } of everybody) {
          const body = route.method === 'GET' ? {} : { body: {} };
          const { status } = await house.call(path, { ...shows, ...body, method: route.method });
          const isNobody = shows.cookie === undefined && shows.key === undefined;
          const no = isNobody ? 401 : 403;
          met.push(`${name}: ${nameOf(route)}: ${isLetIn(status) ? 'let in' : status}`);
          meant.push(`${name}: ${nameOf(route)}: ${allowed(route.access) ? 'let in' : no}`);
        }
      }
      expect(met).toEqual(meant);
    },
    MATRIX_MS_MAX,
  );

  it('another account sees the same as if there were nothing', async () => {
    const body = {
      setupToken: SETUP_TOKEN,
      account: { name: 'Rival' },
      owner: { name: 'Rik', email: 'rik@rival.example', password: PASSWORD },
    };
    const rival = await house.call('/accounts', { body });
    const rivalKey = (rival.body['apiKey'] as { readonly key: string }).key;
    const said = await house.call('/visitor/messages', {
      key: String(visitor['visitorToken']),
      body: { text: 'secret' },
    });
    await house.core.waitForViews(placeIn(said), 5_000);
    const key = await house.call('/api-keys', { key: shop.apiKey.key });
    const team = await house.call('/teams', { key: shop.apiKey.key, body: { name: 'Ours' } });
    const canned = await house.call('/canned-responses', {
      key: shop.apiKey.key,
      body: { shortcut: 'hi', text: 'Hello' },
    });
    const attribute = await house.call('/attributes', { key: shop.apiKey.key, body: { name: 'plan' } });
    const ids: Readonly<Record<string, string>> = {
      conversations: String(visitor['conversationId']),
      contacts: String(visitor['contactId']),
      agents: shop.agent.id,
      inboxes: shop.inbox.id,
      teams: String(team.body['id']),
      'canned-responses': String(canned.body['id']),
      attributes: String(attribute.body['id']),
      'api-keys': String(key.body.items?.[0]?.['id']),
    };
    const withId = ROUTES.filter(
      ({ path, access }) => path.includes('{id}') && access !== 'public' && access !== 'inbox',
    );
    for (const route of withId) {
      const [, noun = ''] = route.path.split('/');
      const ask = async (id: string) => {
        const call = {
          method: route.method,
          key: rivalKey,
          ...(route.method === 'GET' ? {} : { body: BODIES[nameOf(route)] ?? {} }),
        };
        const { status, body: told } = await house.call(route.path.replace('{id}', id), call);
        return { status, told: { ...told, requestId: '' } };
      };
      const foreign = await ask(ids[noun] ?? '');
      expect([nameOf(route), foreign.status]).toEqual([nameOf(route), 404]);
      expect(foreign).toEqual(await ask(MISSING));
    }
    for (const path of [
      '/conversations',
      '/contacts',
      '/events?stream=conversation:' + String(visitor['conversationId']),
    ]) {
      expect(await house.call(path, { key: rivalKey })).toMatchObject({ status: 200, body: { items: [] } });
    }
  });

  it('nobody writes first into a conversation that they do not see', async () => {
    const key = shop.apiKey.key;
    const asked = { inboxId: shop.inbox.id, contactId: visitor['contactId'], text: 'into yours' };
    const narrow = { name: 'Nora', email: 'nora@shop.example', password: PASSWORD, role: 'agent', scope: 'mine' };
    await house.call('/agents', { key, body: narrow });
    const cookie = cookieOf(await house.call('/sessions', { body: { email: narrow.email, password: PASSWORD } }));
    const hidden = await house.call('/conversations', { cookie, body: asked });
    const missing = await house.call('/conversations', { cookie, body: { ...asked, contactId: MISSING } });
    expect(hidden).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
    expect({ ...hidden.body, requestId: '' }).toEqual({ ...missing.body, requestId: '' });
    expect(await house.call('/conversations', { key, body: asked })).toMatchObject({ status: 201 });
  });

  it('and a visitor reads nothing of staff, nor of another visitor', async () => {
    const other = await house.call(`/inboxes/${shop.inbox.id}/visitors`, { body: {} });
    const written = await house.call('/visitor/messages', {
      key: String(other.body['visitorToken']),
      body: { text: 'into your thread', conversationId: visitor['conversationId'] },
    });
    expect(written).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
  });
});

const BODIES: Readonly<Record<string, object>> = {
  'POST /conversations/{id}/messages': { text: 'x' },
  'POST /conversations/{id}/assign': { agentId: null },
  'POST /conversations/{id}/transfer': { teamId: '00000000-0000-7000-8000-000000000000' },
  'POST /conversations/{id}/priority': { priority: 'high' },
  'POST /conversations/{id}/attributes': { attributes: { plan: 'pro' } },
};

function placeIn({ headers }: Reply): { readonly partition: number; readonly offset: number } {
  const [partition, offset] = (headers.get('verbatim-position') ?? '').split(':').map(Number);
  return { partition: partition ?? 0, offset: offset ?? 0 };
}
