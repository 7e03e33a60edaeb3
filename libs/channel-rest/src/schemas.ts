import { LAST_EVENTS_MAX, TEXT_CHARS_MAX, VISIT_CHARS_MAX } from '@verbatim/contracts';
import { isUuid } from '@verbatim/domain';
import { PASSWORD_CHARS_MAX, PASSWORD_CHARS_MIN } from '@verbatim/edge';
import { z } from 'zod';

export const NAME_CHARS_MAX = 200;
const EMAIL_CHARS_MAX = 254;
const ORIGINS_MAX = 100;
export const LABEL_CHARS_MAX = 100;
export const PAGE_ITEMS_MAX = 200;
const PAGE_ITEMS_DEFAULT = 50;
const CURSOR_CHARS_MAX = 2_048;
const SEQ_DIGITS_MAX = 15;
export const ATTRIBUTES_MAX = 50;
const ATTRIBUTE_CHARS_MAX = 1_000;
/** Of a list. */
const ATTRIBUTE_OPTIONS_MAX = 100;

export const NOTHING = z.strictObject({});

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** Text that survives every encoding. */
const wellFormed = (schema: z.ZodString) =>
  schema.refine((value) => !LONE_SURROGATE.test(value), {
    message: 'is not valid Unicode.',
    params: { code: 'INVALID_TEXT' },
  });

export const id = z
  .string()
  .refine(isUuid, { message: 'must be an id as the server gave it.' })
  .meta({ format: 'uuid' });
export const name = wellFormed(z.string().trim().min(1).max(NAME_CHARS_MAX));
export const email = wellFormed(z.string().trim().max(EMAIL_CHARS_MAX)).refine(
  (value) => /^[^\s@]+@[^\s@]+$/.test(value),
  {
    message: 'must be an e-mail address.',
  },
);
export const password = z.string().min(PASSWORD_CHARS_MIN).max(PASSWORD_CHARS_MAX);
/** Compared, not set: any length that a password may ever have had. */
export const givenPassword = z.string().min(1).max(PASSWORD_CHARS_MAX);
export const token = z.string().min(1).max(4_096);

export const text = wellFormed(z.string())
  .refine((value) => value.trim() !== '', {
    message: 'says nothing; only spaces is nothing.',
    params: { code: 'EMPTY_TEXT' },
  })
  .refine((value) => value.length <= TEXT_CHARS_MAX || Array.from(value).length <= TEXT_CHARS_MAX, {
    message: `has more than ${TEXT_CHARS_MAX} characters.`,
    params: { code: 'TEXT_TOO_LONG' },
  })
  .meta({ minLength: 1, maxLength: TEXT_CHARS_MAX });

const PHONE_CHARS_MAX = 40;
/** As people write it: nothing is dialled from it. */
export const phone = z
  .string()
  .trim()
  .max(PHONE_CHARS_MAX)
  .refine((value) => /^[+\d\s()./#*x-]+$/.test(value) && /\d{2}/.test(value), { message: 'must be a phone number.' });
const NOTE_CHARS_MAX = 2_000;
/** What staff note of a customer for each other: several lines, as they were typed. */
export const note = wellFormed(z.string().trim().min(1))
  .refine((value) => value.length <= NOTE_CHARS_MAX || Array.from(value).length <= NOTE_CHARS_MAX, {
    message: `has more than ${NOTE_CHARS_MAX} characters.`,
    params: { code: 'TEXT_TOO_LONG' },
  })
  .meta({ maxLength: NOTE_CHARS_MAX });
const LANGUAGE_CHARS_MAX = 35;
export const language = z
  .string()
  .max(LANGUAGE_CHARS_MAX)
  .refine((value) => /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(value), {
    message: 'must be a language tag such as en or zh-CN.',
  });

const SHORTCUT_CHARS_MAX = 40;
/** What is typed after the slash: one word, in any script. */
export const shortcut = wellFormed(z.string().trim().normalize('NFC').min(1).max(SHORTCUT_CHARS_MAX)).refine(
  (value) => /^[\p{L}\p{M}\p{N}_-]+$/u.test(value),
  { message: 'is one word of letters, digits, - and _, without the slash.' },
);

/** A name that another system has for something of its own. */
export const externalName = wellFormed(z.string().min(1).max(NAME_CHARS_MAX));
export const clientMessageId = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);
export const label = wellFormed(z.string().trim().min(1).max(LABEL_CHARS_MAX));
export const time = z.iso.datetime({ offset: true });
export const origin = z
  .string()
  .max(NAME_CHARS_MAX)
  .refine((value) => URL.canParse(value) && new URL(value).origin === value && /^https?:/.test(value), {
    message: 'must be an origin such as https://shop.example.',
  });
export const origins = z.array(origin).max(ORIGINS_MAX);

export const role = z.enum(['owner', 'admin', 'supervisor', 'agent', 'auditor', 'developer']);
export const scope = z.enum(['all', 'team', 'mine']);
export const apiScope = z.enum(['read', 'write', 'admin', 'audit']);
export const channel = z.enum(['websocket', 'grpc', 'rest', 'tcp']);
const STATUS_WORDS = ['queued', 'open', 'snoozed', 'resolved'] as const;
export const status = z.enum(STATUS_WORDS);
export const priority = z.enum(['none', 'low', 'medium', 'high', 'urgent']);

/** One second is the least that a timer is set to, a year the most. */
const TIMER_MINUTES_MIN = 1 / 60;
const TIMER_MINUTES_MAX = 365 * 24 * 60;
/** Minutes after which the clock does something; a fraction is a part of a minute. */
export const timerMinutes = z.number().min(TIMER_MINUTES_MIN).max(TIMER_MINUTES_MAX);

const RESERVED: ReadonlySet<string> = new Set(['constructor', 'prototype', 'accountId', 'tenantId']);
/** As people write names, but for what a database, a filter or a prototype would read something into. */
const ATTRIBUTE_NAME = /^[^\p{Cc}\p{Cf}\s$_.](?:[^\p{Cc}.]|\.(?=\s|$))*(?<!\s)$/u;
export const attributeName = wellFormed(z.string().trim().min(1).max(LABEL_CHARS_MAX)).refine(
  (value) => ATTRIBUTE_NAME.test(value) && !RESERVED.has(value),
  { message: 'must be a name that begins with no $, _ or space, has no dot within and means nothing to the system.' },
);

export const attributes = z
  .record(attributeName, wellFormed(z.string().max(ATTRIBUTE_CHARS_MAX)))
  .refine((value) => Object.keys(value).length <= ATTRIBUTES_MAX, {
    message: `may have at most ${ATTRIBUTES_MAX} entries.`,
  });

export const attributeOwner = z.enum(['contact', 'conversation']);
export const attributeType = z.enum(['text', 'number', 'checkbox', 'date', 'link', 'list']);
export const attributeOptions = z
  .array(wellFormed(z.string().trim().min(1).max(LABEL_CHARS_MAX)))
  .max(ATTRIBUTE_OPTIONS_MAX)
  .refine((options) => new Set(options).size === options.length, { message: 'must name each option once.' });

/** Values of a conversation's attributes; null takes one away. */
export const attributeValues = z
  .record(attributeName, z.union([wellFormed(z.string().max(ATTRIBUTE_CHARS_MAX)), z.number(), z.boolean(), z.null()]))
  .refine((value) => Object.keys(value).length <= ATTRIBUTES_MAX, {
    message: `may have at most ${ATTRIBUTES_MAX} entries.`,
  });

/** Some attributes of many: null takes one away. */
export const attributeChanges = z
  .record(attributeName, wellFormed(z.string().max(ATTRIBUTE_CHARS_MAX)).nullable())
  .refine((value) => Object.keys(value).length <= ATTRIBUTES_MAX, {
    message: `may have at most ${ATTRIBUTES_MAX} entries.`,
  });

const address = wellFormed(z.string().max(VISIT_CHARS_MAX));
const seen = z.strictObject({ conversationId: id, seq: z.int().min(1) });
/** What a visitor's socket says beside messages. */
export const signals = {
  typing: z.strictObject({ conversationId: id, on: z.boolean() }).optional(),
  delivered: seen.optional(),
  read: seen.optional(),
  end: seen.optional(),
  visit: z
    .strictObject({
      page: address.optional(),
      referrer: address.optional(),
      browser: address.optional(),
      locale: wellFormed(z.string().max(NAME_CHARS_MAX)).optional(),
    })
    .optional(),
};

/** A whole number in a query. */
const queryInteger = (min: number, max: number) =>
  z
    .string()
    .refine((raw) => new RegExp(`^\\d{1,${SEQ_DIGITS_MAX}}$`).test(raw) && Number(raw) >= min && Number(raw) <= max, {
      message: `must be a whole number from ${min} to ${max}.`,
      params: { code: 'NUMBER_RANGE' },
    })
    .transform(Number);

export const limit = queryInteger(1, PAGE_ITEMS_MAX).default(PAGE_ITEMS_DEFAULT);
/** Of lists that are short: all of it unless somebody asks for pages. */
export const wholeOrPage = queryInteger(1, PAGE_ITEMS_MAX).optional();
/** How long a poll may wait, and how much of the past it may begin with. */
export const waitSeconds = queryInteger(0, 25).default(0);
/** A place in a queue; 0: in none. */
export const queuePosition = queryInteger(0, Number.MAX_SAFE_INTEGER);
export const last = queryInteger(0, LAST_EVENTS_MAX).default(PAGE_ITEMS_DEFAULT);
export const seq = queryInteger(0, Number.MAX_SAFE_INTEGER);
const PARTITIONS_MAX = 65_536;
export const partition = queryInteger(0, PARTITIONS_MAX - 1);
export const cursor = z.string().min(1).max(CURSOR_CHARS_MAX);
/** Several words of a list, with commas between them. */
const listOf = <const Word extends string>(words: readonly Word[]) =>
  z
    .string()
    .transform((raw) => raw.split(','))
    .pipe(z.array(z.enum(words)).min(1));

export const statuses = listOf(STATUS_WORDS);

/** What answers hold. Clients meet fields here that they do not know yet. */
export const answers = {
  account: z.object({ id, name: z.string() }),
  agent: z.object({
    id,
    name: z.string().nullable(),
    email: z.string().nullable(),
    role,
    scope,
    capacity: z.int(),
    teamIds: z.array(id),
    skills: z.array(z.string()),
    languages: z.array(z.string()),
    channelCapacity: z.partialRecord(channel, z.int()),
    active: z.boolean(),
  }),
  inbox: z.object({
    id,
    type: channel,
    name: z.string(),
    teamId: id.nullable(),
    allowedOrigins: z.array(z.string()),
    greeting: z.string().nullable(),
    reopenWithinHours: z.number().nullable(),
    autoResolveAfterMinutes: z.number().nullable(),
    reassignAfterMinutes: z.number().nullable(),
  }),
  team: z.object({
    id,
    name: z.string(),
    policy: z.string().nullable(),
    reassignAfterMinutes: z.number().nullable(),
    offerSeconds: z.int().nullable(),
    loadShareMax: z.number().nullable(),
  }),
  apiKey: z.object({
    id,
    agentId: id,
    name: z.string(),
    scopes: z.array(apiScope),
    createdAt: time,
    expiresAt: time.nullable(),
  }),
  cannedResponse: z.object({
    id,
    shortcut: z.string(),
    text: z.string(),
    teamId: id.nullable(),
    inboxId: id.nullable(),
    createdAt: time,
    updatedAt: time,
  }),
  attribute: z.object({
    id,
    of: attributeOwner,
    name: z.string(),
    label: z.string().nullable(),
    type: attributeType,
    options: z.array(z.string()),
    createdAt: time,
    updatedAt: time,
  }),
  contact: z.object({
    id,
    inboxId: id,
    name: z.string().nullable(),
    email: z.string().nullable(),
    phone: z.string().nullable(),
    language: z.string().nullable(),
    attributes: z.record(z.string(), z.string()),
    note: z.string().nullable(),
    identifiedAt: time.nullable(),
    blockedAt: time.nullable(),
    erasedAt: time.nullable(),
    createdAt: time,
    updatedAt: time,
  }),
  conversation: z.object({
    id,
    seq: z.int(),
    status,
    handler: z.enum(['assistant', 'human', 'none']),
    inboxId: id,
    channel,
    teamId: id.nullable(),
    assigneeId: id.nullable(),
    contact: z.object({ id, name: z.string().nullable() }),
    lastMessage: z.object({ kind: z.string(), text: z.string().nullable(), at: time }).nullable(),
    unread: z.int(),
    waitingSince: time.nullable(),
    snoozedUntil: time.nullable(),
    firstReplyAt: time.nullable(),
    resolvedAt: time.nullable(),
    labels: z.array(z.string()).readonly(),
    mentions: z.array(z.object({ agentId: id, seq: z.int() })).readonly(),
    priority,
    attributes: z.record(z.string(), z.unknown()).readonly(),
    code: z.string(),
    createdAt: time,
    updatedAt: time,
  }),
  message: z.object({
    id,
    seq: z.int(),
    kind: z.enum(['incoming', 'outgoing', 'note', 'activity']),
    text: z.string().nullable(),
    parts: z.array(z.unknown()).readonly(),
    author: z.object({ type: z.string(), id: z.string(), name: z.string().nullable() }),
    at: time,
    status: z.enum(['accepted', 'sent', 'delivered', 'read', 'failed']).nullable(),
    reason: z.string().nullable(),
    isEdited: z.boolean(),
    isRedacted: z.boolean(),
    erased: z.boolean(),
    activity: z.object({ type: z.string(), data: z.unknown() }).nullable(),
  }),
  /** An event as everywhere: its data stands under its type's name. */
  event: z.looseObject({ id, stream: z.string(), seq: z.int(), type: z.string(), recordedAt: time, accountId: id }),
} as const;

export const page = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item).readonly(), nextCursor: z.string().nullable() });
