import { InboxId, TeamId } from '@verbatim/domain';
import type { CannedResponseOption } from '@verbatim/domain';
import { Fault } from '@verbatim/kit';
import type { Place } from '@verbatim/ports';
import type { Core } from '../core.ts';
import { defined } from './defined.ts';
import { askingOf, Derived, record } from './record.ts';
import type { StaffCaller } from './record.ts';
import { said } from './unset.ts';

export interface CannedResponseWishes {
  readonly shortcut?: string | undefined;
  readonly text?: string | undefined;
  readonly teamId?: string | undefined;
  readonly inboxId?: string | undefined;
}

/** Null: as if it had never been said. */
export type CannedResponseChange = {
  readonly [Name in keyof CannedResponseWishes]:
    | CannedResponseWishes[Name]
    | (Name extends CannedResponseOption ? null : never);
};

export type NewCannedResponse = CannedResponseWishes & { readonly shortcut: string; readonly text: string };

/**
 * Texts that agents have at hand. Which there are, and that no shortcut stands for two, is for the rules of the account:
 * `NOT_FOUND`, `SHORTCUT_TAKEN`, `CANNED_RESPONSES_TOO_MANY`, `TEAM_NOT_FOUND`, `INBOX_NOT_FOUND`.
 */
export interface CannedResponses {
  make(
    caller: StaffCaller,
    wanted: NewCannedResponse,
    key: string,
  ): Promise<{ readonly id: string; readonly place: Place | null }>;
  change(caller: StaffCaller, id: string, change: CannedResponseChange, key: string): Promise<Place | null>;
  remove(caller: StaffCaller, id: string, key: string): Promise<Place | null>;
}

export const cannedResponses = (core: Core): CannedResponses => ({
  async make(caller, { shortcut, text, ...places }, key) {
    const asking = askingOf(caller, key);
    const id = (await Derived.from(core, asking)).id('CannedResponse');
    const data = { cannedResponseId: id, shortcut, text, ...placed(places) };
    return { id, place: await told(record(core, asking, { type: 'CannedResponseCreated', data })) };
  },

  change(caller, id, change, key) {
    const { named, unset } = said(change);
    const { shortcut, text, teamId, inboxId } = named;
    const data = {
      cannedResponseId: id,
      ...defined({ shortcut, text }),
      ...placed({ teamId, inboxId }),
      ...(unset.length === 0 ? {} : { unset }),
    };
    return told(record(core, askingOf(caller, key), { type: 'CannedResponseUpdated', data }));
  },

  remove(caller, id, key) {
    const data = { cannedResponseId: id, by: caller.agentId };
    return told(record(core, askingOf(caller, key), { type: 'CannedResponseDeleted', data }));
  },
});

const placed = ({ teamId, inboxId }: Pick<CannedResponseWishes, 'teamId' | 'inboxId'>) => ({
  ...(teamId === undefined ? {} : { teamId: TeamId(teamId) }),
  ...(inboxId === undefined ? {} : { inboxId: InboxId(inboxId) }),
});

/** What the rules refuse, in words, with the field that is meant. */
async function told<Answer>(recorded: Promise<Answer>): Promise<Answer> {
  try {
    return await recorded;
  } catch (cause) {
    const reason = cause instanceof Fault ? REASONS[cause.code] : undefined;
    if (!(cause instanceof Fault) || reason === undefined) throw cause;
    const { message, path } = reason;
    throw new Fault(cause.code, message, { retryable: false, cause, ...(path === undefined ? {} : { path }) });
  }
}

const REASONS: Readonly<Record<string, { readonly message: string; readonly path?: string }>> = {
  NOT_FOUND: { message: 'There is no such canned response.' },
  SHORTCUT_TAKEN: { message: 'Another canned response has this shortcut. Choose another one.', path: '/shortcut' },
  CANNED_RESPONSES_TOO_MANY: { message: 'There are as many canned responses as there may be. Delete one first.' },
  TEAM_NOT_FOUND: { message: 'There is no such team.', path: '/teamId' },
  INBOX_NOT_FOUND: { message: 'There is no such inbox.', path: '/inboxId' },
};
