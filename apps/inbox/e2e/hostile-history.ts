import { HOSTILE_TEXTS, hostileLines } from './hostile-texts.ts';
import { PASSWORD, patch, post } from './product.ts';
import type { Product } from './product.ts';

/** As long as a name may be, and a label or the name of an attribute. */
const NAME_CHARS_MAX = 200;
const LABEL_CHARS_MAX = 100;
const AT_ONCE_MAX = 8;
const LABELS_EACH = 3;
const ATTRIBUTES_EACH = 4;

export const OWNER = 'mei@acme.example';

/** One person whose every field is hostile. */
export interface Person {
  readonly name: string;
  readonly email: string;
  /** What staff noted of them. */
  readonly note: string;
  readonly labels: readonly string[];
  readonly attributes: Readonly<Record<string, string>>;
  readonly conversationId: string;
}

export interface History {
  readonly inboxId: string;
  readonly people: readonly Person[];
  /** Names of teams, inboxes and agents, and texts kept at hand. */
  readonly names: readonly string[];
  /** A conversation in which all the texts were said: by the customer, by us, and among us. */
  readonly long: { readonly conversationId: string; readonly visitorToken: string };
}

/** Fills every field that takes a text with all the texts. */
export async function writeHostileHistory({ url, setupToken }: Product): Promise<History> {
  const names = hostileLines(NAME_CHARS_MAX);
  const [first = ''] = names;
  const { inbox, apiKey } = await post<{ readonly inbox: { readonly id: string }; readonly apiKey: { key: string } }>(
    url,
    '/setup',
    { setupToken, account: { name: first }, owner: { name: first, email: OWNER, password: PASSWORD } },
  );
  const asStaff = <Answer>(path: string, body: object): Promise<Answer> => post(url, path, body, apiKey.key);
  const teamIds = await each(names, async (name, at) => {
    await asStaff('/inboxes', { type: 'websocket', name, greeting: name });
    await asStaff('/agents', { name, email: addressOf(name), role: 'agent' });
    await asStaff('/api-keys', { name, scopes: ['read'] });
    await asStaff('/canned-responses', { shortcut: `hostile${at}`, text: name });
    return (await asStaff<{ readonly id: string }>('/teams', { name: `${at} ${name}`.slice(0, NAME_CHARS_MAX) })).id;
  });
  const people = await each(names, async (name, at) => {
    const person = { ...personOf(name, at), teamId: teamIds[at] ?? '' };
    const { contactId, ...written } = await write(url, inbox.id, asStaff, person);
    const note = `Noted:\n${name}`.trim();
    await patch(url, `/contacts/${contactId}`, { note }, apiKey.key);
    return { ...written, note };
  });
  return { inboxId: inbox.id, people, names, long: await talkAtLength(url, inbox.id, asStaff) };
}

type AsStaff = (path: string, body: object) => Promise<unknown>;

interface Registered {
  readonly contactId: string;
  readonly visitorToken: string;
  readonly conversationId: string;
}

const LABELS = hostileLines(LABEL_CHARS_MAX);

/** As near to a line as the name of an attribute may come: no dots, no control characters, an ordinary beginning. */
const attributeNameOf = (line: string): string =>
  `a${Array.from(line)
    .slice(0, LABEL_CHARS_MAX - 1)
    .join('')
    .replaceAll(/[\p{Cc}\p{Cf}]/gu, ' ')
    .replaceAll('.', '·')}`.trim();

const personOf = (name: string, at: number) => ({
  name,
  email: addressOf(name),
  labels: slice(LABELS, at, LABELS_EACH),
  attributes: Object.fromEntries(
    slice(HOSTILE_TEXTS, at, ATTRIBUTES_EACH).map((value, which) => [
      attributeNameOf(LABELS[at * ATTRIBUTES_EACH + which] ?? `attribute ${which}`),
      value,
    ]),
  ),
});

type Told = ReturnType<typeof personOf> & { readonly teamId: string };

async function write(
  url: string,
  inboxId: string,
  asStaff: AsStaff,
  { labels, teamId, ...who }: Told,
): Promise<Omit<Person, 'note'> & Pick<Registered, 'contactId'>> {
  const { visitorToken, contactId, conversationId } = await post<Registered>(url, `/inboxes/${inboxId}/visitors`, who);
  await post(url, '/visitor/messages', { text: who.name }, visitorToken);
  if (labels.length > 0) await asStaff(`/conversations/${conversationId}/labels`, { add: labels, remove: [] });
  await asStaff(`/conversations/${conversationId}/assign`, { teamId });
  return { ...who, labels, contactId, conversationId };
}

async function talkAtLength(url: string, inboxId: string, asStaff: AsStaff): Promise<Registered> {
  const visitor = await post<Registered>(url, `/inboxes/${inboxId}/visitors`, { name: HOSTILE_TEXTS[0] });
  const path = `/conversations/${visitor.conversationId}/messages`;
  for (const [at, text] of HOSTILE_TEXTS.entries()) {
    await post(url, '/visitor/messages', { text }, visitor.visitorToken);
    await Promise.all([
      asStaff(path, { clientMessageId: `r${at}`, text }),
      asStaff(path, { clientMessageId: `n${at}`, text, note: true }),
    ]);
  }
  return visitor;
}

const addressOf = (name: string): string => `${name.replaceAll(/[\s@]/g, '/')}@shop.example`;

const slice = <T>(all: readonly T[], at: number, count: number): readonly T[] =>
  all.slice(at * count, (at + 1) * count);

async function each<T, R>(all: readonly T[], work: (one: T, at: number) => Promise<R>): Promise<readonly R[]> {
  const done: R[] = [];
  for (let at = 0; at < all.length; at += AT_ONCE_MAX) {
    const part = all.slice(at, at + AT_ONCE_MAX);
    done.push(...(await Promise.all(part.map((one, index) => work(one, at + index)))));
  }
  return done;
}
