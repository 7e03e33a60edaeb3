import { Fault } from '@verbatim/kit';
import { keyedHash } from '@verbatim/sealing';
import type { Tools } from './tools.ts';

const KIND = 'email';

export interface AccountMember {
  readonly accountId: string;
  readonly id: string;
}

/** Whose e-mail this is, in the whole installation; null: nobody's. */
export async function ownerOfEmail({ core, signingKey }: Tools, email: string): Promise<string | null> {
  return (await core.keys.secret(KIND, hashOfEmail(signingKey, email)))?.subject ?? null;
}

/** From now on this e-mail signs in this member and nobody else: `EMAIL_TAKEN`. */
export async function claimEmail(
  { core, signingKey }: Tools,
  { accountId, id }: AccountMember,
  email: string,
): Promise<void> {
  const claim = { accountId, subject: id, data: '{}', expiresAt: null };
  const { subject } = await core.keys.claimSecret(KIND, hashOfEmail(signingKey, email), claim);
  if (subject === id) return;
  throw new Fault('EMAIL_TAKEN', 'This e-mail address already signs in to an account.', {
    retryable: false,
    path: '/email',
  });
}

/**
 * Claims the e-mail before the change is written down, so that two people never have the same, and gives it back when the
 * change is refused. When the outcome is not known the claim stays: whoever asks again goes on with it.
 */
export async function withEmail<T>(
  tools: Tools,
  member: AccountMember,
  { email, work }: { readonly email: string; readonly work: () => Promise<T> },
): Promise<T> {
  const isOurs = (await ownerOfEmail(tools, email)) === member.id;
  await claimEmail(tools, member, email);
  try {
    return await work();
  } catch (error) {
    const isRefused = error instanceof Fault && error.outcome === 'refused';
    if (isRefused && !isOurs) await tools.core.keys.dropSecret(KIND, hashOfEmail(tools.signingKey, email));
    throw error;
  }
}

/** Of a member who has another e-mail now. */
export async function keepOnlyEmail(
  { core, signingKey }: Tools,
  { accountId, id }: AccountMember,
  email: string,
): Promise<void> {
  const kept = hashOfEmail(signingKey, email);
  for (const { hash } of await core.keys.secretsOf(KIND, accountId, id)) {
    if (hash !== kept) await core.keys.dropSecret(KIND, hash);
  }
}

const hashOfEmail = (signingKey: Uint8Array, email: string): string =>
  keyedHash(signingKey, KIND, email.trim().normalize('NFC').toLowerCase());
