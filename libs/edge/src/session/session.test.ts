import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ConversationId, EventId } from '@verbatim/domain';
import { Fault } from '@verbatim/kit';
import type { Outcome } from '@verbatim/ports';
import { openHouse, send } from './house.ts';
import type { House } from './house.ts';

const nothing = (): void => {};

function promised<Value>() {
  let resolve: (value: Value) => void = nothing;
  const promise = new Promise<Value>((settle) => (resolve = settle));
  return { promise, resolve: (value: Value) => resolve(value) };
}

const unknown = (isDurable: boolean): Promise<never> =>
  Promise.reject(new Fault('OUTCOME_UNKNOWN', 'out', { retryable: true, outcome: 'unknown', isDurable }));

describe('a session', () => {
  let house: House;
  let apiKey: string;
  let conversations: House['conversations'];

  beforeAll(async () => {
    house = await openHouse();
    ({ apiKey, conversations } = house);
  });
  afterAll(() => house.close());

  const open: House['open'] = (more) => house.open(more);
  const newToken: House['newToken'] = () => house.newToken();
  const greet: House['greet'] = (token, more) => house.greet(token, more);
  const pass: House['pass'] = (ms) => house.pass(ms);

  it('takes nothing before hello, and ends with who cannot say who they are', async () => {
    const { ear, say } = open();
    await say(send('a'));
    await expect.poll(() => ear.codes()).toEqual(['AUTH_REQUIRED']);
    await expect.poll(() => ear.closed?.code).toBe(4401);
    const other = open();
    await other.say({ hello: { token: 'vb_key_wrong' } });
    await expect.poll(() => [other.ear.codes(), other.ear.closed?.code]).toEqual([['AUTH_FAILED'], 4401]);
  });

  it('is greeted once', async () => {
    const { ear, say } = await greet(apiKey);
    await say({ hello: { token: apiKey } });
    await expect.poll(() => ear.codes()).toEqual(['BAD_ENVELOPE']);
    expect(ear.closed).toBeNull();
  });

  it('acknowledges in the order of the frames, a retry as the first time, and answers pings in between', async () => {
    const { ear, say } = await greet(await newToken());
    await say(send('m1'), { ping: { nonce: 'p' } }, send('m2'), send('m1'));
    await expect.poll(() => ear.all('ack').length).toBe(3);
    const answers = ear.heard.filter(({ kind }) => kind === 'ack' || kind === 'pong');
    expect(answers.map((output) => (output.kind === 'ack' ? output.clientMessageId : output.kind))).toEqual([
      'm1',
      'pong',
      'm2',
      'm1',
    ]);
    const [first, , again] = ear.all('ack');
    expect(again).toEqual(first);
    await expect
      .poll(() => ear.all('event').filter(({ event }) => event.event.type === 'MessageReceived').length)
      .toBe(2);
  });

  it('ends a chat for its customer, in the order in which it is said, and is told where they are', async () => {
    const { ear, say } = await greet(await newToken());
    const types = () => ear.all('event').map(({ event }) => event.event.type);
    await say({ visit: { page: 'https://shop.example/' } }, send('e1'));
    await expect.poll(() => ear.all('ack').length).toBe(1);
    const conversationId = ear.all('ack')[0]?.conversationId;
    const end = { end: { conversationId, seq: 3 } };
    await say(end, end, send('e2'), end);
    await expect.poll(() => types().filter((type) => type === 'ConversationReopened')).toHaveLength(1);
    expect(types().filter((type) => /Resolved|Received|Reopened/.test(type))).toEqual([
      'MessageReceived',
      'ConversationResolved',
      'MessageReceived',
      'ConversationReopened',
    ]);
    expect(types()).not.toContain('AttributeChanged'); // where they are is for staff
    expect(ear.codes()).toEqual([]);
    const { ear: staff, say: staffSays } = await greet(apiKey);
    await staffSays(end, { visit: {} }, { subscribe: { topic: `conversation:${String(conversationId)}` } });
    await expect.poll(() => staff.all('event').map(({ event }) => event.event.type)).toContain('AttributeChanged');
    expect(staff.codes()).toEqual(['FORBIDDEN', 'FORBIDDEN']);
  });

  it('refuses the same id with other words, and goes on', async () => {
    const { ear, say } = await greet(await newToken());
    await say(send('m1'), send('m1', 'other'), send('m2'));
    await expect.poll(() => ear.all('ack').map(({ clientMessageId }) => clientMessageId)).toEqual(['m1', 'm2']);
    expect(ear.all('error')).toMatchObject([
      { error: { code: 'IDEMPOTENCY_MISMATCH', ref: 'm1', retryable: false, outcome: 'refused' } },
    ]);
  });

  it('holds up what follows a message that came too fast, until that one comes again', async () => {
    const { ear, say } = await greet(await newToken());
    for (let n = 0; n < 62; n++) await say(send(`m${n}`));
    await expect.poll(() => ear.codes()).toEqual(['RATE_LIMITED', 'RATE_LIMITED']);
    pass(1_000);
    await say(send('m61'));
    await expect.poll(() => ear.codes().at(-1)).toBe('OUT_OF_ORDER');
    await say(send('m60'), send('m61'));
    await expect.poll(() => ear.all('ack').length).toBe(62);
    expect(ear.all('ack').map(({ clientMessageId }) => clientMessageId)).toEqual(
      Array.from({ length: 62 }, (_, n) => `m${n}`),
    );
  });

  it('a message that waited for something while the one before it was refused does not overtake it', async () => {
    const talks = conversations;
    let isAway = true;
    let refuseFirst: (error: Fault) => void = nothing;
    const slow: typeof talks = {
      ...talks,
      async send(caller, request) {
        if (request.clientMessageId === 'first' && isAway) {
          const outcome = new Promise<never>((_, reject) => (refuseFirst = reject));
          return { ...(await talks.send(caller, { ...request, clientMessageId: 'other' })), outcome };
        }
        if (isAway) {
          refuseFirst(new Fault('BROKER_UNAVAILABLE', 'No broker answers; try again.', { retryable: true }));
          await new Promise((resolve) => void setImmediate(resolve));
        }
        return talks.send(caller, request);
      },
    };
    const { ear, say } = await greet(await newToken(), { conversations: slow });
    await say(send('first'), send('second'));
    await expect.poll(() => ear.codes()).toEqual(['BROKER_UNAVAILABLE', 'OUT_OF_ORDER']);
    isAway = false;
    await say(send('first'), send('second'));
    await expect.poll(() => ear.all('ack').map(({ clientMessageId }) => clientMessageId)).toEqual(['first', 'second']);
  });

  it('acknowledges what is durable while its verdict is out, and nothing of which that is not known', async () => {
    const talks = house.conversations;
    const patience: (number | undefined)[] = [];
    const distant: typeof talks = {
      ...talks,
      async send(caller, request) {
        patience.push(request.patienceMs);
        const sent = await talks.send(caller, request);
        return { ...sent, outcome: sent.outcome.then(() => unknown(request.clientMessageId === 'durable')) };
      },
    };
    const { ear, say } = await greet(await newToken(), { conversations: distant });
    await say(send('durable'), send('lost'));
    await expect.poll(() => ear.codes()).toEqual(['OUTCOME_UNKNOWN']);
    expect(ear.all('ack').map(({ clientMessageId }) => clientMessageId)).toEqual(['durable']);
    expect(patience).toEqual([8, 8]);
  });

  it('ends with who says nothing but nonsense, and not with who errs now and then', async () => {
    const { ear, say } = await greet(apiKey);
    for (let n = 0; n < 10; n++) await say({ subscribe: { topic: 'nothing' } });
    pass(61_000);
    for (let n = 0; n < 10; n++) await say({ subscribe: { topic: 'nothing' } });
    expect(ear.closed).toBeNull();
    await say({ subscribe: { topic: 'nothing' } });
    await expect.poll(() => ear.closed?.code).toBe(1008);
  });

  it('says nothing more once it has ended', async () => {
    const { ear, session, say } = await greet(await newToken());
    session.end();
    const before = ear.heard.length;
    await say(send('late'), { ping: {} });
    await new Promise((resolve) => void setImmediate(resolve));
    expect(ear.heard.length).toBe(before);
  });

  it('asks for a place, and gives it back at the end', async () => {
    let places = 1;
    const enter = () => {
      places--;
      return () => void places++;
    };
    const { session } = await greet(await newToken(), { enter });
    expect(places).toBe(0);
    session.end();
    expect(places).toBe(1);
  });

  it('holds up what follows a message that could not be looked up, by whatever name the conversation goes', async () => {
    const { ear, say } = await greet(await newToken(), {
      conversations: {
        ...conversations,
        async send(caller, request) {
          if (request.clientMessageId === 'k1' && ear.codes().length === 0)
            throw new Fault('KEYS_UNAVAILABLE', 'No keys now.', { retryable: true });
          return conversations.send(caller, request);
        },
      },
    });
    const { conversationId = '' } = ear.all('welcome')[0]?.welcome ?? {};
    const named = { send: { clientMessageId: 'k2', text: 'hello', conversationId } };
    await say(send('k1'), named);
    await expect.poll(() => ear.codes()).toEqual(['KEYS_UNAVAILABLE', 'OUT_OF_ORDER']);
    await say(send('k1'), named);
    await expect.poll(() => ear.all('ack').map(({ clientMessageId }) => clientMessageId)).toEqual(['k1', 'k2']);
  });

  it('reads no further while more is unanswered than it should hold', async () => {
    const { promise: outcome, resolve: settle } = promised<Outcome>();
    const conversationId = ConversationId('0ccccccc-0000-7000-8000-000000000001');
    const { ear, say } = await greet(await newToken(), {
      conversations: {
        ...conversations,
        send: async () => ({ messageId: EventId('m'), conversationId, outcome }),
      },
    });
    let taken = 0;
    const flood = async (): Promise<void> => {
      await say(send('first'));
      for (; taken < 2_000; taken++) await say({ ping: {} });
    };
    const flooded = flood();
    await expect.poll(() => taken).toBeGreaterThan(1_000);
    for (let turn = 0; turn < 10; turn++) await new Promise((resolve) => void setImmediate(resolve));
    expect(taken).toBeLessThan(1_100);
    settle({ is: 'refused', code: 'CONVERSATION_CLOSED', place: null, isRepeated: false });
    await flooded;
    await expect.poll(() => ear.all('pong').length).toBe(2_000);
  });
});
