import {
  decodeClientFrame,
  encodeEvent,
  encodeServerFrame,
  eventJson,
  eventMessage,
  parseClientFrame,
} from '@verbatim/contracts';
import type { ClientFrame } from '@verbatim/contracts';
import type { Counts, LiveFrame, Output, SharedEvent, SharedRow } from '@verbatim/edge';
import { Fault } from '@verbatim/kit';

/** Subprotocols in order of preference. */
export const PROTOCOLS = ['verbatim.v1+json', 'verbatim.v1+proto'] as const;
/** The server splits frames above this. */
const FRAME_BYTES_SPLIT = 64 * 1024;

export type Outgo = Output | { readonly kind: 'drain'; readonly reconnectAfterMs: number };

export interface Codec {
  readonly isBinary: boolean;
  decode(data: Buffer): ClientFrame;
  /** One frame, or several where one would be too large. */
  encode(output: Outgo): readonly (string | Uint8Array)[];
}

export const codecOf = (protocol: string): Codec => (protocol === 'verbatim.v1+proto' ? proto : json);

const json: Codec = {
  isBinary: false,
  decode: (data) => {
    if (data.length === 0)
      throw new Fault('BAD_JSON', 'This is not JSON: it goes wrong at character 0.', { retryable: false });
    return parseClientFrame(data.toString('utf8'));
  },
  encode(output) {
    if (output.kind === 'rows') return splitRows(output);
    return [output.kind === 'event' ? eventText(output) : JSON.stringify(frameOf(output))];
  },
};

type EventFrame = Extract<LiveFrame, { readonly kind: 'event' }>;
type RowsFrame = Extract<LiveFrame, { readonly kind: 'rows' }>;

const eventBody = (shared: SharedEvent): string => JSON.stringify(eventJson(shared.event, { own: shared.isOwn }));

/** Around the shared event only what is each subscriber's own is written anew. */
function eventText({ topic, cursor, previous, event }: EventFrame): string {
  const before = previous === null ? '' : `"previous":${JSON.stringify(previous)},`;
  return `{"event":{"topic":${JSON.stringify(topic)},"cursor":${JSON.stringify(cursor)},${before}"event":${event.json(eventBody)}}}`;
}

/** Rows in as many frames as it takes; each continues from the same cursor, so that a break between them repeats rather than loses. */
function splitRows({ topic, cursor, previous, rows, removed }: RowsFrame): string[] {
  const groups = grouped(rows);
  return groups.map((some, index) => {
    const isLast = index === groups.length - 1;
    const own = {
      topic,
      cursor: isLast || previous === null ? cursor : previous,
      ...(previous === null ? {} : { previous }),
    };
    const head = JSON.stringify({ rows: { ...own, removed: isLast ? removed : [] } }).slice(0, -2);
    return `${head},"rows":[${some.map((row) => row.json()).join(',')}]}}`;
  });
}

function grouped(rows: readonly SharedRow[]): SharedRow[][] {
  const groups: SharedRow[][] = [[]];
  let bytes = 0;
  for (const row of rows) {
    bytes += row.json().length;
    if (bytes > FRAME_BYTES_SPLIT && groups.at(-1)?.length !== 0) {
      groups.push([]);
      bytes = row.json().length;
    }
    groups.at(-1)?.push(row);
  }
  return groups;
}

/** Every other output: its kind is its field's name. */
function frameOf(output: Exclude<Outgo, EventFrame | RowsFrame>): object {
  switch (output.kind) {
    case 'welcome':
      return { welcome: output.welcome };
    case 'error':
      return { error: output.error };
    default: {
      const { kind, ...body } = output;
      return { [kind]: body };
    }
  }
}

const proto: Codec = {
  isBinary: true,
  decode: (data) => decodeClientFrame(data),
  encode(output) {
    switch (output.kind) {
      case 'event':
        return [eventBytes(output)];
      case 'rows':
        return [encodeServerFrame({ rows: { ...rowsBody(output) } })];
      case 'counts':
        return [encodeServerFrame({ counts: { topic: output.topic, counts: countsBody(output.counts) } })];
      default:
        return [encodeServerFrame(frameOf(output))];
    }
  },
};

const EVENT_FIELD = 3;
const SERVER_EVENT_FIELD = 3;
const EVENT_IN_FRAME_FIELD = 4;
const LENGTH_DELIMITED = 2;
const encodedEvent = (shared: SharedEvent): Uint8Array =>
  encodeEvent(eventMessage(shared.event, { own: shared.isOwn }));

/** The shared event's bytes, spliced behind what is each subscriber's own. */
function eventBytes({ topic, cursor, previous, event }: EventFrame): Uint8Array {
  const own = encodeServerFrame({ event: { topic, cursor, ...(previous === null ? {} : { previous }) } });
  const ownBody = own.subarray(own.length - bodyLength(own));
  const shared = event.proto(encodedEvent);
  const length = ownBody.length + 1 + varint(shared.length).length + shared.length;
  return Buffer.concat([
    Buffer.from([(SERVER_EVENT_FIELD << EVENT_FIELD) | LENGTH_DELIMITED]),
    varint(length),
    ownBody,
    Buffer.from([(EVENT_IN_FRAME_FIELD << EVENT_FIELD) | LENGTH_DELIMITED]),
    varint(shared.length),
    shared,
  ]);
}

/** Length of the one length-delimited field that a frame consists of. */
function bodyLength(frame: Uint8Array): number {
  let length = 0;
  let shift = 0;
  for (let at = 1; ; at++) {
    const byte = frame[at] ?? 0;
    length |= (byte & 0x7f) << shift;
    if (byte < 0x80) return length;
    shift += 7;
  }
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 0x7f; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
  bytes.push(rest);
  return Buffer.from(bytes);
}

const TIME_FIELDS: ReadonlySet<string> = new Set([
  'waitingSince',
  'snoozedUntil',
  'firstReplyAt',
  'resolvedAt',
  'updatedAt',
  'createdAt',
  'at',
]);

const rowsBody = ({ topic, cursor, previous, rows, removed }: RowsFrame): object => ({
  topic,
  cursor,
  ...(previous === null ? {} : { previous }),
  rows: rows.map(({ row }) => withTimes(row)),
  removed,
});

/** In protobuf a time is a number. */
function withTimes(row: object): object {
  return Object.fromEntries(
    Object.entries(row).flatMap(([name, value]): [string, unknown][] => {
      if (value === null) return [];
      if (TIME_FIELDS.has(name)) return [[name, Date.parse(String(value))]];
      const isNested = typeof value === 'object' && !Array.isArray(value);
      return [[name, isNested ? withTimes(value as object) : value]];
    }),
  );
}

const countsBody = (counts: Counts): object =>
  Object.fromEntries(Object.entries(counts).map(([view, byStatus]) => [view, { byStatus }]));
