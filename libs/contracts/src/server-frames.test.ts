import { describe, expect, it } from 'vitest';
import { eventJson, eventProto } from './event-json.ts';
import { verbatim } from './generated/verbatim.js';
import { opened, sampleEvent, sampleRecord } from './golden.ts';
import type { ConversationRow } from './json-types.ts';
import {
  eventFrameBytes,
  eventFrameText,
  rowBytes,
  rowsFrameBytes,
  rowsFrameText,
  serverFrameBytes,
  serverFrameText,
} from './server-frames.ts';
import { plain } from './wire.ts';

const placed = { topic: 'conversation:1', cursor: 'c"2', previous: 'c1' };
const { previous: _, ...first } = placed;
const row: ConversationRow = {
  id: 'i',
  seq: 9,
  status: 'queued',
  handler: 'none',
  inboxId: 'x',
  channel: 'websocket',
  teamId: 't',
  assigneeId: null,
  contact: { id: 'k', name: null },
  unread: 2,
  labels: ['vip'],
  mentions: [{ agentId: 'g', seq: 8 }],
  priority: 'high',
  code: 'C',
  lastMessage: { kind: 'incoming', text: 'hi', at: '2026-01-01T00:00:00.123Z' },
  waitingSince: '2026-01-01T00:00:00.000Z',
  snoozedUntil: null,
  firstReplyAt: null,
  resolvedAt: null,
  attributes: { a: '1' },
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:01.000Z',
};

const decode = (bytes: Uint8Array): object => plain(verbatim.v1.ServerFrame.decode(bytes));

describe('what many are sent is encoded once', () => {
  const event = opened(sampleRecord('AgentReplied'));
  const viewing = { audience: 'staff', own: false } as const;

  it('an event in JSON', () => {
    const json = eventJson(event, viewing);
    for (const place of [placed, first]) {
      expect(JSON.parse(eventFrameText(place, JSON.stringify(json)))).toEqual({ event: { ...place, event: json } });
    }
    expect(eventFrameText({ ...first, previous: null }, '{}')).toBe(eventFrameText(first, '{}'));
  });

  it('an event in protobuf', () => {
    const spliced = eventFrameBytes(placed, eventProto(event, viewing));
    const decoded = verbatim.v1.Event.decode(eventProto(event, viewing));
    const whole = verbatim.v1.ServerFrame.encode({ event: { ...placed, event: decoded } }).finish();
    expect(Buffer.from(spliced).equals(whole)).toBe(true);
    expect(decode(eventFrameBytes(first, sampleEvent('AgentReplied')))).toMatchObject({ event: first });
  });

  it('rows of an inbox', () => {
    const text = rowsFrameText(placed, [JSON.stringify(row), JSON.stringify(row)], ['gone']);
    expect(JSON.parse(text)).toEqual({ rows: { ...placed, rows: [row, row], removed: ['gone'] } });
    expect(decode(rowsFrameBytes(placed, [rowBytes(row)], ['gone']))).toEqual({
      rows: {
        ...placed,
        rows: [
          {
            id: 'i',
            seq: 9,
            status: 'queued',
            handler: 'none',
            inboxId: 'x',
            channel: 'websocket',
            teamId: 't',
            contact: { id: 'k' },
            unread: 2,
            labels: ['vip'],
            mentions: [{ agentId: 'g', seq: 8 }],
            priority: 'high',
            code: 'C',
            lastMessage: { kind: 'incoming', text: 'hi', at: 1_767_225_600_123 },
            waitingSince: 1_767_225_600_000,
            attributes: { a: '1' },
            createdAt: 1_767_225_600_000,
            updatedAt: 1_767_225_601_000,
          },
        ],
        removed: ['gone'],
      },
    });
  });
});

describe('a frame of its own', () => {
  it('says in protobuf what it says in JSON', () => {
    const limits = { textChars: 8_000, frameBytes: 65_536 };
    const frames = [
      { welcome: { role: 'visitor', contactId: 'k', resumeToken: 'r', heartbeatMs: 25_000, limits } },
      { ack: { clientMessageId: 'c', messageId: 'm', conversationId: 'i' } },
      { synced: { topic: 't', cursor: 'c' } },
      { reset: { topic: 't', reason: 'permissions' } },
      { typing: { conversationId: 'i', who: { type: 'contact', id: 'k', onBehalfOf: '' }, on: true } },
      { viewing: { conversationId: 'i', who: { type: 'agent', id: 'a', onBehalfOf: '' }, on: true } },
      { presence: { agentId: 'a', presence: 'online', accepting: false } },
      { presence: { agentId: 'a', presence: 'busy', accepting: true, breaker: 'half-open' } },
      { queue: { conversationId: 'i', position: 0, waiting: 12 } },
      { offer: { conversationId: 'i' } },
      { error: { code: 'X', message: 'm', path: '/p', ref: 'c', outcome: 'refused', retryable: true, requestId: 'q' } },
      { pong: { nonce: 'n' } },
      { drain: { reconnectAfterMs: 1_830 } },
    ] as const;
    for (const frame of frames) {
      expect(JSON.parse(serverFrameText(frame))).toEqual(frame);
      expect(decode(serverFrameBytes(frame))).toEqual(frame);
    }
    const counts = { topic: 'inbox:all', counts: { mine: { open: 3, queued: 0 } } };
    expect(verbatim.v1.ServerFrame.decode(serverFrameBytes({ counts })).counts?.counts).toMatchObject({
      mine: { byStatus: { open: 3, queued: 0 } },
    });
  });

  it('with times as Unix milliseconds', () => {
    const serviceLevel = { withinSeconds: 30, minutes: 60, assigned: 9, inTime: 8 };
    const crowd = { waiting: 3, offered: 1, agentsOnline: 2, agentsAccepting: 1, open: 4, capacity: 8, serviceLevel };
    const agent = { agentId: 'a', presence: 'online', accepting: true, load: 5, capacity: 4, offered: 0 } as const;
    const board = {
      topic: 'board',
      whole: true,
      at: '2026-01-01T00:00:00.123Z',
      teams: [{ teamId: null, longestWaitingSince: '2026-01-01T00:00:00.000Z', ...crowd }],
      agents: [{ ...agent, breaker: 'open', teamIds: ['t'], since: null }],
    } as const;
    expect(decode(serverFrameBytes({ board }))).toEqual({
      board: {
        topic: 'board',
        whole: true,
        at: 1_767_225_600_123,
        teams: [{ longestWaitingSince: 1_767_225_600_000, ...crowd }],
        agents: [{ ...agent, breaker: 'open', teamIds: ['t'] }],
      },
    });
    const offer = { conversationId: 'i', teamId: 't', expiresAt: '2026-01-01T00:00:00.123Z' };
    expect(decode(serverFrameBytes({ offer }))).toEqual({ offer: { ...offer, expiresAt: 1_767_225_600_123 } });
  });
});
