import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** What a token begins with says what it is; what it ends with tells a typing error from a wrong token. */
export const PREFIXES = {
  apiKey: 'vb_key_',
  inboxKey: 'vb_inbox_',
  invite: 'vb_invite_',
  ticket: 'vb_ticket_',
  resume: 'vb_resume_',
  visitor: 'vb_visitor_',
} as const;

export const SECRET_BYTES = 32;
const CHECKSUM_CHARS = 6;
const MAC_CHARS = 43; // 256 bits
export const TOKEN_CHARS_MAX = 512;

/** Only this is kept of a secret: it has 256 random bits, so a plain hash tells nobody what it was. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url');

/** A key for a program: prefix, 256 bits, checksum. */
export function keyToken(prefix: string, secret: string): string {
  const body = `${prefix}${secret}`;
  return body + checksum(body);
}

export function isKeyToken(prefix: string, token: string): boolean {
  const body = token.slice(0, -CHECKSUM_CHARS);
  return token.startsWith(prefix) && token.length <= TOKEN_CHARS_MAX && checksum(body) === token.slice(-CHECKSUM_CHARS);
}

const checksum = (body: string): string => hashOf(body).slice(0, CHECKSUM_CHARS);

/** Tokens that carry what they say, so that nothing need be kept of them. */
export interface SignedTokens<Claims> {
  sign(claims: Claims): string;
  /** Null when we did not sign it. */
  read(token: string): Claims | null;
}

export function signedTokens<Claims>(prefix: string, key: Uint8Array): SignedTokens<Claims> {
  const mac = (payload: string): string => createHmac('sha256', key).update(prefix).update(payload).digest('base64url');
  return {
    sign(claims) {
      const payload = Buffer.from(JSON.stringify(claims)).toString('base64url');
      return `${prefix}${payload}.${mac(payload)}`;
    },
    read(token) {
      if (!token.startsWith(prefix) || token.length > TOKEN_CHARS_MAX) return null;
      const dot = token.length - MAC_CHARS - 1;
      if (token[dot] !== '.') return null;
      const payload = token.slice(prefix.length, dot);
      if (!isSame(token.slice(dot + 1), mac(payload))) return null;
      return JSON.parse(Buffer.from(payload, 'base64url').toString()) as Claims; // signed: we wrote it
    },
  };
}

/** In a time that does not depend on where they differ. */
export function isSame(given: string, right: string): boolean {
  const [a, b] = [Buffer.from(hashOf(given)), Buffer.from(hashOf(right))];
  return timingSafeEqual(a, b);
}
