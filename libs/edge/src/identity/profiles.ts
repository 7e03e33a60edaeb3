import { contactStream } from '@verbatim/domain';
import type { ContactId } from '@verbatim/domain';
import type { Clock, Keys } from '@verbatim/ports';
import { aad, open, seal, sealingKey } from '@verbatim/sealing';

/** A visitor who has not written by then is forgotten. */
const PROFILE_MS = 30 * 24 * 3_600_000;
const KIND = 'profile';

export interface Profile {
  readonly name?: string;
  readonly email?: string;
  /** A language tag. */
  readonly language?: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

/** As it comes in. */
export type GivenProfile = { readonly [Name in keyof Profile]?: Profile[Name] | undefined };

/** What visitors told of themselves before their first message: sealed, and nowhere else. */
export interface Profiles {
  /** Adds to what there is. */
  save(accountId: string, contactId: ContactId, profile: Profile): Promise<void>;
  /** Empty when nothing was told. */
  of(contactId: ContactId): Promise<Profile>;
}

interface Kept {
  readonly nonce: string;
  readonly ciphertext: string;
}

export function profiles(keys: Keys, clock: Clock): Profiles {
  const keyOf = async (accountId: string, contactId: ContactId) =>
    sealingKey(await keys.dataKey(accountId, { kind: 'contact', id: contactId, contactId }));

  const of = async (contactId: ContactId): Promise<Profile> => {
    const kept = await keys.secret(KIND, contactId);
    if (kept === null) return {};
    const key = await keyOf(kept.accountId, contactId);
    const { nonce, ciphertext } = JSON.parse(kept.data) as Kept;
    const sealed = {
      keyId: key.keyId,
      nonce: Buffer.from(nonce, 'base64'),
      ciphertext: Buffer.from(ciphertext, 'base64'),
    };
    return JSON.parse(Buffer.from(open(key, sealed, place(kept.accountId, contactId))).toString()) as Profile;
  };

  return {
    of,
    async save(accountId, contactId, told) {
      const before = await of(contactId);
      const attributes = { ...before.attributes, ...told.attributes };
      const profile: Profile = { ...before, ...told, ...(Object.keys(attributes).length === 0 ? {} : { attributes }) };
      const key = await keyOf(accountId, contactId);
      const { nonce, ciphertext } = seal(key, Buffer.from(JSON.stringify(profile)), place(accountId, contactId));
      const data: Kept = { nonce: base64(nonce), ciphertext: base64(ciphertext) };
      const expiresAt = clock() + PROFILE_MS;
      await keys.putSecret(KIND, contactId, { accountId, subject: contactId, data: JSON.stringify(data), expiresAt });
    },
  };
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

const place = (accountId: string, contactId: ContactId): Uint8Array =>
  aad({ accountId, stream: contactStream(contactId), eventId: contactId, type: KIND });
