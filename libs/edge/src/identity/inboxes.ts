import { InboxId, TeamId } from '@verbatim/domain';
import type { ChannelType, InboxOption } from '@verbatim/domain';
import { Fault } from '@verbatim/kit';
import type { Place } from '@verbatim/ports';
import { keyedHash } from '@verbatim/sealing';
import type { Core } from '../core.ts';
import { defined } from './defined.ts';
import { askingOf, Derived, record } from './record.ts';
import type { Asking, StaffCaller } from './record.ts';
import type { Tools } from './tools.ts';
import { said } from './unset.ts';
import { hashOf, keyToken, PREFIXES } from './tokens.ts';

export interface InboxWishes {
  readonly name?: string | undefined;
  readonly teamId?: string | undefined;
  readonly allowedOrigins?: readonly string[] | undefined;
  readonly greeting?: string | undefined;
  readonly reopenWithinHours?: number | undefined;
  readonly autoResolveAfterMinutes?: number | undefined;
  readonly reassignAfterMinutes?: number | undefined;
}

/** Null: as if it had never been said. */
export type InboxChange = {
  readonly [Name in keyof InboxWishes]: InboxWishes[Name] | (Name extends InboxOption ? null : never);
};

export type NewInbox = InboxWishes & { readonly name: string; readonly type: ChannelType };

/** Key and secret are told once, here. */
export interface MadeInbox {
  readonly id: InboxId;
  readonly key: string;
  /** What a site signs its visitors' identities with. */
  readonly identitySecret: string;
  readonly place: Place | null;
}

export interface Inboxes {
  make(asking: Asking, wanted: NewInbox): Promise<MadeInbox>;
  /** What a site signs its visitors' identities with. */
  identitySecret(caller: StaffCaller, inboxId: string): string;
  change(caller: StaffCaller, inboxId: string, change: InboxChange, key: string): Promise<Place | null>;
}

export const inboxes = ({ core, signingKey }: Tools): Inboxes => ({
  async make(asking, wanted) {
    const { type, ...settings } = wanted;
    const derived = await Derived.from(core, asking);
    const id = InboxId(derived.id('InboxId'));
    const data = { inboxId: id, channel: type, ...branded(settings) };
    const place = await record(core, asking, { type: 'InboxCreated', data });
    const key = keyToken(PREFIXES.inboxKey, derived.secret('inbox-key'));
    const { accountId } = asking;
    await core.keys.claimSecret('inbox-key', hashOf(key), { accountId, subject: id, data: '{}', expiresAt: null });
    return { id, key, identitySecret: identitySecret(signingKey, id), place };
  },

  identitySecret(caller, inboxId) {
    checkOwn(core, caller, inboxId);
    return identitySecret(signingKey, inboxId);
  },

  async change(caller, inboxId, change, key) {
    checkOwn(core, caller, inboxId);
    const { named, unset } = said(change);
    const data = { inboxId: InboxId(inboxId), ...branded(named), ...(unset.length === 0 ? {} : { unset }) };
    return record(core, askingOf(caller, key), { type: 'InboxUpdated', data });
  },
});

function checkOwn({ directory }: Core, { accountId }: StaffCaller, inboxId: string): void {
  if (directory.inbox(inboxId)?.accountId === accountId) return;
  throw new Fault('NOT_FOUND', 'There is no such inbox.', { retryable: false });
}

/** Not kept anywhere: it follows from the installation's key. */
export const identitySecret = (signingKey: Uint8Array, inboxId: string): string =>
  keyedHash(signingKey, 'identity-secret', inboxId);

const branded = <Change extends InboxWishes>({ teamId, ...change }: Change) =>
  defined({ ...change, teamId: teamId === undefined ? undefined : TeamId(teamId) });
