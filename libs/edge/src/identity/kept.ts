import { contactStream } from '@verbatim/domain';
import type { ContactId } from '@verbatim/domain';
import type { Clock, Keys } from '@verbatim/ports';
import { aad, open, seal, sealingKey } from '@verbatim/sealing';

/** What was last told of each contact, sealed under the contact's own key, and nowhere in the log. */
export interface Kept<Told extends object> {
  /** In place of what there was. */
  save(accountId: string, contactId: ContactId, told: Told): Promise<void>;
  /** Empty when nothing was told, or too long ago. */
  of(contactId: ContactId): Promise<Partial<Told>>;
}

interface What {
  readonly kind: string;
  readonly keptMs: number;
}

interface Sealed {
  readonly nonce: string;
  readonly ciphertext: string;
}

export function kept<Told extends object>(keys: Keys, clock: Clock, { kind, keptMs }: What): Kept<Told> {
  const keyOf = async (accountId: string, contactId: ContactId) =>
    sealingKey(await keys.dataKey(accountId, { kind: 'contact', id: contactId, contactId }));
  const place = (accountId: string, contactId: ContactId): Uint8Array =>
    aad({ accountId, stream: contactStream(contactId), eventId: contactId, type: kind });

  return {
    async of(contactId) {
      const secret = await keys.secret(kind, contactId);
      if (secret === null) return {};
      const key = await keyOf(secret.accountId, contactId);
      const { nonce, ciphertext } = JSON.parse(secret.data) as Sealed;
      const sealed = {
        keyId: key.keyId,
        nonce: Buffer.from(nonce, 'base64'),
        ciphertext: Buffer.from(ciphertext, 'base64'),
      };
      return JSON.parse(Buffer.from(open(key, sealed, place(secret.accountId, contactId))).toString()) as Told;
    },

    async save(accountId, contactId, told) {
      const key = await keyOf(accountId, contactId);
      const { nonce, ciphertext } = seal(key, Buffer.from(JSON.stringify(told)), place(accountId, contactId));
      const data: Sealed = { nonce: base64(nonce), ciphertext: base64(ciphertext) };
      const expiresAt = clock() + keptMs;
      await keys.putSecret(kind, contactId, { accountId, subject: contactId, data: JSON.stringify(data), expiresAt });
    },
  };
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
