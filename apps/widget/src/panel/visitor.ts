import type { UpTo } from './protocol.ts';
import { type Fetch, refusalOf, Refused } from './request.ts';
import type { Storage } from './storage.ts';

/** Who the browser is to the server, and what this browser remembers about the conversation. */
export interface Visitor {
  readonly token: string;
  readonly conversationId: string;
  /** What the inbox says first. */
  readonly greeting?: string | null | undefined;
  /** Whom the site's own token named, so that the same person is not announced on every page. */
  readonly subject?: string;
  readonly seen?: UpTo;
  /** Everything up to here belongs to a chat that the visitor has ended. */
  readonly ended?: UpTo;
}

export interface Profile {
  readonly identity?: string;
  readonly name?: string;
  readonly email?: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

export function readVisitor(storage: Storage, key: string): Visitor | null {
  try {
    const visitor = JSON.parse(storage.get(key) ?? '') as Partial<Visitor>;
    return typeof visitor.token === 'string' && typeof visitor.conversationId === 'string'
      ? (visitor as Visitor)
      : null;
  } catch {
    return null;
  }
}

export type Register = (profile: Profile, token: string | null) => Promise<Visitor>;

/** Asks for a visitor token; with the token of before, the same visitor is named. Throws `Refused`. */
export const registering =
  (api: string, inboxId: string, fetch: Fetch): Register =>
  async (profile, token) => {
    const response = await fetch(`${api}inboxes/${encodeURIComponent(inboxId)}/visitors`, {
      method: 'POST',
      credentials: 'omit',
      headers: { 'content-type': 'application/json', ...(token !== null && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify(profile),
    }).catch(() => {
      throw new Refused({ code: 'UNREACHABLE', retryable: true });
    });
    if (!response.ok) throw new Refused(await refusalOf(response));
    const { visitorToken, conversationId, greeting } = (await response.json()) as Record<string, string | undefined>;
    if (!visitorToken || !conversationId) throw new Refused({ code: 'BAD_ANSWER' });
    return { token: visitorToken, conversationId, greeting };
  };

/** The person a signed identity speaks of. Not verified here: only the server's opinion counts. */
export function subjectOf(identity: string): string | null {
  try {
    const payload = (identity.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/');
    const { sub } = JSON.parse(atob(payload)) as { sub?: unknown };
    return typeof sub === 'string' ? sub : null;
  } catch {
    return null;
  }
}
