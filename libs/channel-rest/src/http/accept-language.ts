import type { IncomingMessage } from 'node:http';
import { language } from '../schemas.ts';

/** What the browser's user would rather read, of all that it names; null where it says nothing that can be used. */
export function languageOf({ headers }: Pick<IncomingMessage, 'headers'>): string | null {
  const [first = ''] = headers['accept-language']?.split(',') ?? [];
  const { data = null } = language.safeParse(first.split(';', 1)[0]?.trim());
  return data;
}
