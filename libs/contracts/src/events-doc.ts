import type { EventType } from '@verbatim/domain';
import type { EventInfo } from './registry.ts';
import { EVENTS, fieldOf } from './registry.ts';

interface Field {
  readonly name: string;
  readonly type: string;
  readonly comment: string;
}

interface Message {
  readonly comment: string;
  readonly fields: readonly Field[];
}

const INTRO = `# Events

What happens in Verbatim is an event, written once and never changed. This page is made from \`proto/verbatim/v1/events.proto\`
and the registry of events; \`npm run proto\` writes it.

Every event carries \`id\`, \`stream\`, \`seq\` (1, 2, 3 … per stream, without a gap), \`type\`, \`recordedAt\`, \`occurredAt\`,
\`accountId\`, \`actor\`, \`correlationId\` and, where there is one, \`conversationId\`, \`causationId\`, \`clientMessageId\` (told to its
sender only) and \`erased\`. Its data stands under the JSON name below. Times are RFC 3339 in JSON and Unix milliseconds in protobuf.

- **sealed**: encrypted in the log, opened for those who may read it, \`null\` once the key is destroyed (what is more than a text is then absent).
- **staff only**: left out of what a visitor is sent.
- Live, a \`RequestRefused\` is sent to its own actor alone; whoever reads a conversation's history as staff finds it there.
`;

/** docs/events.md, from the text of events.proto. */
export function eventsDoc(proto: string): string {
  const messages = messagesOf(proto);
  const events = Object.entries(EVENTS) as [EventType, EventInfo][];
  return [INTRO, overview(events), ...events.map(([type, info]) => section(type, info, messages))].join('\n');
}

function overview(events: readonly (readonly [EventType, EventInfo])[]): string {
  const rows = events.map(
    ([type, { dotted, streams, isPublic }]) =>
      `| [${type}](#${type.toLowerCase()}) | \`${dotted}\` | ${streams.join(', ')} | ${readers(type, isPublic)} |`,
  );
  return `${['| event | dotted name | stream | seen by |', '|---|---|---|---|', ...rows].join('\n')}\n`;
}

const readers = (type: EventType, isPublic: boolean): string => {
  if (type === 'RequestRefused') return 'its actor, staff';
  return isPublic ? 'visitor, staff' : 'staff';
};

function section(type: EventType, info: EventInfo, messages: ReadonlyMap<string, Message>): string {
  const { comment, fields } = messages.get(type) ?? { comment: '', fields: [] };
  const rows = fields.map((field) => `| \`${field.name}\` | ${field.type} | ${notes(field, info)} |`);
  const table = ['| field | type | |', '|---|---|---|', ...rows].join('\n');
  const about = comment === '' ? '' : `${comment}\n\n`;
  return `## ${type}\n\n${about}\`${info.dotted}\`, in JSON \`${fieldOf(type)}\`\n\n${table}\n`;
}

function notes({ name, comment }: Field, { personal, staffOnly }: EventInfo): string {
  const sealed = personal.includes(name) ? '**sealed**' : '';
  const hidden = staffOnly.includes(name) ? '**staff only**' : '';
  return [sealed, hidden, comment.replace(/^personal$/, '')].filter((note) => note !== '').join('; ');
}

const MESSAGE = /((?:^\/\/.*\n)*)^message (\w+) \{\n([^}]*)\}/gm;
const FIELD = /((?:^ {2}\/\/.*\n)*)^ {2}(optional |repeated )?([\w.]+|map<string, string>) (\w+) = \d+;/gm;

function messagesOf(proto: string): ReadonlyMap<string, Message> {
  const found = [...proto.matchAll(MESSAGE)].map(([, comment = '', name = '', body = '']): [string, Message] => [
    name,
    { comment: sentence(comment), fields: fieldsOf(body) },
  ]);
  return new Map(found);
}

const fieldsOf = (body: string): readonly Field[] =>
  [...body.matchAll(FIELD)].map(([, comment = '', label = '', type = '', name = '']) => ({
    name: camel(name),
    type: typeName(label.trim(), type),
    comment: sentence(comment),
  }));

/** Lists whose absence means something are messages in protobuf and lists in JSON. */
const LISTS: Readonly<Record<string, string>> = { TeamIds: 'list of string', Origins: 'list of string' };

function typeName(label: string, type: string): string {
  const known = LISTS[type] ?? type.replace('map<string, string>', 'map of string');
  if (label === 'repeated') return `list of ${known}`;
  return label === 'optional' || known !== type ? `${known}, optional` : known;
}

const sentence = (comment: string): string =>
  comment
    .replaceAll(/^ *\/\/ ?/gm, '')
    .trim()
    .replaceAll('\n', ' ');
const camel = (name: string): string => name.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
