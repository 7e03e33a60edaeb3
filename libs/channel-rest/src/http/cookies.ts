import type { IncomingMessage } from 'node:http';

const MS_PER_SECOND = 1_000;

/** The session's cookie. With https its name itself forbids another path, another host and plain http. */
export function sessionCookie(publicUrl: string) {
  const isSecure = publicUrl.startsWith('https:');
  const name = isSecure ? '__Host-verbatim_session' : 'verbatim_session';
  const attributes = `; Path=/; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`;
  return {
    name,
    read: (req: IncomingMessage): string | null => valueOf(req.headers.cookie ?? '', name),
    set: (value: string, maxAgeMs: number): string =>
      `${name}=${value}; Max-Age=${Math.floor(maxAgeMs / MS_PER_SECOND)}${attributes}`,
    clear: (): string => `${name}=; Max-Age=0${attributes}`,
  };
}

export type SessionCookie = ReturnType<typeof sessionCookie>;

function valueOf(header: string, name: string): string | null {
  for (const pair of header.split(';')) {
    const [key, value] = pair.trim().split('=', 2);
    if (key === name && value !== undefined && value !== '') return value;
  }
  return null;
}
