import { expired, failed } from './refusals.ts';
import { hashOf, PREFIXES, SECRET_BYTES, signedTokens } from './tokens.ts';
import type { Tools } from './tools.ts';

const TICKET_MS = 30_000;
const TICKETS_MAX = 10_000;
const NONCE_BYTES = 16;

/** What opens one socket of a session, once. Faults: `AUTH_FAILED`, `AUTH_EXPIRED`, those of `Keys` where edges share them. */
export interface Tickets {
  issue(sessionId: string): string;
  /** The session it is for. */
  take(ticket: string): Promise<string>;
}

interface Ticket {
  readonly sessionId: string;
  readonly expiresAt: number;
}

/** Of the only edge there is. They live so short that a restart may forget them: whoever holds one asks for another. */
export function ownTickets({ core: { clock, random } }: Tools): Tickets {
  const issued = new Map<string, Ticket>();
  return {
    issue(sessionId) {
      const now = clock();
      for (const [old, { expiresAt }] of issued) {
        if (expiresAt > now && issued.size < TICKETS_MAX) break; // oldest first
        issued.delete(old);
      }
      const ticket = PREFIXES.ticket + Buffer.from(random(SECRET_BYTES)).toString('base64url');
      issued.set(hashOf(ticket), { sessionId, expiresAt: now + TICKET_MS });
      return ticket;
    },

    async take(raw) {
      const hash = hashOf(raw);
      const ticket = issued.get(hash);
      issued.delete(hash);
      if (ticket === undefined) throw failed();
      if (ticket.expiresAt <= clock()) throw expired();
      return ticket.sessionId;
    },
  };
}

interface Claims {
  /** The session, the end, and what tells two tickets of one moment apart. */
  readonly s: string;
  readonly e: number;
  readonly n: string;
}

/** A socket may open at another edge than the one that was asked: the ticket says what it is for, and Keys say whether it was used. */
export function sharedTickets({ core: { clock, random, keys }, signingKey }: Tools): Tickets {
  const signed = signedTokens<Claims>(PREFIXES.ticket, signingKey);
  const nonce = (): string => Buffer.from(random(NONCE_BYTES)).toString('base64url');
  return {
    issue: (sessionId) => signed.sign({ s: sessionId, e: clock() + TICKET_MS, n: nonce() }),

    async take(raw) {
      const claims = signed.read(raw);
      if (claims === null) throw failed();
      if (claims.e <= clock()) throw expired();
      const mine = nonce();
      const use = { accountId: '', subject: claims.s, data: mine, expiresAt: claims.e };
      const first = await keys.claimSecret('ticket', hashOf(raw), use);
      if (first.data !== mine) throw failed();
      return claims.s;
    },
  };
}
