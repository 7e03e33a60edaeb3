import { Fault } from '@verbatim/kit';

/** Says whether a page of this origin is our own. */
export type IsOwnOrigin = (origin: string) => boolean;

const LOOPBACK: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/** The public URL's origin. On loopback all three names of this machine are the same. */
export function ownOrigin(publicUrl: string): IsOwnOrigin {
  const own = new URL(publicUrl);
  return (origin) => {
    if (origin === own.origin) return true;
    if (!LOOPBACK.has(own.hostname) || !URL.canParse(origin)) return false;
    const { protocol, hostname, port } = new URL(origin);
    return LOOPBACK.has(hostname) && protocol === own.protocol && port === own.port;
  };
}

/** Visitors come from our own pages and from those that the inbox lists. Programs have no origin. */
export const isVisitorOrigin = (
  origin: string | null,
  allowedOrigins: readonly string[],
  isOwn: IsOwnOrigin,
): boolean => origin === null || isOwn(origin) || allowedOrigins.includes(origin);

export const originNotAllowed = () =>
  new Fault('ORIGIN_NOT_ALLOWED', 'Pages of this origin may not speak here.', { retryable: false });
