import { Refused } from './request.ts';
import type { Storage } from './storage.ts';
import { type Profile, readVisitor, type Register, subjectOf, type Visitor } from './visitor.ts';

const NAME_CHARS_MAX = 100;
const VALUE_CHARS_MAX = 1_000;

export interface GuestParts {
  readonly storage: Storage;
  readonly key: string;
  readonly register: Register;
  /** Runs one step at a time across all tabs, where the browser can do that. */
  readonly alone: (name: string, step: () => Promise<void>) => Promise<void>;
  /** There is a visitor now, or another one, or none. */
  readonly changed: (visitor: Visitor | null, before: Visitor | null) => void;
  /** `goesOn`: without what the site had said. */
  readonly refused: (refusal: Refused, goesOn: boolean) => void;
  readonly emit: (event: string, detail?: unknown) => void;
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
    this.#profile = add(this.#profile, profile);
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

  /** What the site knows of the visitor. Before there is one it is kept; what is no attribute is told and left out. */
  async describe(attributes: object): Promise<void> {
    const told: Record<string, string> = {};
    for (const [name, value] of Object.entries(attributes)) {
      const text = String(value);
      if (isAttribute(name, value, text)) told[name] = text;
      else this.#parts.emit('error', { code: 'BAD_ATTRIBUTE', name });
    }
    this.#profile = add(this.#profile, { attributes: told });
    await this.#alone(async () => {
      if (this.visitor !== null) await this.#register(this.visitor.token);
    });
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
    this.#profile = {}; // what is said meanwhile is for the next time
    try {
      const visitor = await this.#parts.register(profile, token);
      const subject = profile.identity === undefined ? this.visitor?.subject : subjectOf(profile.identity);
      this.#become({ ...(subject && { subject }), ...visitor });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      const { identity, attributes, ...own } = profile;
      const isOfSite = error.isFinal && (identity ?? attributes) !== undefined;
      this.#profile = add(error.isFinal ? own : profile, this.#profile);
      this.#parts.refused(error, isOfSite);
      if (isOfSite && token === null) await this.#register(null); // nobody is kept out by a mistake of the site
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

const add = (one: Profile, other: Profile): Profile => ({
  ...one,
  ...other,
  ...((one.attributes ?? other.attributes) && { attributes: { ...one.attributes, ...other.attributes } }),
});

/** As the server takes it: a short name, a value that is a text, a number, true or false, and no halves of characters. */
const isAttribute = (name: string, value: unknown, text: string): boolean =>
  /^(string|number|boolean)$/.test(typeof value) &&
  name.length > 0 &&
  name.length <= NAME_CHARS_MAX &&
  text.length <= VALUE_CHARS_MAX &&
  !/\p{Cs}/u.test(name + text);
