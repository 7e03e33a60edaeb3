import {
  decodeClientFrame,
  eventFrameBytes,
  eventFrameText,
  eventJson,
  eventProto,
  parseClientFrame,
  rowBytes,
  rowsFrameBytes,
  rowsFrameText,
  serverFrameBytes,
  serverFrameText,
} from '@verbatim/contracts';
import type { ClientFrame, OwnFrame } from '@verbatim/contracts';
import type { LiveFrame, Output, SharedEvent, SharedRow } from '@verbatim/edge';

/** Subprotocols in order of preference. */
export const PROTOCOLS = ['verbatim.v1+json', 'verbatim.v1+proto'] as const;
/** Frames of ours above this are split. */
const FRAME_BYTES_SPLIT = 64 * 1024;
/** What is around the rows of a frame: topic, cursors and names. */
const ENVELOPE_BYTES = 4 * 1024;
const ROWS_BYTES_MAX = FRAME_BYTES_SPLIT - ENVELOPE_BYTES;
/** The id of a row that is gone. */
const REMOVED_BYTES = 40;

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
  decode: (data) => parseClientFrame(data.toString('utf8')),
  encode(output) {
    switch (output.kind) {
      case 'event':
        return [eventFrameText(output, output.event.json(eventText))];
      case 'rows':
        return split(output, rowText, (text) => Buffer.byteLength(text), rowsFrameText);
      default:
        return [serverFrameText(frameOf(output))];
    }
  },
};

const proto: Codec = {
  isBinary: true,
  decode: (data) => decodeClientFrame(data),
  encode(output) {
    switch (output.kind) {
      case 'event':
        return [eventFrameBytes(output, output.event.proto(eventBytes))];
      case 'rows':
        return split(
          output,
          ({ row }) => rowBytes(row),
          (bytes) => bytes.length,
          rowsFrameBytes,
        );
      default:
        return [serverFrameBytes(frameOf(output))];
    }
  },
};

type RowsFrame = Extract<LiveFrame, { readonly kind: 'rows' }>;
type Own = Exclude<Outgo, { readonly kind: 'event' | 'rows' }>;

const viewing = ({ audience, isOwn }: SharedEvent) => ({ audience, own: isOwn });

/** What its sender sees is what everybody sees and the clientMessageId: the rest is not put into words twice. */
function eventText(shared: SharedEvent): string {
  const { event, base } = shared;
  if (base === null) return JSON.stringify(eventJson(event, viewing(shared)));
  const text = base.json(eventText);
  const { clientMessageId } = event;
  return clientMessageId === undefined
    ? text
    : `${text.slice(0, -1)},"clientMessageId":${JSON.stringify(clientMessageId)}}`;
}

const eventBytes = (shared: SharedEvent): Uint8Array => eventProto(shared.event, viewing(shared));
const rowText = (row: SharedRow): string => row.json();

/** Every other output: its kind is its field's name. */
function frameOf(output: Own): OwnFrame {
  switch (output.kind) {
    case 'welcome':
      return { welcome: output.welcome };
    case 'error':
      return { error: output.error };
    default: {
      const { kind, ...body } = output;
      return { [kind]: body } as unknown as OwnFrame;
    }
  }
}

/**
 * Rows in as many frames as it takes. All but the last carry the cursor from before, so that a break between them repeats
 * rows rather than losing any.
 */
function split<Encoded, Frame>(
  { topic, cursor, before, previous, rows, removed }: RowsFrame,
  encode: (row: SharedRow) => Encoded,
  size: (encoded: Encoded) => number,
  frame: (
    placed: { topic: string; cursor: string; previous: string | null },
    rows: readonly Encoded[],
    removed: readonly string[],
  ) => Frame,
): readonly Frame[] {
  const groups: Encoded[][] = [[]];
  let bytes = 0;
  for (const encoded of rows.map(encode)) {
    bytes += size(encoded) + 1;
    if (bytes > ROWS_BYTES_MAX && groups.at(-1)?.length !== 0) {
      groups.push([]);
      bytes = size(encoded);
    }
    groups.at(-1)?.push(encoded);
  }
  const gone = removed.length * REMOVED_BYTES;
  if (gone > ENVELOPE_BYTES / 2 && bytes + gone > ROWS_BYTES_MAX) groups.push([]); // a few have room beside the rows
  return groups.map((group, index) => {
    const isLast = index === groups.length - 1;
    const placed = { topic, cursor: isLast ? cursor : before, previous: index === 0 ? previous : before };
    return frame(placed, group, isLast ? removed : []);
  });
}
