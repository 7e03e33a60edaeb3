import { Fault } from '@verbatim/kit';
import type { Clock } from '@verbatim/ports';

const LIFE_S_MAX = 3_600;
/** Clocks of sites differ from ours by this much at most. */
const TOLERANCE_S = 300;
const JWT_CHARS_MAX = 8_192;
const SUBJECT_CHARS_MAX = 256;

/** What a site says, and proves with its secret, of a visitor. */
export interface SiteIdentity {
  readonly subject: string;
  readonly name?: string;
  readonly email?: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

interface Expected {
  readonly secret: string;
  /** The inbox or the account. */
  readonly audiences: readonly string[];
  readonly clock: Clock;
}

/** Verifies the JWT that a site signed with its inbox's secret: HS256, for us, living an hour at most. */
export async function verifySiteIdentity(jwt: string, { secret, audiences, clock }: Expected): Promise<SiteIdentity> {
  if (jwt.length > JWT_CHARS_MAX) throw invalid('it is too long');
  const { jwtVerify, errors } = await import('jose'); // with the first identity: a start does not pay for it
  try {
    const { payload } = await jwtVerify(jwt, Buffer.from(secret), {
      algorithms: ['HS256'],
      audience: [...audiences],
      requiredClaims: ['sub', 'exp', 'iat'],
      clockTolerance: TOLERANCE_S,
      maxTokenAge: LIFE_S_MAX,
      currentDate: new Date(clock()),
    });
    return claimsOf(payload);
  } catch (error) {
    if (error instanceof errors.JWTExpired)
      throw new Fault('AUTH_EXPIRED', clockHint(clock), { retryable: false, path: '/identity' });
    if (error instanceof errors.JOSEError) throw invalid(error.code);
    throw error;
  }
}

function claimsOf(payload: Readonly<Record<string, unknown>>): SiteIdentity {
  const { sub, exp, iat, name, email, attributes } = payload;
  if (typeof sub !== 'string' || sub === '' || sub.length > SUBJECT_CHARS_MAX)
    throw invalid('sub is not a name of 1 to 256 characters');
  if (Number(exp) - Number(iat) > LIFE_S_MAX) throw invalid('it lives longer than an hour');
  return {
    subject: sub,
    ...(typeof name === 'string' ? { name } : {}),
    ...(typeof email === 'string' ? { email } : {}),
    ...(isTexts(attributes) ? { attributes } : {}),
  };
}

const isTexts = (value: unknown): value is Readonly<Record<string, string>> =>
  typeof value === 'object' && value !== null && Object.values(value).every((text) => typeof text === 'string');

const clockHint = (clock: Clock): string =>
  `The identity has expired; our clock says ${new Date(clock()).toISOString()}.`;

const invalid = (why: string) =>
  new Fault('IDENTITY_INVALID', `The identity is not valid: ${why}.`, { retryable: false, path: '/identity' });
