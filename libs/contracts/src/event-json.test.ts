import type { AnyRecorded, EventType } from '@verbatim/domain';
import { describe, expect, it } from 'vitest';
import { decodeEvent, eventJson, eventProto, eventRow } from './event-json.ts';
import { SAMPLES } from './event-samples.ts';
import { verbatim } from './generated/verbatim.js';
import { opened, sampleRecord } from './golden.ts';
import { EVENTS, fieldOf } from './registry.ts';

const types = Object.keys(EVENTS) as EventType[];
const staff = { audience: 'staff', own: true } as const;
const visitor = { audience: 'visitor', own: false } as const;
const event = (type: EventType): AnyRecorded => opened(sampleRecord(type));

describe('an event in words', () => {
  it('has its envelope, and its data under its name', () => {
    expect(eventJson(event('MessageReceived'), staff)).toEqual({
      id: '0198c5a2-3f4e-8abc-9def-000000000006',
      stream: 'conversation:0198c5a2-3f4e-8abc-9def-0000000000aa',
      conversationId: '0198c5a2-3f4e-8abc-9def-0000000000aa',
      seq: 7,
      type: 'MessageReceived',
      recordedAt: '2026-01-01T00:00:00.123Z',
      occurredAt: '2025-12-31T23:59:59.123Z',
      accountId: '0198c5a2-3f4e-8abc-9def-000000000001',
      actor: {
        type: 'apiKey',
        id: '0198c5a2-3f4e-8abc-9def-0000000000aa',
        onBehalfOf: '0198c5a2-3f4e-8abc-9def-0000000000aa',
      },
      causationId: '0198c5a2-3f4e-8abc-9def-000000000006',
      correlationId: 'r-1',
      clientMessageId: 'c1',
      messageReceived: SAMPLES.MessageReceived,
    });
  });

  it('tells the clientMessageId to its sender only', () => {
    expect(eventJson(event('MessageReceived'), visitor)).not.toHaveProperty('clientMessageId');
    expect(decodeEvent(eventProto(event('MessageReceived'), visitor))).not.toHaveProperty('clientMessageId');
  });

  it('never says where in the machinery it came from', () => {
    expect(eventJson(event('MessageReceived'), staff)).not.toHaveProperty('source');
  });

  it('keeps from a visitor how staff decided', () => {
    const assigned = event('ConversationAssigned');
    const { decision: _, ...rest } = SAMPLES.ConversationAssigned;
    expect(eventJson(assigned, visitor)).toHaveProperty('conversationAssigned', rest);
    expect(decodeEvent(eventProto(assigned, visitor))).toHaveProperty('data', rest);
    expect(eventJson(assigned, staff)).toHaveProperty('conversationAssigned', SAMPLES.ConversationAssigned);
  });

  it('says times as people write them', () => {
    expect(eventJson(event('ConversationSnoozed'), staff)).toHaveProperty(
      'conversationSnoozed.until',
      '2026-01-01T00:00:00.000Z',
    );
  });

  it('of a newer build keeps its envelope', () => {
    const newer = { ...event('MessageSent'), type: 'CallRecorded', data: {} } as unknown as AnyRecorded;
    expect(Object.keys(eventJson(newer, staff))).not.toContain('callRecorded');
    expect(decodeEvent(eventProto(newer, staff))).toMatchObject({ type: 'CallRecorded', seq: 7, data: {} });
  });

  it('that was erased reads null', () => {
    const erased = { ...event('MessageReceived'), erased: true, data: { messageId: 'm', text: null } } as AnyRecorded;
    expect(eventJson(erased, staff)).toMatchObject({ erased: true, messageReceived: { text: null } });
    expect(decodeEvent(eventProto(erased, staff))).toMatchObject({ erased: true, data: { messageId: 'm' } });
  });

  it('in a REST answer has every field', () => {
    const started = { ...event('ConversationQueued'), data: { reason: 'message' } } as AnyRecorded;
    expect(eventRow(started, { audience: 'staff', own: false })).toMatchObject({
      clientMessageId: null,
      erased: false,
      conversationQueued: { teamId: null, reason: 'message', decision: null },
    });
    expect(eventRow(started, visitor)['conversationQueued']).toEqual({ teamId: null, reason: 'message' });
  });
});

describe('an event in protobuf', () => {
  it.each(types)('%s says the same as in JSON', (type) => {
    const { source: _, ...shown } = event(type);
    expect(decodeEvent(eventProto(event(type), staff))).toEqual(shown);
  });

  it('keeps the fields that a newer build added, in it and in its data', () => {
    const bytes = eventProto(event('MessageSent'), staff);
    const withNews = Buffer.concat([bytes, Buffer.from([0xda, 0x3f, 3, 110, 101, 119])]); // field 1019
    const again = verbatim.v1.Event.encode(verbatim.v1.Event.decode(withNews)).finish();
    expect(Buffer.from(again).equals(withNews)).toBe(true);
  });

  it('never yields a Long', () => {
    const { upToSeq } = decodeEvent(eventProto(event('MessagesDelivered'), staff)).data as { upToSeq: number };
    expect(upToSeq).toBe(Number.MAX_SAFE_INTEGER);
  });

  it.each(types)('%s has its place in the envelope', (type) => {
    expect(new verbatim.v1.Event()).toHaveProperty(fieldOf(type), null);
  });
});
