import { SendError } from '@verbatim/client';
import type { Client } from '@verbatim/client';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openOutbox } from './outbox.ts';
import type { Outbox } from './outbox.ts';

const hello = { conversationId: 'c1', text: 'hello', note: false };

/** A connection that answers when told to. */
function fakeClient() {
  const sent: string[] = [];
  const answers: { resolve: (ack: Awaited<ReturnType<Client['send']>>) => void; reject: (error: Error) => void }[] = [];
  const client: Pick<Client, 'send'> = {
    send: ({ clientMessageId = '' }) => {
      sent.push(clientMessageId);
      return new Promise((resolve, reject) => answers.push({ resolve, reject }));
    },
  };
  return { client, sent, answers };
}

const refusal = (code: string, outcome: 'refused' | 'unknown'): SendError =>
  new SendError({ code, message: 'no', outcome });
const settled = (): Promise<void> => Promise.resolve().then(() => undefined);
const only = (outbox: Outbox) => outbox.pending.get()[0];

describe('the outbox', () => {
  beforeEach(() => {
    const kept = new Map<string, string>();
    const storage = {
      getItem: (name: string) => kept.get(name) ?? null,
      removeItem: (name: string) => kept.delete(name),
    };
    const setItem = (name: string, value: string): void => {
      kept.set(name, value);
      Object.assign(globalThis.localStorage, { [name]: value });
    };
    vi.stubGlobal('localStorage', { ...storage, setItem });
    return () => vi.unstubAllGlobals();
  });

  it('shows a message at once and knows its id when it is durable', async () => {
    const { client, sent, answers } = fakeClient();
    const outbox = openOutbox('mei', client);
    outbox.send(hello);
    expect(only(outbox)).toMatchObject({ text: 'hello', messageId: null, problem: null });
    answers[0]?.resolve({ clientMessageId: sent[0] ?? '', messageId: 'm1', conversationId: 'c1' });
    await settled();
    expect(only(outbox)?.messageId).toBe('m1');
  });

  it('sends after a reload what was not acknowledged, under the same id', () => {
    const before = fakeClient();
    openOutbox('mei', before.client).send(hello);
    const after = fakeClient();
    openOutbox('mei', after.client);
    expect(after.sent).toEqual(before.sent);
    const another = fakeClient();
    openOutbox('tom', another.client);
    expect(another.sent).toEqual([]);
  });

  it('keeps what was refused and sends it anew under another id', async () => {
    const { client, sent, answers } = fakeClient();
    const outbox = openOutbox('mei', client);
    outbox.send(hello);
    answers[0]?.reject(refusal('TEXT_TOO_LONG', 'refused'));
    await settled();
    expect(only(outbox)?.problem?.code).toBe('TEXT_TOO_LONG');
    outbox.retry(sent[0] ?? '');
    expect(sent).toHaveLength(2);
    expect(sent[1]).not.toBe(sent[0]);
    expect(outbox.pending.get()).toHaveLength(1);
  });

  it('asks again under the same id when nobody knows what became of it', async () => {
    const { client, sent, answers } = fakeClient();
    const outbox = openOutbox('mei', client);
    outbox.send(hello);
    answers[0]?.reject(refusal('OUTCOME_UNKNOWN', 'unknown'));
    await settled();
    outbox.retry(sent[0] ?? '');
    expect(sent[1]).toBe(sent[0]);
  });

  it('takes a closed connection for no verdict, and forgets what is discarded', async () => {
    const { client, sent, answers } = fakeClient();
    const outbox = openOutbox('mei', client);
    outbox.send(hello);
    answers[0]?.reject(refusal('CLOSED', 'unknown'));
    await settled();
    expect(only(outbox)?.problem).toBeNull();
    outbox.discard(sent[0] ?? '');
    expect(outbox.pending.get()).toEqual([]);
  });
});
