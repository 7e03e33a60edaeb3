import { describe, expect, it } from 'vitest';
import { eachWithBench, event, rows, TOPIC } from '../test/bench.ts';

const bench = eachWithBench();

describe('a topic', () => {
  it('is shown in order and resumed from the last cursor', async () => {
    const { server, told, start, comesBackAfter } = bench();
    start().subscribe(TOPIC, { last: 50 });
    const first = await server.caller();
    await first.welcome();
    expect(await first.expect('subscribe')).toEqual({ topic: TOPIC, last: 50 });
    first.say(event(1), event(2, 'c1'), { synced: { topic: TOPIC, cursor: 'c2' } });
    await expect.poll(() => told).toEqual([`${TOPIC} 1`, `${TOPIC} 2`, `synced ${TOPIC}`]);
    first.cut();
    const second = await comesBackAfter(500);
    await second.welcome();
    expect(await second.expect('subscribe')).toEqual({ topic: TOPIC, cursor: 'c2' });
    second.say(event(3, 'c2'));
    await expect.poll(() => told.at(-1)).toBe(`${TOPIC} 3`);
  });

  it('heals a gap from the last good cursor and shows nothing twice', async () => {
    const { server, told, start } = bench();
    start().subscribe(TOPIC);
    const caller = await server.caller();
    await caller.welcome();
    await caller.expect('subscribe');
    caller.say(event(1), event(3, 'c2'), event(4, 'c3'));
    expect(await caller.expect('subscribe')).toEqual({ topic: TOPIC, cursor: 'c1' });
    caller.say(event(2, 'c1'), event(3, 'c2'), event(4, 'c3'), { synced: { topic: TOPIC, cursor: 'c4' } });
    await expect.poll(() => told.at(-1)).toBe(`synced ${TOPIC}`);
    expect(told).toEqual([
      `${TOPIC} 1`,
      'gap after c1 before c2',
      ...[2, 3, 4].map((seq) => `${TOPIC} ${seq}`),
      `synced ${TOPIC}`,
    ]);
  });

  it('starts over when a gap does not heal', async () => {
    const { server, time, told, start } = bench();
    start().subscribe(TOPIC);
    const caller = await server.caller();
    await caller.welcome();
    await caller.expect('subscribe');
    caller.say(event(1), event(3, 'c2'));
    await caller.expect('subscribe');
    await time.advance(10_000);
    expect(await caller.expect('subscribe')).toEqual({ topic: TOPIC });
    expect(told.at(-1)).toBe(`reset ${TOPIC} GAP`);
  });

  it('starts over when its cursor is no longer good', async () => {
    const { server, told, start } = bench();
    start().subscribe(TOPIC, { cursor: 'old', last: 50 });
    const caller = await server.caller();
    await caller.welcome();
    expect(await caller.expect('subscribe')).toEqual({ topic: TOPIC, cursor: 'old' });
    caller.say({ error: { code: 'BAD_CURSOR', message: 'no', ref: TOPIC, path: '/subscribe/cursor' } });
    expect(await caller.expect('subscribe')).toEqual({ topic: TOPIC, last: 50 });
    expect(told).toEqual([`reset ${TOPIC} BAD_CURSOR`]);
    caller.say(event(1, 'x'));
    await expect.poll(() => told.at(-1)).toBe(`${TOPIC} 1`);
  });

  it('is asked for again when it could not be had for the moment', async () => {
    const { server, time, told, start } = bench();
    start({ onError: ({ code }) => told.push(code) }).subscribe(TOPIC, { last: 50 });
    const caller = await server.caller();
    await caller.welcome();
    await caller.expect('subscribe');
    const away = { code: 'VIEWS_UNAVAILABLE', message: 'no', ref: TOPIC, retryable: true };
    caller.say({ error: { ...away, retryAfterMs: 700 } });
    await time.slept(700);
    await time.advance(700);
    expect(await caller.expect('subscribe')).toEqual({ topic: TOPIC, last: 50 });
    caller.say({ error: away });
    await time.slept(300); // 100 ms, and half of twice as much as the first time
    await time.advance(300);
    expect(await caller.expect('subscribe')).toEqual({ topic: TOPIC, last: 50 });
    caller.say({ error: { ...away, retryAfterMs: 9_000 } });
    await time.slept(9_000);
    caller.say({ stale: { since: null } }); // the views are back
    await time.slept(200);
    await time.advance(200);
    expect(await caller.expect('subscribe')).toEqual({ topic: TOPIC, last: 50 });
    caller.say(event(1));
    await expect.poll(() => told).toEqual([`${TOPIC} 1`]);
  });

  it('is not asked for again once nobody wants it, nor when it was refused for good', async () => {
    const { server, time, told, start } = bench();
    const client = start({ onError: ({ code }) => told.push(code) });
    client.subscribe(TOPIC);
    const caller = await server.caller();
    await caller.welcome();
    await caller.expect('subscribe');
    caller.say({ error: { code: 'NOT_FOUND', message: 'no', ref: TOPIC, retryable: false } });
    await expect.poll(() => told).toEqual(['NOT_FOUND']);
    expect(time.pauses).not.toContain(700);
    caller.say({ error: { code: 'KEYS_UNAVAILABLE', message: 'no', ref: TOPIC, retryable: true, retryAfterMs: 700 } });
    await time.slept(700);
    client.unsubscribe(TOPIC);
    expect(await caller.expect('unsubscribe')).toEqual({ topic: TOPIC });
    await time.advance(700);
    client.subscribe('inbox:all');
    expect(await caller.expect('subscribe')).toEqual({ topic: 'inbox:all' });
  });

  it('forgets on a reset, and takes what follows as the beginning', async () => {
    const { server, told, start } = bench();
    start().subscribe(TOPIC);
    const caller = await server.caller();
    await caller.welcome();
    await caller.expect('subscribe');
    caller.say(event(1), { reset: { topic: TOPIC, reason: 'permissions' } }, event(1, undefined, 'd1'));
    await expect.poll(() => told).toEqual([`${TOPIC} 1`, `reset ${TOPIC} permissions`, `${TOPIC} 1`]);
  });

  it('shows an event that comes twice once', async () => {
    const { server, told, start } = bench();
    start().subscribe(TOPIC);
    const caller = await server.caller();
    await caller.welcome();
    await caller.expect('subscribe');
    caller.say(event(1), event(1, 'c1', 'c1b'), event(2, 'c1b'));
    await expect.poll(() => told).toEqual([`${TOPIC} 1`, `${TOPIC} 2`]);
  });

  it('moves its window and accepts both what was under way and the answer', async () => {
    const { server, told, start } = bench();
    const cursors: string[] = [];
    const client = start({ onRows: ({ cursor }) => cursors.push(cursor) });
    client.subscribe('inbox:all', { cursor: 'r0', window: ['k1'] });
    const caller = await server.caller();
    await caller.welcome();
    expect(await caller.expect('subscribe')).toEqual({ topic: 'inbox:all', cursor: 'r0', window: ['k1'] });
    caller.say({ synced: { topic: 'inbox:all', cursor: 'r1' } }, rows('r2', 'r1'));
    await expect.poll(() => cursors).toEqual(['r2']);
    client.subscribe('inbox:all', { window: ['k2'] });
    expect(await caller.expect('subscribe')).toEqual({ topic: 'inbox:all', cursor: 'r2', window: ['k2'] });
    caller.say(rows('r3', 'r2'), rows('r3', 'r2'), rows('r4', 'r3'), { synced: { topic: 'inbox:all', cursor: 'r4' } });
    await expect.poll(() => told.filter((line) => line.startsWith('synced'))).toHaveLength(2);
    expect(cursors.at(-1)).toBe('r4');
    expect(told.filter((line) => line.startsWith('gap'))).toEqual([]);
  });
});

describe('a visitor', () => {
  it('resumes its own conversation in hello, without asking for it', async () => {
    const { server, told, start, comesBackAfter } = bench();
    start();
    const first = await server.caller();
    await first.welcome({ role: 'visitor', conversationId: 'k1' });
    first.say(event(1), event(3, 'c1'));
    await expect.poll(() => told).toEqual([`${TOPIC} 1`, `${TOPIC} 3`]);
    expect(first.unread).toEqual([]);
    first.cut();
    const second = await comesBackAfter(500);
    expect((await second.expect('hello')).subscriptions).toEqual([{ topic: TOPIC, cursor: 'c3' }]);
  });

  it('goes on from an earlier visit, and starts over when that is too long ago', async () => {
    const { server, told, start } = bench();
    start({ resume: [{ topic: TOPIC, cursor: 'kept' }] });
    const caller = await server.caller();
    expect((await caller.expect('hello')).subscriptions).toEqual([{ topic: TOPIC, cursor: 'kept' }]);
    caller.say({ error: { code: 'BAD_CURSOR', message: 'no', path: '/hello/subscriptions/0/cursor' } });
    caller.say({ welcome: { role: 'visitor', conversationId: 'k1' } });
    expect(await caller.expect('subscribe')).toEqual({ topic: TOPIC, last: 50 });
    expect(told).toEqual([`reset ${TOPIC} BAD_CURSOR`]);
  });
});
