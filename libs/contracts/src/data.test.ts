import type { AnyEvents, EventType } from '@verbatim/domain';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clearOf, decodeData, eraseData, splitPersonal } from './data.ts';
import { SAMPLES } from './event-samples.ts';
import { EVENTS, personalFields } from './registry.ts';

const types = Object.keys(EVENTS) as EventType[];
const keysOf = (data: object): string[] => Object.keys(data).toSorted();

describe('the data of an event', () => {
  it.each(types)('%s comes back from its bytes with every field', (type) => {
    const { clear, personal } = splitPersonal(type, SAMPLES[type]);
    expect(decodeData(type, clear, personal)).toEqual(SAMPLES[type]);
  });

  it.each(types)('%s shows nothing personal in its clear part', (type) => {
    const { clear, personal } = splitPersonal(type, SAMPLES[type]);
    const sealed = personalFields(type);
    expect(keysOf(decodeData(type, clear))).toEqual(keysOf(SAMPLES[type]).filter((name) => !sealed.includes(name)));
    expect(personal === null).toBe(sealed.length === 0);
  });

  it.each(types)('%s keeps to its required fields when nothing else is known', (type) => {
    const isOptional = optionalFields[type] ?? [];
    const few = Object.fromEntries(Object.entries(SAMPLES[type]).filter(([name]) => !isOptional.includes(name)));
    const { clear, personal } = splitPersonal(type, few as AnyEvents[typeof type]);
    expect(decodeData(type, clear, personal)).toEqual(few);
  });

  it('keeps the difference between no list and an empty one', () => {
    const data = { agentId: SAMPLES.AgentUpdated.agentId };
    const none = splitPersonal('AgentUpdated', data);
    const empty = splitPersonal('AgentUpdated', { ...data, teamIds: [] });
    expect(decodeData('AgentUpdated', none.clear)).toEqual(data);
    expect(decodeData('AgentUpdated', empty.clear)).toEqual({ ...data, teamIds: [] });
  });

  it('of a newer build passes through unopened', () => {
    for (const type of ['CallRecorded', 'Actor', 'constructor', '__proto__']) {
      expect(decodeData(type, new Uint8Array([10, 1, 65]))).toEqual({});
    }
  });

  it('keeps what a newer build said of it, also when it is completed', () => {
    const said = new Uint8Array([0xa2, 0x38, 1, 65]); // field 900: "A"
    const { clear } = splitPersonal('PriorityChanged', { before: 'none', after: 'high' });
    const completed = clearOf('PriorityChanged', { before: 'low', after: 'high' }, new Uint8Array([...clear, ...said]));
    expect(decodeData('PriorityChanged', completed)).toEqual({ before: 'low', after: 'high' });
    expect([...completed.slice(-said.length)]).toEqual([...said]);
  });

  it('that is not what its type says is a fault of ours', () => {
    expect(() => decodeData('MessageReceived', new Uint8Array([10, 200]))).toThrow(
      expect.objectContaining({ code: 'RECORD_MALFORMED' }),
    );
  });

  it('survives any text, and any split of who may read it', () => {
    const odd = fc.constantFrom('__proto__', 'constructor', 'toString', '\0');
    const text = fc.oneof({ weight: 9, arbitrary: fc.string({ unit: 'binary', minLength: 1 }) }, odd);
    fc.assert(
      fc.property(text, text, fc.dictionary(text, text, { minKeys: 1 }), (name, phone, attributes) => {
        const data = { ...SAMPLES.ContactCreated, name, phone, attributes };
        const { clear, personal } = splitPersonal('ContactCreated', data);
        expect(decodeData('ContactCreated', clear, personal)).toEqual(data);
      }),
    );
  });
});

describe('erased data', () => {
  it('has null where text stood, and nothing where there was more than text', () => {
    const { clear } = splitPersonal('AgentReplied', SAMPLES.AgentReplied);
    const { text: _, parts: __, authorName: ___, ...rest } = SAMPLES.AgentReplied;
    expect(eraseData('AgentReplied', decodeData('AgentReplied', clear))).toEqual({
      ...rest,
      text: null,
      authorName: null,
    });
  });

  it.each(types)('%s holds nothing of what was personal', (type) => {
    const erased: Readonly<Record<string, unknown>> = { ...eraseData(type, SAMPLES[type]) };
    for (const name of personalFields(type)) expect(erased[name] ?? null).toBeNull();
  });
});

const SAID = ['text', 'parts', 'replyTo', 'language'];
const SAID_BY_US = [...SAID, 'authorName', 'origin'];
const PROFILE = ['name', 'email', 'phone', 'language', 'attributes'];
const STAFF_PROFILE = [...PROFILE, 'note'];
const STAFF = ['name', 'email', 'scope', 'capacity', 'teamIds'];
const INBOX = ['name', 'teamId', 'allowedOrigins', 'greeting', 'reopenWithinHours'];

/** Absent must come back absent: neither empty nor null. */
const optionalFields: Readonly<Partial<Record<EventType, readonly string[]>>> = {
  ConversationStarted: ['teamId', 'previousConversationId', 'attributes'],
  MessageReceived: SAID,
  AgentReplied: SAID_BY_US,
  AssistantReplied: SAID_BY_US,
  NoteAdded: [...SAID_BY_US, 'mentions'],
  MessageEdited: ['text', 'reason'],
  MessageRedacted: ['reason'],
  IntentClassified: ['alternatives'],
  HandoffRequested: ['evidence'],
  ConversationQueued: ['teamId', 'decision'],
  ConversationAssigned: ['teamId', 'decision'],
  ConversationUnassigned: ['agentId', 'teamId'],
  ConversationTransferred: ['agentId', 'teamId', 'decision'],
  ConversationSnoozed: ['reason'],
  ConversationResolved: ['reason'],
  ConversationReopened: ['by'],
  ConversationLabeled: ['add', 'remove'],
  AttributeChanged: ['before', 'after'],
  ContactCreated: STAFF_PROFILE,
  ContactIdentified: PROFILE,
  ContactUpdated: [...STAFF_PROFILE, 'before', 'unset'],
  ContactBlocked: ['reason'],
  AgentInvited: STAFF,
  AgentUpdated: STAFF,
  RoleChanged: ['before'],
  TeamCreated: ['policy'],
  TeamUpdated: ['name', 'policy'],
  InboxCreated: INBOX,
  InboxUpdated: INBOX,
  CannedResponseCreated: ['teamId', 'inboxId'],
  CannedResponseUpdated: ['shortcut', 'text', 'teamId', 'inboxId', 'unset'],
  AttributeDefined: ['label', 'options'],
  AttributeRedefined: ['label', 'type', 'options', 'unset'],
  SettingChanged: ['before'],
  ApiKeyCreated: ['expiresAt'],
};
