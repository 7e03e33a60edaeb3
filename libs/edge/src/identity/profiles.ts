import type { ContactId } from '@verbatim/domain';
import type { Clock, Keys } from '@verbatim/ports';
import { kept } from './kept.ts';

/** A visitor who has not written by then is forgotten. */
const PROFILE_MS = 30 * 24 * 3_600_000;

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

export function profiles(keys: Keys, clock: Clock): Profiles {
  const all = kept<Profile>(keys, clock, { kind: 'profile', keptMs: PROFILE_MS });
  return {
    of: all.of,
    async save(accountId, contactId, told) {
      const before = await all.of(contactId);
      const attributes = { ...before.attributes, ...told.attributes };
      const named = Object.keys(attributes).length === 0 ? {} : { attributes };
      await all.save(accountId, contactId, { ...before, ...told, ...named });
    },
  };
}
