import { describe, expect, it } from 'vitest';
import { ack, eachWithBench } from '../test/bench.ts';

const bench = eachWithBench();

describe('a message', () => {
  it('goes out again under its id until it is acknowledged', async () => {
    const { server, start, comesBackAfter } = bench();
    const client = start();
    const sent = client.send({ text: 'hello' });
    const first = await server.caller();
    await first.welcome();
    const { clientMessageId } = await first.expect('send');
    expect(clientMessageId).toMatch(/^[\w-]{22}$/);
    first.cut();
    const second = await comesBackAfter(500);
    await second.welcome();
    expect(await second.expect('send')).toEqual({ clientMessageId, text: 'hello' });
    second.say(ack(clientMessageId));
    expect((await sent).messageId).toBe(`m-${clientMessageId}`);
    expect(client.waiting).toBe(0);
  });

  it('that may be retried keeps its place', async () => {
    const { server, time, start } = bench();
    const client = start();
    const all = ['1', '2', '3'].map((id) => client.send({ clientMessageId: id, text: id }));
    const caller = await server.caller();
    await caller.welcome();
    for (const id of ['1', '2', '3']) expect((await caller.expect('send')).clientMessageId).toBe(id);
    caller.say(ack('1'));
    caller.say({ error: { code: 'RATE_LIMITED', message: 'slow', ref: '2', retryable: true, retryAfterMs: 700 } });
    await time.slept(700);
    await time.advance(700);
    caller.say({ error: { code: 'OUT_OF_ORDER', message: 'later', ref: '3', retryable: true, retryAfterMs: 100 } });
    for (const id of ['2', '3']) expect((await caller.expect('send')).clientMessageId).toBe(id);
    caller.say(ack('2'), ack('3'));
    expect((await Promise.all(all)).map(({ messageId }) => messageId)).toEqual(['m-1', 'm-2', 'm-3']);
  });

  it('that may be retried waits as long as it was told, and so do those behind it', async () => {
    const { server, time, start } = bench();
    const heard: string[] = [];
    const client = start({ onPresence: ({ agentId }) => heard.push(agentId) });
    const all = ['1', '2'].map((id) => client.send({ clientMessageId: id, text: id }));
    const caller = await server.caller();
    await caller.welcome();
    for (const id of ['1', '2']) expect((await caller.expect('send')).clientMessageId).toBe(id);
    caller.say({ error: { code: 'RATE_LIMITED', message: 'slow', ref: '1', retryable: true, retryAfterMs: 700 } });
    caller.say({ error: { code: 'OUT_OF_ORDER', message: 'later', ref: '2', retryable: true, retryAfterMs: 100 } });
    caller.say({ presence: { agentId: 'all of it was heard', presence: 'online' } });
    await expect.poll(() => heard).toHaveLength(1);
    client.typing('k1', true);
    await caller.expect('typing'); // and no message
    await time.advance(700);
    for (const id of ['1', '2']) caller.say(ack((await caller.expect('send')).clientMessageId === id ? id : 'other'));
    expect((await Promise.all(all)).map(({ messageId }) => messageId)).toEqual(['m-1', 'm-2']);
  });

  it('that is refused says why, and those behind it go on', async () => {
    const { server, start } = bench();
    const client = start();
    const bad = client.send({ clientMessageId: '1', text: '' });
    const good = client.send({ clientMessageId: '2', text: 'x' });
    const caller = await server.caller();
    await caller.welcome();
    await caller.expect('send');
    caller.say({ error: { code: 'EMPTY_TEXT', message: 'Say something.', ref: '1', path: '/send/text' } }, ack('2'));
    await expect(bad).rejects.toMatchObject({ code: 'EMPTY_TEXT', path: '/send/text', outcome: 'refused' });
    expect((await good).messageId).toBe('m-2');
  });

  it('waits while 256 are unacknowledged', async () => {
    const { server, start } = bench();
    const client = start();
    const all = Array.from({ length: 257 }, (_, n) => client.send({ clientMessageId: `n${n}`, text: 'x' }));
    const caller = await server.caller();
    await caller.welcome();
    for (let n = 0; n < 256; n += 1) await caller.expect('send');
    client.typing('k1', true);
    await caller.expect('typing'); // and not the 257th
    caller.say(ack('n0'));
    expect((await caller.expect('send')).clientMessageId).toBe('n256');
    for (let n = 1; n <= 256; n += 1) caller.say(ack(`n${n}`));
    await Promise.all(all);
  });

  it('is told when the connection is closed before the answer', async () => {
    const { start } = bench();
    const client = start();
    const sent = client.send({ text: 'x' });
    client.close();
    await expect(sent).rejects.toMatchObject({ code: 'CLOSED', outcome: 'unknown' });
  });
});
