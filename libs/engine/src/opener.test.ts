import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AccountId } from '@verbatim/domain';
import type { AnyRecorded } from '@verbatim/domain';
import type { Keys, StoredRecord } from '@verbatim/ports';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sqliteKeys } from '../../keys-sqlite/src/index.ts';
import { accept } from './accept.ts';
import { opener } from './opener.ts';
import { ACCOUNT, conversationOf, START, streamOf } from './testing/facts.ts';
import { cleanUp, NOW, openLog, writer } from './testing/logs.ts';

/** More events than are kept open. */
const MANY = 5_000;
const LONG_CHARS = 8_000;
const random = (size: number) => randomBytes(size);

describe('the opener', () => {
  const dir = mkdtempSync(join(tmpdir(), 'verbatim-opener-'));
  let keys: Keys;
  let stored: StoredRecord;
  beforeAll(async () => {
    keys = await sqliteKeys({ file: join(dir, 'keys.db'), masterKey: randomBytes(32), clock: () => NOW, random });
    await keys.createAccount(ACCOUNT);
    const log = await openLog();
    const say = accept(keys, await writer(log));
    const { outcome } = await say({
      ...{ accountId: AccountId(ACCOUNT), stream: streamOf(1), type: 'MessageReceived', occurredAt: 1, content: 'hi' },
      subject: { kind: 'conversation', id: conversationOf(1), contactId: START.contactId },
      actor: { type: 'contact', id: START.contactId },
      key: { sender: 'contact', id: 'c1' },
      data: (messageId) => ({ messageId, text: 'hi' }),
      context: { start: START },
      clientMessageId: 'c1',
    });
    await outcome;
    const [, second] = await log.readRange({ partition: 0, from: 0, to: 2, recordsMax: 2 });
    if (second === undefined) throw new Error('it was written');
    stored = second;
  });
  afterAll(async () => {
    await keys.close();
    await cleanUp();
    rmSync(dir, { recursive: true, force: true });
  });

  it('opens what was sealed, once, and forgets it when told to', async () => {
    const open = opener(keys);
    expect(open.peek(stored)).toBeUndefined();
    const event = await open.open(stored);
    expect(event).toMatchObject({ type: 'MessageReceived', data: { text: 'hi' }, clientMessageId: 'c1' });
    expect(open.peek(stored)).toBe(event);
    open.forget();
    expect(open.peek(stored)).toBeUndefined();
  });

  it('gives a text as null, and says so, once its key is destroyed', async () => {
    const other = opener(keys);
    await keys.destroyContact(ACCOUNT, START.contactId);
    expect(await other.open(stored)).toMatchObject({ erased: true, data: { text: null } });
  });

  it.each([
    ['so many', MANY, 1],
    ['so much text', 1_000, LONG_CHARS],
  ])('keeps %s and no more, the latest', (_, count, chars) => {
    const open = opener(keys);
    const event = { data: { text: 'x'.repeat(chars) } } as unknown as AnyRecorded;
    for (let offset = 0; offset < count; offset++) open.put(0, offset, event);
    const kept = Array.from({ length: count }, (__, offset) => open.peek({ ...stored, offset })).filter(Boolean);
    expect(kept.length).toBeLessThan(count);
    expect(kept.length * chars).toBeLessThanOrEqual(2 * 1024 * 1024);
    expect(open.peek({ ...stored, offset: count - 1 })).toBe(event);
    expect(open.peek({ ...stored, offset: 0 })).toBeUndefined();
  });
});
