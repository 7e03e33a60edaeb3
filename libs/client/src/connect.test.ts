import { describe, expect, it } from 'vitest';
import { eachWithBench } from '../test/bench.ts';

const bench = eachWithBench();

describe('getting in', () => {
  it('says hello with the token and is online with the welcome', async () => {
    const { server, start } = bench();
    const states: string[] = [];
    const client = start({ client: 'test/1', onState: (state) => states.push(state) });
    const caller = await server.caller();
    expect(await caller.welcome({ agentId: 'g1' })).toEqual({ token: 'vb_key_1', client: 'test/1' });
    await expect.poll(() => client.state).toBe('online');
    expect(client.welcome?.agentId).toBe('g1');
    expect(states).toEqual(['online']);
  });

  it('gets a fresh ticket for each connection, but resumes without one where it may', async () => {
    const { server, start, comesBackAfter } = bench();
    let tickets = 0;
    start({ token: () => Promise.resolve(`ticket-${(tickets += 1)}`) });
    const first = await server.caller();
    expect((await first.welcome({ resumeToken: 'resume-1' })).token).toBe('ticket-1');
    first.cut();
    const second = await comesBackAfter(500);
    expect((await second.expect('hello')).token).toBe('resume-1');
    second.say({ error: { code: 'AUTH_REQUIRED', message: 'no', retryable: false } });
    second.close(4401, 'AUTH_REQUIRED');
    expect((await (await comesBackAfter(0)).expect('hello')).token).toBe('ticket-2');
  });

  it('ends when it is not let in', async () => {
    const { server, start } = bench();
    let refused: unknown;
    const client = start({ onRefused: (error) => (refused = error) });
    const caller = await server.caller();
    await caller.expect('hello');
    caller.say({ error: { code: 'AUTH_REQUIRED', message: 'No such key.' } });
    caller.close(4401, 'AUTH_REQUIRED');
    await expect.poll(() => refused).toEqual({ code: 'AUTH_REQUIRED', message: 'No such key.' });
    expect(client.state).toBe('closed');
  });
});

describe('coming back', () => {
  it('waits longer after each failure, and shortly again after a connection that held', async () => {
    const { server, time, start } = bench();
    const client = start();
    for (const waitMs of [500, 1000, 2000]) {
      (await server.caller()).cut();
      await time.slept(waitMs);
      await time.advance(waitMs);
    }
    const caller = await server.caller();
    await caller.welcome();
    await expect.poll(() => client.state).toBe('online');
    await time.advance(5_000);
    caller.cut();
    await time.slept(250);
  });

  it('comes back when the draining server said', async () => {
    const { server, time, start } = bench();
    const client = start();
    const caller = await server.caller();
    await caller.welcome();
    caller.say({ drain: { reconnectAfterMs: 1830 } });
    await time.slept(1830);
    caller.cut();
    await expect.poll(() => client.state).toBe('waiting');
    expect(time.pauses).toContain(1830);
  });

  it('notices silence within 35 s, even while the other direction works', async () => {
    const { server, time, start } = bench();
    const client = start();
    const caller = await server.caller();
    await caller.welcome();
    await time.slept(25_000);
    await time.advance(25_000);
    await caller.expect('ping');
    caller.say({ presence: { agentId: 'g2', presence: 'online' } });
    await time.advance(10_000);
    await caller.gone();
    await expect.poll(() => client.state).toBe('waiting');
  });

  it('stays while pongs come', async () => {
    const { server, time, start } = bench();
    const pongs: string[] = [];
    const client = start({ onFrame: (frame) => 'pong' in frame && pongs.push('pong') });
    const caller = await server.caller();
    await caller.welcome();
    await time.slept(25_000);
    await time.advance(25_000);
    caller.say({ pong: await caller.expect('ping') });
    await expect.poll(() => pongs).toEqual(['pong']);
    await time.advance(10_000);
    caller.say({ pong: { nonce: 'still heard' } });
    await expect.poll(() => pongs).toEqual(['pong', 'pong']);
    expect(client.state).toBe('online');
  });
});
