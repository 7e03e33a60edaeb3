import { Refused } from './request.ts';
import type { Storage } from './storage.ts';
import { type Profile, readVisitor, type Register, subjectOf, type Visitor } from './visitor.ts';

export interface GuestParts {
  readonly storage: Storage;
  readonly key: string;
  readonly register: Register;
  /** Runs one step at a time across all tabs, where the browser can do that. */
  readonly alone: (name: string, step: () => Promise<void>) => Promise<void>;
  /** There is a visitor now, or another one, or none. */
  readonly changed: (visitor: Visitor | null, before: Visitor | null) => void;
  readonly refused: (refusal: Refused) => void;
}

/** Who the visitor is to the server: named once for all tabs, remembered on this device. */
export class Guest {
  visitor: Visitor | null;
  readonly #parts: GuestParts;
  #profile: Profile = {};

  constructor(parts: GuestParts) {
    this.#parts = parts;
    this.visitor = readVisitor(parts.storage, parts.key);
  }

  /** Becomes somebody, unless this tab or another one has already. */
  async enter(profile: Profile = {}): Promise<void> {
    this.#profile = { ...this.#profile, ...profile };
    if (this.visitor !== null) return;
    await this.#alone(async () => {
      const known = readVisitor(this.#parts.storage, this.#parts.key);
      if (known === null) await this.#register(null);
      else this.#become(known);
    });
  }

  /** The site vouches for who this is. */
  async identify(identity: string): Promise<void> {
    const subject = subjectOf(identity);
    if (subject !== null && subject === this.visitor?.subject) return;
    this.#profile = { ...this.#profile, identity };
    await this.#alone(() => this.#register(this.visitor?.token ?? null));
  }

  async describe(attributes: object): Promise<void> {
    const told = Object.entries(attributes).map(([name, value]) => [name, String(value)]);
    this.#profile = { ...this.#profile, attributes: { ...this.#profile.attributes, ...Object.fromEntries(told) } };
    const token = this.visitor?.token;
    if (token !== undefined) await this.#alone(() => this.#register(token));
  }

  remember(part: Partial<Visitor>): void {
    if (this.visitor === null) return;
    this.visitor = { ...this.visitor, ...part };
    this.#parts.storage.set(this.#parts.key, JSON.stringify(this.visitor));
  }

  forget(): void {
    this.#profile = {};
    this.#parts.storage.set(this.#parts.key, null);
    this.#become(null);
  }

  /** Another tab has written down who we are. */
  reload(): void {
    const known = readVisitor(this.#parts.storage, this.#parts.key);
    if (known?.token === this.visitor?.token) this.visitor = known;
    else this.#become(known);
  }

  #alone(step: () => Promise<void>): Promise<void> {
    return this.#parts.alone(this.#parts.key, step);
  }

  async #register(token: string | null): Promise<void> {
    const profile = this.#profile;
    try {
      const visitor = await this.#parts.register(profile, token);
      const subject = profile.identity === undefined ? this.visitor?.subject : subjectOf(profile.identity);
      this.#profile = {};
      this.#become({ ...(subject && { subject }), ...visitor });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      this.#parts.refused(error);
    }
  }

  #become(visitor: Visitor | null): void {
    const before = this.visitor;
    const isSame = visitor !== null && visitor.conversationId === before?.conversationId;
    this.visitor = isSame ? { ...before, ...visitor } : visitor;
    if (visitor !== null) this.remember({});
    this.#parts.changed(this.visitor, before);
  }
}
