import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rest } from '@verbatim/client';
import type { EventJson } from '@verbatim/client';
import { setUp } from './support/account.ts';
import type { Account } from './support/account.ts';
import { hire, isThere, signIn } from './support/agents.ts';
import type { Agent } from './support/agents.ts';
import { eventually } from './support/eventually.ts';
import { install } from './support/installation.ts';
import type { Installation, Product } from './support/installation.ts';

const SECONDS = 4;
const MS_PER_SECOND = 1_000;

interface OfferRow {
  readonly conversationId: string;
  readonly expiresAt: string;
}

let installation: Installation;
let product: Product;
let account: Account;
let ana: Agent;

beforeEach(async () => {
  installation = install();
  product = await installation.start();
  account = await setUp(installation, product);
  const { id: teamId } = await account.api.post<{ id: string }>('/teams', { name: 'Sales', offerSeconds: SECONDS });
  await account.api.patch(`/inboxes/${account.inboxId}`, { teamId });
  const [hired] = await hire(account, product.httpUrl, { count: 1, capacity: 1, teamIds: [teamId] });
  if (hired === undefined) throw new Error('she was hired');
  ana = hired;
  await isThere(ana);
});
afterEach(() => installation.dispose());

const api = () => account.apiAt(product.httpUrl);
const anew = async (settings: Readonly<Record<string, string>> = {}) => {
  product = await installation.start(settings);
};
async function isAsked(): Promise<string> {
  const { visitorToken, conversationId } = await account.newVisitor();
  await rest({ baseUrl: product.httpUrl, fetch, token: visitorToken }).post('/visitor/messages', { text: 'hello' });
  await eventually(recorded('OfferMade'), (events) => events.length === 1);
  return conversationId;
}
const recorded = (type: string) => async () =>
  (await api().get<{ items: readonly EventJson[] }>('/events', { query: { type } })).items;
const at = (event: EventJson | undefined): number => Date.parse(event?.recordedAt ?? '');

/** Its end is on record once, and not before its time. */
async function endsOnce(): Promise<void> {
  const expired = await eventually(recorded('OfferExpired'), (events) => events.length > 0);
  const [made] = await recorded('OfferMade')();
  expect(expired).toHaveLength(1);
  expect(at(expired[0])).toBeGreaterThanOrEqual(at(made) + SECONDS * MS_PER_SECOND);
  await product.end('SIGKILL');
  await anew();
  expect(await recorded('OfferExpired')()).toHaveLength(1);
  expect(await recorded('OfferMade')()).toHaveLength(1);
}

describe('an offer over a kill', () => {
  it('keeps its time: whoever asks is told the same end, and it comes once', async () => {
    const conversationId = await isAsked();
    const asked = async () => (await api().get<{ items: readonly OfferRow[] }>('/me/offers')).items;
    expect(await asked()).toEqual([]); // the owner is not asked
    const [before] = (await ana.call('GET', '/me/offers')).body.items as readonly OfferRow[];
    expect(before).toMatchObject({ conversationId });
    await product.end('SIGKILL');
    await anew();
    const again = await signIn(product.httpUrl, ana.email, ana.id);
    const [after] = (await again.call('GET', '/me/offers')).body.items as readonly OfferRow[];
    expect(after).toEqual(before);
    await endsOnce();
  });

  it.each(['timers.before_fact', 'timers.after_fact'])(
    'that comes at its very end, %s, ends it once',
    async (point) => {
      await product.end('SIGTERM');
      await anew({ VERBATIM_FAILPOINTS: `${point}=kill@1` });
      ana = await signIn(product.httpUrl, ana.email, ana.id);
      await isThere(ana);
      await isAsked();
      expect(await product.ended).toMatchObject({ signal: 'SIGKILL' });
      await anew();
      await endsOnce();
    },
  );

  it('whose time is up while nobody runs ends at the start', async () => {
    await isAsked();
    const [made] = await recorded('OfferMade')();
    await product.end('SIGKILL');
    await eventually(
      () => Date.now(),
      (now) => now > at(made) + SECONDS * MS_PER_SECOND,
    );
    await anew();
    await endsOnce();
  });
});
