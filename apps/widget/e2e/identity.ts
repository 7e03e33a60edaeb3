import { createHmac } from 'node:crypto';

const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');

/** What a site says of its visitor, signed as it may be or not. */
export function identityOf(
  claims: object,
  { secret, alg = 'HS256' }: { secret: string; alg?: 'HS256' | 'none' },
): string {
  const said = `${encode({ alg, typ: 'JWT' })}.${encode(claims)}`;
  return `${said}.${alg === 'none' ? '' : createHmac('sha256', secret).update(said).digest('base64url')}`;
}
