import type { BoardJson, ConversationRow, CountsJson, ServerFrameJson } from './json-types.ts';
import { encode, messageClass, newWriter } from './wire.ts';

/** Where in its topic something stands. */
export interface Placed {
  readonly topic: string;
  readonly cursor: string;
  /** The cursor of what this subscription was sent before; null or absent for the first. */
  readonly previous?: string | null;
}

/** Frames of many recipients: what they share is encoded once, what is their own is put around it. */
type Shared = 'event' | 'rows';
export type OwnFrame = Exclude<ServerFrameJson, { readonly event: unknown } | { readonly rows: unknown }>;

export const serverFrameText = (frame: ServerFrameJson): string => JSON.stringify(frame);

const FrameMessage = messageClass('ServerFrame');
const RowMessage = messageClass('ConversationRow');

/** A frame of one recipient as protobuf. For events and rows see `eventFrameBytes` and `rowsFrameBytes`. */
export function serverFrameBytes(frame: OwnFrame): Uint8Array {
  if ('counts' in frame) return encode(FrameMessage, { counts: countsMessage(frame.counts) });
  if ('stale' in frame) return encode(FrameMessage, { stale: { since: timeMs(frame.stale.since) } });
  if ('board' in frame) return encode(FrameMessage, { board: boardMessage(frame.board) });
  if ('offer' in frame) {
    const { expiresAt, ...offer } = frame.offer;
    return encode(FrameMessage, { offer: { ...offer, expiresAt: timeMs(expiresAt ?? null) } });
  }
  return encode(FrameMessage, frame);
}

const boardMessage = (board: BoardJson) => ({
  ...board,
  at: timeMs(board.at),
  teams: board.teams.map((team) => ({ ...team, longestWaitingSince: timeMs(team.longestWaitingSince) })),
  agents: board.agents.map((agent) => ({ ...agent, since: timeMs(agent.since) })),
});

const countsMessage = ({ topic, counts }: { readonly topic: string; readonly counts: CountsJson }) => ({
  topic,
  counts: Object.fromEntries(Object.entries(counts).map(([view, byStatus]) => [view, { byStatus }])),
});

/** `{"event":{…}}` around an event that is JSON text already. */
export const eventFrameText = (placed: Placed, eventText: string): string =>
  `{"event":{${placedText(placed)},"event":${eventText}}}`;

/** `{"rows":{…}}` around rows that are JSON text already. */
export const rowsFrameText = (placed: Placed, rowTexts: readonly string[], removed: readonly string[]): string =>
  `{"rows":{${placedText(placed)},"rows":[${rowTexts.join(',')}],"removed":${JSON.stringify(removed)}}}`;

function placedText({ topic, cursor, previous }: Placed): string {
  const before = previous === undefined || previous === null ? '' : `,"previous":${JSON.stringify(previous)}`;
  return `"topic":${JSON.stringify(topic)},"cursor":${JSON.stringify(cursor)}${before}`;
}

/** Length-delimited fields: their number in frames.proto, shifted beside the wire type 2. */
const TAG = { event: (3 << 3) | 2, rows: (4 << 3) | 2, topic: 10, cursor: 18, previous: 26, fourth: 34, fifth: 42 };

/** A `ServerFrame` around an `Event` that is bytes already. */
export const eventFrameBytes = (placed: Placed, eventBytes: Uint8Array): Uint8Array =>
  placedFrame('event', placed, (writer) => writer.uint32(TAG.fourth).bytes(eventBytes));

/** A `ServerFrame` around `ConversationRow`s that are bytes already (`rowBytes`). */
export const rowsFrameBytes = (placed: Placed, rows: readonly Uint8Array[], removed: readonly string[]): Uint8Array =>
  placedFrame('rows', placed, (writer) => {
    for (const row of rows) writer.uint32(TAG.fourth).bytes(row);
    for (const id of removed) writer.uint32(TAG.fifth).string(id);
  });

function placedFrame(
  kind: Shared,
  { topic, cursor, previous }: Placed,
  putRest: (writer: ReturnType<typeof newWriter>) => void,
): Uint8Array {
  const writer = newWriter().uint32(TAG[kind]).fork();
  writer.uint32(TAG.topic).string(topic).uint32(TAG.cursor).string(cursor);
  if (previous !== undefined && previous !== null) writer.uint32(TAG.previous).string(previous);
  putRest(writer);
  return writer.ldelim().finish();
}

const ROW_TIMES = ['waitingSince', 'snoozedUntil', 'firstReplyAt', 'resolvedAt', 'createdAt', 'updatedAt'] as const;

/** A row of the inbox as a `ConversationRow` message: times are Unix milliseconds, null is absent. */
export function rowBytes(row: ConversationRow): Uint8Array {
  const message: Record<string, unknown> = { ...row };
  for (const name of ROW_TIMES) message[name] = timeMs(row[name]);
  if (row.lastMessage !== null) message['lastMessage'] = { ...row.lastMessage, at: timeMs(row.lastMessage.at) };
  return encode(RowMessage, message);
}

const timeMs = (json: string | null): number | null => (json === null ? null : Date.parse(json));
