import { fieldOf, personalFields } from '@verbatim/contracts';
import { may } from '@verbatim/domain';
import type { AnyRecorded } from '@verbatim/domain';
import type { StaffCaller } from '@verbatim/edge';
import type { Place } from '@verbatim/ports';
import { auditQueries } from '@verbatim/projections';
import type { AuditQuery, PageEnd } from '@verbatim/projections';
import { z } from 'zod';
import type { RestDeps } from './deps.ts';
import { refusals } from './http/refusals.ts';
import { eventJson } from './json.ts';
import { personOf, readEvents } from './reading.ts';
import { time } from './schemas.ts';

const WORD_CHARS_MAX = 64;
/** Records read for one answer to a search in their text; a longer search goes on with the cursor. */
const SEARCHED_PER_CALL_MAX = 1_000;

export const word = z
  .string()
  .regex(/^[\w.:*-]+$/)
  .max(WORD_CHARS_MAX);
export const period = { from: time.optional(), to: time.optional() };

interface Period {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export function between({ from, to }: Period) {
  const [start, end] = [from, to].map((at) => (at === undefined ? undefined : Date.parse(at)));
  if (start !== undefined && end !== undefined && start > end) throw refusals.invalid('/from', 'before /to');
  return { from: start, to: end };
}

export interface FoundEvents {
  readonly items: readonly { readonly place: Place; readonly event: AnyRecorded }[];
  readonly next: PageEnd | null;
}

/** One page of the index. Where each event has to be looked at: as many pages as it takes, up to a bound. */
export async function searchEvents(
  deps: RestDeps,
  { accountId }: StaffCaller,
  { isWanted, ...query }: AuditQuery & { readonly isWanted?: ((event: AnyRecorded) => boolean) | undefined },
): Promise<FoundEvents> {
  const queries = auditQueries(deps.core.views);
  const items: FoundEvents['items'][number][] = [];
  let after = query.after;
  for (let searched = 0; searched < SEARCHED_PER_CALL_MAX; searched += query.limit) {
    const { items: rows, next } = await queries.page(accountId, {
      ...query,
      ...(after === undefined ? {} : { after }),
    });
    const places = rows.map(({ partition, offset }) => ({ partition, offset }));
    const found = (await readEvents(deps.core, places)).flatMap((event, index) => {
      const place = places[index];
      return place === undefined ? [] : [{ place, event }];
    });
    items.push(...(isWanted === undefined ? found : found.filter(({ event }) => isWanted(event))));
    if (items.length > query.limit) return cut(items, query.limit);
    if (next === null || isWanted === undefined || items.length === query.limit) return { items, next };
    after = next;
  }
  return { items, next: after ?? null };
}

/** Of what was found only as much as was asked for; the rest comes with the next page. */
function cut(found: FoundEvents['items'], itemsMax: number): FoundEvents {
  const items = found.slice(0, itemsMax);
  const end = items.at(-1);
  return { items, next: end === undefined ? null : [end.event.recordedAt, end.place.partition, end.place.offset] };
}

export const says = ({ data }: AnyRecorded, q: string): boolean =>
  JSON.stringify(data).toLowerCase().includes(q.toLowerCase());

/** Who may not read conversations sees that something was said, and not what. */
export function shown(event: AnyRecorded, caller: StaffCaller) {
  const row = eventJson(event, personOf(caller));
  if (may(caller, 'conversations.read') || may(caller, 'audit.read')) return row;
  const field = fieldOf(event.type);
  const hidden = Object.fromEntries(personalFields(event.type).map((name) => [name, null]));
  return { ...row, [field]: { ...(row[field] as object), ...hidden } };
}
