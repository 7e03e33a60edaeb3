import { queryOf, call } from '../live/rest.ts';

export interface AuditFilter {
  readonly actor: string;
  readonly action: string;
  readonly target: string;
  readonly from: string;
  readonly to: string;
  readonly q: string;
}

export const NO_FILTER: AuditFilter = { actor: '', action: '', target: '', from: '', to: '', q: '' };

export interface AuditEvent {
  readonly id: string;
  readonly stream: string;
  readonly conversationId?: string;
  readonly seq: number;
  readonly type: string;
  readonly recordedAt: string;
  readonly actor: { readonly type: string; readonly id: string };
  readonly [data: string]: unknown;
}

export interface AuditRow {
  readonly position: { readonly partition: number; readonly offset: number };
  readonly event: AuditEvent;
}

export interface AuditPageAnswer {
  readonly items: readonly AuditRow[];
  readonly lagMs: number;
  readonly nextCursor?: string | null;
  readonly after?: string | null;
}

const ROWS_PER_PAGE = 100;

/** One page of the trail. Asking is recorded, so nobody asks again without being told to. */
export function fetchAudit(filter: AuditFilter, after: string | null): Promise<AuditPageAnswer> {
  const { from, to, ...words } = filter;
  return call('GET', `/audit${queryOf({ ...words, from: utc(from), to: utc(to), limit: ROWS_PER_PAGE, after })}`);
}

/** Where what comes from now on is told, or after the last that was seen. */
export function addressOfTail({ from: _from, to: _to, ...words }: AuditFilter, after: string | null): string {
  return `/api/v1/audit/tail${queryOf({ ...words, after })}`;
}

/** What a local date-time field holds, as the server wants it. */
const utc = (local: string): string => (local === '' ? '' : new Date(local).toISOString());
