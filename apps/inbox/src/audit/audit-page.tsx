import { useInfiniteQuery } from '@tanstack/react-query';
import { RefreshCw } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { ComponentProps, FormEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useHeld } from '../inbox/use-held.ts';
import { useAgents } from '../live/people.ts';
import { Problem } from '../live/rest.ts';
import { sayProblem } from '../session/say-problem.ts';
import { Button } from '../ui/button.tsx';
import { Complaint } from '../ui/complaint.tsx';
import { Field } from '../ui/field.tsx';
import { clockTime, milliseconds } from '../words/times.ts';
import { AuditTable } from './audit-table.tsx';
import { fetchAudit, NO_FILTER } from './audit-query.ts';
import type { AuditFilter, AuditPageAnswer, AuditRow } from './audit-query.ts';
import { useLiveTrail } from './live-trail.ts';
import type { Liveness } from './live-trail.ts';

/** The trail of everything, for those who have to be able to prove it. */
export const AuditPage = (): ReactNode => {
  const { t } = useTranslation();
  const [filter, setFilter] = useState(NO_FILTER);
  const trail = useTrail(filter);
  const live = useLiveTrail(filter);
  const [isHovered, setHovered] = useState(false);
  const latest = useMemo(() => joined(live.rows, trail.data?.pages ?? []), [live.rows, trail.data]);
  const { shown, held, release } = useHeldRows(latest, isHovered);
  const readAgain = (): void => void trail.refetch().then(live.forget);
  return (
    <main
      data-column="list"
      tabIndex={-1}
      className="flex min-h-0 min-w-0 flex-1 flex-col outline-none max-narrow:overflow-y-auto"
    >
      <AuditHeader trail={trail} liveness={live.liveness} hasEnd={filter.to !== ''} onRefresh={readAgain} />
      <FilterForm filter={filter} onFilter={setFilter} />
      <div
        tabIndex={0}
        role="region"
        aria-label={t('audit.title')}
        className="relative min-h-0 flex-1 overflow-auto max-narrow:shrink-0 max-narrow:overflow-y-hidden"
        onPointerEnter={(event) => setHovered(event.pointerType === 'mouse')}
        onPointerLeave={() => setHovered(false)}
      >
        <HeldBack held={held} onRelease={release} />
        {trail.isPending ? <SkeletonRows /> : null}
        {trail.isError ? <AuditComplaint error={trail.error} /> : null}
        {trail.isSuccess && latest.length === 0 ? <p className="p-6 text-text-2">{t('audit.none')}</p> : null}
        {shown.length === 0 ? null : <AuditTable rows={shown} />}
        {trail.hasNextPage ? (
          <Button className="m-4" onClick={() => void trail.fetchNextPage()} disabled={trail.isFetchingNextPage}>
            {t('action.loadMore')}
          </Button>
        ) : null}
      </div>
    </main>
  );
};

/** What came live and what was read, each once. */
function joined(live: readonly AuditRow[], pages: readonly AuditPageAnswer[]): readonly AuditRow[] {
  const read = pages.flatMap(({ items }) => items);
  const known = new Set(read.map(({ event }) => event.id));
  return [...live.filter(({ event }) => !known.has(event.id)), ...read];
}

/** While the pointer is over the rows, new ones wait above them. */
function useHeldRows(latest: readonly AuditRow[], isHeld: boolean) {
  const ids = useMemo(() => latest.map(({ event }) => event.id), [latest]);
  const { ids: kept, held, release } = useHeld(ids, isHeld);
  const byId = useMemo(() => new Map(latest.map((row) => [row.event.id, row])), [latest]);
  const shown = useMemo(() => kept.flatMap((id) => byId.get(id) ?? []), [kept, byId]);
  return { shown, held, release };
}

const HeldBack = ({ held, onRelease }: { readonly held: number; readonly onRelease: () => void }): ReactNode => {
  const { t } = useTranslation();
  if (held === 0) return null;
  return (
    <div className="sticky top-2 left-0 z-20 h-0 text-center">
      <Button look="primary" className="appear h-7 rounded-full shadow-float" onClick={onRelease}>
        {t('audit.held', { count: held })}
      </Button>
    </div>
  );
};

type Trail = ReturnType<typeof useTrail>;

/** Read once per filter, for every question is an event of the trail; what comes later is told by itself. */
const useTrail = (filter: AuditFilter) =>
  useInfiniteQuery({
    queryKey: ['audit', filter],
    queryFn: ({ pageParam }) => fetchAudit(filter, pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor ?? null,
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
  });

interface AuditHeaderProps {
  readonly trail: Trail;
  readonly liveness: Liveness;
  /** The filter ends before now: nothing new can come. */
  readonly hasEnd: boolean;
  readonly onRefresh: () => void;
}

const AuditHeader = ({ trail, liveness, hasEnd, onRefresh }: AuditHeaderProps): ReactNode => {
  const { t } = useTranslation();
  const lagMs = trail.data?.pages[0]?.lagMs;
  const time = clockTime(new Date(trail.dataUpdatedAt).toISOString());
  const isLive = liveness === 'live' && !hasEnd;
  return (
    <header className="flex min-h-13 shrink-0 flex-wrap items-center gap-x-4 gap-y-1 border-b border-line px-4 py-2">
      <h1 className="text-base leading-6">{t('audit.title')}</h1>
      <p className="min-w-0 flex-1 text-xs text-text-3 max-narrow:order-last max-narrow:basis-full">
        {t('audit.lead')}
      </p>
      <p role="status" className="numbers flex items-center gap-2 text-xs text-text-2">
        {isLive ? <span aria-hidden className="size-2 rounded-full bg-ok" /> : null}
        <span>{isLive ? t('audit.live') : liveness === 'broken' ? t('audit.broken') : null}</span>
        {lagMs === undefined ? null : <span>{t('audit.fresh', { time, lag: milliseconds(lagMs) })}</span>}
      </p>
      <Button onClick={onRefresh} disabled={trail.isFetching}>
        <RefreshCw size={14} aria-hidden />
        {t('audit.refresh')}
      </Button>
    </header>
  );
};

const AuditComplaint = ({ error }: { readonly error: unknown }): ReactNode => {
  const { t } = useTranslation();
  const isForbidden = error instanceof Problem && error.status === 403;
  return (
    <div className="max-w-160 p-4">
      <Complaint>
        {isForbidden ? t('audit.notAllowed') : t('audit.failed')} {sayProblem(error)}
      </Complaint>
    </div>
  );
};

interface FilterFormProps {
  readonly filter: AuditFilter;
  readonly onFilter: (filter: AuditFilter) => void;
}

const FilterForm = ({ filter, onFilter }: FilterFormProps): ReactNode => {
  const { t } = useTranslation();
  const [form, setForm] = useState(filter);
  const [isOpen, setOpen] = useState(false);
  const field = (
    name: keyof AuditFilter,
  ): { value: string; onChange: (event: { target: { value: string } }) => void } => ({
    value: form[name],
    onChange: (event) => setForm({ ...form, [name]: event.target.value }),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setOpen(false);
    onFilter({ ...form });
  };
  const clear = (): void => {
    setForm(NO_FILTER);
    onFilter(NO_FILTER);
  };
  const inUse = Object.values(filter).filter((value) => value !== '').length;
  return (
    <form onSubmit={submit} className="shrink-0 border-b border-line px-4 py-3 max-narrow:py-2">
      <Button className="w-full narrow:hidden" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {t('audit.filters')}
        {inUse === 0 ? null : ` · ${inUse}`}
      </Button>
      <div
        className={`flex flex-wrap items-end gap-2 *:flex-[1_1_140px] ${isOpen ? 'max-narrow:pt-2' : 'max-narrow:hidden'}`}
      >
        <Field label={t('audit.actor')} list={PEOPLE_ID} title={t('audit.actorHint')} {...field('actor')} />
        <People />
        <Field label={t('audit.action')} placeholder="ConversationAssigned" {...field('action')} />
        <Field label={t('audit.target')} placeholder="conversation:…" {...field('target')} />
        <TimeField label={t('audit.from')} {...field('from')} />
        <TimeField label={t('audit.to')} {...field('to')} />
        <Field label={t('audit.text')} type="search" {...field('q')} />
        <div className="flex flex-none! gap-2">
          <Button look="primary" type="submit">
            {t('audit.apply')}
          </Button>
          <Button look="quiet" onClick={clear}>
            {t('audit.clear')}
          </Button>
        </div>
      </div>
    </form>
  );
};

/** As wide as a day and a time of twelve hours, and the calendar beside them. */
const TimeField = (props: ComponentProps<typeof Field>): ReactNode => (
  <div className="min-w-52">
    <Field {...props} type="datetime-local" />
  </div>
);

const PEOPLE_ID = 'audit-people';

/** Colleagues by name, where their ids are asked for. */
const People = (): ReactNode => (
  <datalist id={PEOPLE_ID}>
    {useAgents().map(({ id, name, email }) => (
      <option key={id} value={id}>
        {name ?? email}
      </option>
    ))}
  </datalist>
);

const SKELETON_ROWS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

const SkeletonRows = (): ReactNode => (
  <div aria-hidden className="flex flex-col gap-4 p-4">
    {SKELETON_ROWS.map((row) => (
      <div key={row} className="skeleton h-4 w-full" />
    ))}
  </div>
);
