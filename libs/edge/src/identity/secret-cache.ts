import type { Clock, Keys, SecretRecord } from '@verbatim/ports';

/** A secret revoked in another process is believed for this long at most. */
const CACHED_MS_MAX = 5_000;
const SECRETS_CACHED_MAX = 10_000;
/** Who is known already waits no longer for keys that do not answer. */
const PATIENCE_MS = 250;
/** Nobody can revoke anything in keys that are away; so long what they said last is believed. */
const BELIEVED_MS_MAX = 10 * 60_000;

interface Known {
  readonly record: SecretRecord;
  /** Not asked about again before. */
  readonly until: number;
  /** Not believed after. */
  readonly end: number;
}

/** Sessions and keys are looked up with every call; the same ones again and again. */
export class SecretCache {
  readonly #keys: Pick<Keys, 'secret'>;
  readonly #clock: Clock;
  readonly #known = new Map<string, Known>();

  constructor(keys: Pick<Keys, 'secret'>, clock: Clock) {
    this.#keys = keys;
    this.#clock = clock;
  }

  /** Faults: `KEYS_UNAVAILABLE`, where the keys do not answer and the secret was not seen lately. */
  async find(kind: string, hash: string): Promise<SecretRecord | null> {
    const now = this.#clock();
    const known = this.#known.get(nameOf(kind, hash));
    if (known !== undefined && known.until > now) return known.record;
    const asked = this.#ask(kind, hash);
    return known === undefined || known.end <= now ? asked : orElse(asked, known.record);
  }

  /** A change is seen at once by those who ask here. */
  forget(kind: string, hash: string): void {
    this.#known.delete(nameOf(kind, hash));
  }

  async #ask(kind: string, hash: string): Promise<SecretRecord | null> {
    const record = await this.#keys.secret(kind, hash);
    this.forget(kind, hash);
    if (record !== null) this.#remember(nameOf(kind, hash), record);
    return record;
  }

  #remember(name: string, record: SecretRecord): void {
    if (this.#known.size >= SECRETS_CACHED_MAX) this.#known.clear();
    const now = this.#clock();
    const over = record.expiresAt ?? Number.POSITIVE_INFINITY;
    this.#known.set(name, {
      record,
      until: Math.min(now + CACHED_MS_MAX, over),
      end: Math.min(now + BELIEVED_MS_MAX, over),
    });
  }
}

const nameOf = (kind: string, hash: string): string => `${kind}:${hash}`;

/** What is asked for, or the last known where that fails or takes too long. */
async function orElse(asked: Promise<SecretRecord | null>, last: SecretRecord): Promise<SecretRecord | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<SecretRecord>((resolve) => {
    timer = setTimeout(() => resolve(last), PATIENCE_MS);
  });
  try {
    return await Promise.race([asked.catch(() => last), late]);
  } finally {
    clearTimeout(timer);
  }
}
