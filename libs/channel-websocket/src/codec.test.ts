import { describe, expect, it } from 'vitest';
import { eventJson, rowBytes } from '@verbatim/contracts';
import type { ConversationRow } from '@verbatim/contracts';

import { AccountId, AgentId, EventId, StreamId } from '@verbatim/domain';
import type { AnyRecorded } from '@verbatim/domain';
import { SharedEvent } from '@verbatim/edge';
import type { SharedRow } from '@verbatim/edge';
import { verbatim } from '../../contracts/src/generated/verbatim.js';
import { codecOf } from './codec.ts';
import type { Outgo } from './codec.ts';

const [JSON_PROTOCOL, PROTO_PROTOCOL] = ['verbatim.v1+json', 'verbatim.v1+proto'];
const SPLIT_BYTES = 64 * 1024;
const id = (last: number): string => `0198c5a2-3f4e-8abc-9def-${String(last).padStart(12, '0')}`;
const CONVERSATION = id(10);

const replied: AnyRecorded = {
  id: EventId(id(6)),
  accountId: AccountId(id(1)),
  stream: StreamId(`conversation:${CONVERSATION}`),
  type: 'AgentReplied',
  seq: 7,
  recordedAt: 1_767_225_600_123,
  occurredAt: 1_767_225_599_000,
  actor: { type: 'agent', id: AgentId(id(3)) },
  clientMessageId: 'mine "quoted" 我',
  data: { messageId: EventId(id(6)), text: 'Let me look "quickly" 👩‍👧', authorName: 'Ana', origin: 'canned' },
};
const others = new SharedEvent(replied, 'staff');
const own = new SharedEvent(replied, 'staff', others);

const placed = { topic: `conversation:${CONVERSATION}`, cursor: 'c2', previous: 'c1' };
const textOf = (output: Outgo): readonly object[] =>
  codecOf(JSON_PROTOCOL)
    .encode(output)
    .map((text) => JSON.parse(text as string) as object);
const protoOf = (output: Outgo) =>
  codecOf(PROTO_PROTOCOL)
    .encode(output)
    .map((bytes) => verbatim.v1.ServerFrame.decode(bytes as Uint8Array));

function rowNamed(name: string, text = 'hi'): SharedRow {
  const row = { id: name, seq: 9, lastMessage: { kind: 'incoming', text, at: '2026-01-01T00:00:00.123Z' } };
  return { id: name, row: row as unknown as ConversationRow, json: () => JSON.stringify(row) };
}

describe('the subprotocols', () => {
  it('read the same frame out of their own bytes', () => {
    const frame = { subscribe: { topic: 'inbox:mine', cursor: 'c' } };
    const bytes = verbatim.v1.ClientFrame.encode(frame).finish();
    const read = codecOf(PROTO_PROTOCOL).decode(Buffer.from(bytes));
    expect(read).toMatchObject(frame);
    expect(codecOf(JSON_PROTOCOL).decode(Buffer.from(JSON.stringify(frame)))).toEqual(read);
  });

  it('send binary where they are binary', () => {
    expect(codecOf(JSON_PROTOCOL).isBinary).toBe(false);
    expect(codecOf(PROTO_PROTOCOL).isBinary).toBe(true);
  });

  it('name every other output by its kind', () => {
    const synced: Outgo = { kind: 'synced', topic: 't', cursor: 'c' };
    expect(textOf(synced)).toEqual([{ synced: { topic: 't', cursor: 'c' } }]);
    expect(protoOf(synced)).toMatchObject([{ synced: { topic: 't', cursor: 'c' } }]);
    expect(textOf({ kind: 'drain', reconnectAfterMs: 250 })).toEqual([{ drain: { reconnectAfterMs: 250 } }]);
    expect(protoOf({ kind: 'drain', reconnectAfterMs: 250 })).toMatchObject([{ drain: { reconnectAfterMs: 250 } }]);
  });
});

describe('an event', () => {
  it('is told to its sender with the name that they gave it, and to others without', () => {
    const forOthers = { audience: 'staff', own: false } as const;
    const [mine] = textOf({ kind: 'event', ...placed, event: own });
    const [theirs] = textOf({ kind: 'event', ...placed, event: others });
    expect(theirs).toEqual({ event: { ...placed, event: eventJson(replied, forOthers) } });
    expect(mine).toEqual({ event: { ...placed, event: eventJson(replied, { ...forOthers, own: true }) } });
    expect(mine).toMatchObject({ event: { event: { clientMessageId: 'mine "quoted" 我' } } });
    expect(theirs).not.toMatchObject({ event: { event: { clientMessageId: expect.anything() as unknown } } });
    const [bytes, bytesOfMine] = [others, own].map((event) => protoOf({ kind: 'event', ...placed, event })[0]);
    expect(bytes?.event?.event?.clientMessageId ?? '').toBe('');
    expect(bytesOfMine?.event?.event?.clientMessageId).toBe('mine "quoted" 我');
  });

  it('that nobody gave a name is the same for its sender', () => {
    const { clientMessageId: _, ...unnamed } = replied as AnyRecorded & { readonly clientMessageId: string };
    const base = new SharedEvent(unnamed, 'staff');
    const [mine] = textOf({ kind: 'event', ...placed, event: new SharedEvent(unnamed, 'staff', base) });
    expect(textOf({ kind: 'event', ...placed, event: base })).toEqual([mine]);
  });
});

describe('rows', () => {
  const many = Array.from({ length: 300 }, (_, at) => rowNamed(`row ${at}`, '长'.repeat(500)));
  const frame = { kind: 'rows', ...placed, before: 'c1', rows: many, removed: ['gone'] } as const;

  it('are split, so that a break between two frames repeats some and loses none', () => {
    const texts = textOf(frame) as readonly { readonly rows: { cursor: string; previous: string; rows: { id: string }[]; removed: string[] } }[]; // prettier-ignore
    expect(texts.length).toBeGreaterThan(1);
    expect(texts.flatMap(({ rows }) => rows.rows.map((row) => row.id))).toEqual(many.map((row) => row.id));
    for (const { rows } of texts.slice(0, -1))
      expect(rows).toMatchObject({ cursor: 'c1', previous: 'c1', removed: [] });
    expect(texts.at(-1)?.rows).toMatchObject({ cursor: 'c2', previous: 'c1', removed: ['gone'] });
  });

  it('are split by bytes, not by characters, and with what is around them, and what is gone goes alone if need be', () => {
    const gone = Array.from({ length: 1_000 }, (_, at) => `${String(at).padStart(8, '0')}-0000-7000-8000-000000000000`);
    for (const text of codecOf(JSON_PROTOCOL).encode({ ...frame, removed: gone }) as readonly string[])
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(SPLIT_BYTES);
    for (const bytes of codecOf(PROTO_PROTOCOL).encode({ ...frame, removed: gone }) as readonly Uint8Array[])
      expect(bytes.length).toBeLessThanOrEqual(SPLIT_BYTES);
  });

  it('of somebody who starts over are followed from the beginning until all are there', () => {
    const texts = textOf({ ...frame, previous: null, before: 'c0' }) as readonly { readonly rows: object }[];
    const places = texts.map(({ rows }) => rows as { cursor: string; previous?: string });
    expect(places[0]?.previous).toBeUndefined();
    for (const { cursor } of places.slice(0, -1)) expect(cursor).toBe('c0');
    for (const { previous } of places.slice(1)) expect(previous).toBe('c0');
    expect(places.at(-1)?.cursor).toBe('c2');
  });

  it('are split by the bytes that are sent, too', () => {
    const frames = codecOf(PROTO_PROTOCOL).encode(frame) as readonly Uint8Array[];
    const bytes = many.reduce((sum, { row }) => sum + rowBytes(row).length, 0);
    expect(frames.length).toBeGreaterThanOrEqual(Math.floor(bytes / SPLIT_BYTES));
    const ids = protoOf(frame).flatMap(({ rows }) => (rows?.rows ?? []).map((row) => row.id));
    expect(ids).toEqual(many.map((row) => row.id));
  });

  it('that are large alone go alone', () => {
    const rows = [rowNamed('a', 'x'.repeat(SPLIT_BYTES)), rowNamed('b', 'x'.repeat(SPLIT_BYTES))];
    expect(textOf({ ...frame, rows })).toMatchObject([
      { rows: { rows: [{ id: 'a' }] } },
      { rows: { rows: [{ id: 'b' }] } },
    ]);
  });

  it('that are none still say how far one has come', () => {
    expect(textOf({ ...frame, rows: [] })).toEqual([{ rows: { ...placed, rows: [], removed: ['gone'] } }]);
  });
});
