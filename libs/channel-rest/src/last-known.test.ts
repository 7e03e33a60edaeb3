import { describe, expect, it } from 'vitest';
import { AccountId, AgentId } from '@verbatim/domain';
import type { StaffCaller } from '@verbatim/edge';
import { Fault } from '@verbatim/kit';
import { LastKnown } from './last-known.ts';

const MINUTE_MS = 60_000;

const caller: StaffCaller = {
  ...{ kind: 'staff', accountId: AccountId('acme'), agentId: AgentId('mei'), role: 'agent', scope: 'all', teamIds: [] },
};
const one = async () => ({ status: 200, body: 1 });
const away = () => new Fault('VIEWS_UNAVAILABLE', 'The views cannot be read now; try again.', { retryable: true });

const NOW = 1_000_000;
/** Of views that nobody watches. */
const unwatched = () => new LastKnown({ staleSince: () => null, onChange: () => () => {} }, () => NOW);

/** Views that answer with what they hold, or are away. */
function open(charsMax?: number) {
  const state = { now: NOW, rows: ['one'], awaySince: null as number | null, asked: 0 };
  const freshness = { staleSince: () => state.awaySince, onChange: () => () => {} };
  const known = new LastKnown(freshness, () => state.now, charsMax);
  const list = (who = caller, url = '/conversations') =>
    known.answer({
      ...{ caller: who, url },
      async ask() {
        state.asked += 1;
        if (state.awaySince !== null) throw away();
        return { status: 200, body: state.rows };
      },
    });
  return { state, list };
}

describe('while the views are away', () => {
  it('tells what was last answered, and since when it may be old, without asking again', async () => {
    const { state, list } = open();
    expect(await list()).toEqual({ text: '["one"]', staleSince: null });
    const heardAt = state.now;
    state.now += MINUTE_MS;
    state.awaySince = state.now;
    expect(await list()).toEqual({ text: '["one"]', staleSince: heardAt });
    expect(state.asked).toBe(1);
  });

  it('tells it too when nobody has noticed yet that they are', async () => {
    const known = unwatched();
    await known.answer({ caller, url: '/x', ask: one });
    const told = await known.answer({ caller, url: '/x', ask: () => Promise.reject(away()) });
    expect(told).toEqual({ text: '1', staleSince: NOW });
  });

  it('tells nothing to who asks for something else, or may see something else by now', async () => {
    const { state, list } = open();
    await list();
    state.awaySince = state.now;
    await expect(list(caller, '/conversations?view=mine')).rejects.toMatchObject({ code: 'VIEWS_UNAVAILABLE' });
    for (const changed of [{ scope: 'mine' }, { role: 'auditor' }, { agentId: AgentId('ben') }] as const)
      await expect(list({ ...caller, ...changed })).rejects.toMatchObject({ code: 'VIEWS_UNAVAILABLE' });
  });

  it('tells nothing that is very old', async () => {
    const { state, list } = open();
    await list();
    state.now += 16 * MINUTE_MS;
    state.awaySince = state.now;
    await expect(list()).rejects.toMatchObject({ code: 'VIEWS_UNAVAILABLE' });
  });

  it('is over with their first answer', async () => {
    const { state, list } = open();
    await list();
    state.awaySince = state.now;
    await list();
    state.awaySince = null;
    state.rows = ['one', 'two'];
    expect(await list()).toEqual({ text: '["one","two"]', staleSince: null });
  });
});

it('forgets the longest unasked where there is too much', async () => {
  const { state, list } = open(20); // two answers, and not three
  for (const url of ['/a', '/b', '/a', '/c']) await list(caller, url);
  state.awaySince = state.now;
  expect((await list(caller, '/a')).text).toBe('["one"]');
  expect((await list(caller, '/c')).text).toBe('["one"]');
  await expect(list(caller, '/b')).rejects.toMatchObject({ code: 'VIEWS_UNAVAILABLE' });
});

it('passes on every other fault', async () => {
  const known = unwatched();
  await known.answer({ caller, url: '/x', ask: one });
  const gone = new Fault('NOT_FOUND', 'There is no such conversation.', { retryable: false });
  const asked = known.answer({ caller, url: '/x', ask: () => Promise.reject(gone) });
  await expect(asked).rejects.toMatchObject({ code: 'NOT_FOUND' });
});
