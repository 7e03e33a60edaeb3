/** What a data key protects: one conversation, a contact's own data, or the staff and settings of an account. */
export type KeySubject =
  | { readonly kind: 'conversation'; readonly id: string; readonly contactId: string }
  | { readonly kind: 'contact'; readonly id: string; readonly contactId: string }
  | { readonly kind: 'account'; readonly id: string };

/** The name of a subject's key: what a sealed field says of the key that opens it. */
export const keyIdOf = ({ kind, id }: KeySubject): string => `${KEY_ID_PREFIXES[kind]}:${id}`;
const KEY_ID_PREFIXES = { conversation: 'c', contact: 'p', account: 'a' } as const; // a contact is a person

/** An opened data key. 32 bytes of key material; cipher and MAC keys are derived from it by HKDF (see sealing). */
export interface DataKey {
  readonly keyId: string;
  readonly accountId: string;
  readonly material: Uint8Array;
}

export interface Identity {
  readonly accountId: string;
  readonly inboxId: string;
  readonly contactId: string;
  /** The contact's current conversation in this inbox. */
  readonly conversationId: string;
}

/** Of a kind, in one question. */
export const SECRETS_ASKED_MAX = 1_000;

/** What is kept under a secret's hash: who it belongs to and until when. */
export interface SecretRecord {
  readonly accountId: string;
  /** e.g. agentId, inboxId, apiKeyId. */
  readonly subject: string;
  /** Small JSON: scopes, session data. Never personal text in the clear. */
  readonly data: string;
  /** Unix milliseconds, or null: never. */
  readonly expiresAt: number | null;
}

/**
 * The only place of secrets and of the keys that make personal text readable. All writes are durable when they resolve.
 * Errors are Faults: `KEYS_UNAVAILABLE` (retryable), `KEY_DESTROYED` (not retryable: the subject was erased),
 * `MASTER_KEY_WRONG` (at open), `KEYS_CORRUPT`, `KEYS_VERSION_NEWER`.
 */
export interface Keys {
  /** Makes the account's wrapping key. Idempotent. */
  createAccount(accountId: string): Promise<void>;
  accounts(): Promise<readonly string[]>;

  /** The subject's data key, made on first use (atomic: two callers get the same). Its id is `keyIdOf(subject)`. */
  dataKey(accountId: string, subject: KeySubject): Promise<DataKey>;
  /** A data key that exists; `KEY_DESTROYED` after erasure, null when it never existed. */
  openKey(accountId: string, keyId: string): Promise<DataKey | null>;

  /** (inbox, keyed hash of a subject) → contact and conversation; `fresh` is stored when there is none. Atomic. */
  identify(inboxId: string, subjectHash: string, fresh: Identity): Promise<Identity>;
  /** Points the identity of a contact in an inbox at its next conversation, if it still points at `previous`. Returns what it points at now. */
  nextConversation(inboxId: string, contactId: string, move: { previous: string; next: string }): Promise<string>;
  /** Contact and current conversation of a contact that has written or been identified; null otherwise. */
  identityOf(inboxId: string, contactId: string): Promise<Identity | null>;
  /** Remembers an anonymous visitor's identity before the first fact. Atomic get-or-create by contact. */
  remember(identity: Identity): Promise<Identity>;

  /**
   * Destroys every data key of the contact, for ever, and forgets its identities: whoever comes under the same hash is
   * somebody new. Returns the ids of the keys destroyed, the same ones however often it is asked.
   */
  destroyContact(accountId: string, contactId: string): Promise<readonly string[]>;

  /** Secrets by kind and hash: `password`, `api-key`, `inbox-key`, `session`, `setup`, `email`, `invite`, `profile` … */
  putSecret(kind: string, hash: string, record: SecretRecord): Promise<void>;
  /** Like putSecret, unless there is one: then that one is returned and nothing changes. */
  claimSecret(kind: string, hash: string, record: SecretRecord): Promise<SecretRecord>;
  secret(kind: string, hash: string): Promise<SecretRecord | null>;
  secretsOf(
    kind: string,
    accountId: string,
    subject: string,
  ): Promise<readonly { readonly hash: string; readonly record: SecretRecord }[]>;
  /** Those of these hashes, at most `SECRETS_ASKED_MAX`, that have a living secret; asked of the store, in one question. */
  secretsAmong(kind: string, hashes: readonly string[]): Promise<ReadonlySet<string>>;
  dropSecret(kind: string, hash: string): Promise<void>;

  /** A named 32-byte key of the installation (`cursor`, `visitor-token` …), made on first use. */
  installationKey(name: string): Promise<Uint8Array>;
  close(): Promise<void>;
}
