import { keyedHash, sealingKey } from '@verbatim/sealing';
import type { Core } from '../core.ts';
import { askingOf, record } from './record.ts';
import type { StaffCaller } from './record.ts';

/** Writes down that somebody has looked into the audit: what for only as a keyed hash, for it may itself be personal. */
export async function auditQueried(
  core: Core,
  caller: StaffCaller,
  { filter, rows }: { readonly filter: string; readonly rows: number },
): Promise<void> {
  const { accountId } = caller;
  const key = sealingKey(await core.keys.dataKey(accountId, { kind: 'account', id: accountId }));
  const filterHash = keyedHash(key, 'audit-query', filter);
  await record(core, askingOf(caller, core.newId()), { type: 'AuditQueried', data: { filterHash, rows } });
}
