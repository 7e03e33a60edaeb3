import { TeamId } from '@verbatim/domain';
import type { TeamOption } from '@verbatim/domain';
import { Fault } from '@verbatim/kit';
import type { Place } from '@verbatim/ports';
import { defined } from './defined.ts';
import { askingOf, Derived, record } from './record.ts';
import type { StaffCaller } from './record.ts';
import type { Tools } from './tools.ts';
import { said } from './unset.ts';

export interface TeamWishes {
  readonly name?: string | undefined;
  readonly policy?: string | undefined;
  readonly reassignAfterMinutes?: number | undefined;
  readonly offerSeconds?: number | undefined;
  readonly loadShareMax?: number | undefined;
}

/** Null: as if it had never been said. */
export type TeamChange = {
  readonly [Name in keyof TeamWishes]: TeamWishes[Name] | (Name extends TeamOption ? null : never);
};

export interface Teams {
  make(
    caller: StaffCaller,
    wanted: TeamWishes & { readonly name: string },
    key: string,
  ): Promise<{ readonly id: TeamId; readonly place: Place | null }>;
  change(caller: StaffCaller, teamId: string, change: TeamChange, key: string): Promise<Place | null>;
}

export const teams = ({ core }: Tools): Teams => ({
  async make(caller, wanted, key) {
    const asking = askingOf(caller, key);
    const id = TeamId((await Derived.from(core, asking)).id('TeamId'));
    return { id, place: await record(core, asking, { type: 'TeamCreated', data: defined({ teamId: id, ...wanted }) }) };
  },

  async change(caller, teamId, change, key) {
    const own = core.directory.teamOf(caller.accountId, teamId);
    if (own === null) throw new Fault('NOT_FOUND', 'There is no such team.', { retryable: false });
    const { named, unset } = said(change);
    const data = { teamId: own, ...defined(named), ...(unset.length === 0 ? {} : { unset }) };
    return record(core, askingOf(caller, key), { type: 'TeamUpdated', data });
  },
});
