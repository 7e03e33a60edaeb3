import type { Clock, Keys, SecretRecord } from '@verbatim/ports';

/** A secret revoked in another process is believed for this long at most. */
const CACHED_MS_MAX = 5_000;
const SECRETS_CACHED_MAX = 10_000;

/** Sessions and keys are looked up with every call; the same ones again and again. */
export class SecretCache {
  readonly #keys: Keys;
  readonly #clock: Clock;
  readonly #known = new Map<string, { readonly record: SecretRecord; readonly until: number }>();

  constructor(keys: Keys, clock: Clock) {
    this.#keys = keys;
    this.#clock = clock;
  }

  async find(kind: string, hash: string): Promise<SecretRecord | null> {
    const name = `${kind}:${hash}`;
    const now = this.#clock();
    const known = this.#known.get(name);
    if (known !== undefined && known.until > now) return known.record;
    const record = await this.#keys.secret(kind, hash);
    this.#known.delete(name);
    if (record !== null) this.#remember(name, record, now);
    return record;
  }

  /** A change is seen at once by those who ask here. */
  forget(kind: string, hash: string): void {
    this.#known.delete(`${kind}:${hash}`);
  }

  #remember(name: string, record: SecretRecord, now: number): void {
    if (this.#known.size >= SECRETS_CACHED_MAX) this.#known.clear();
    const until = Math.min(now + CACHED_MS_MAX, record.expiresAt ?? Number.POSITIVE_INFINITY);
    this.#known.set(name, { record, until });
  }
}
