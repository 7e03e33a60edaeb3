import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { channelName } from '../inbox/names-of.ts';
import { INBOXES_KEY, useTeams } from '../live/people.ts';
import type { Inbox } from '../live/people.ts';
import { call } from '../live/rest.ts';
import { embedLine } from '../session/embed-line.ts';
import { Button } from '../ui/button.tsx';
import { CopyLine } from '../ui/copy-line.tsx';
import { AreaField, ChoiceField, Field } from '../ui/field.tsx';
import { AdminList } from './admin-list.tsx';
import { FormModal, OnceModal } from './form-modal.tsx';
import { numberIn } from './number-in.ts';
import { useForm } from '../ui/use-form.ts';
import type { Form } from '../ui/use-form.ts';

const TYPES = ['websocket', 'grpc', 'rest', 'tcp'] as const;
const NAME_CHARS_MAX = 100;

export const InboxSettings = (): ReactNode => {
  const { t } = useTranslation();
  const query = useQuery({
    queryKey: INBOXES_KEY,
    queryFn: () => call<{ readonly items: readonly Inbox[] }>('GET', '/inboxes'),
  });
  const [edited, setEdited] = useState<Inbox | 'new' | null>(null);
  const [key, setKey] = useState<string | null>(null);
  return (
    <>
      <AdminList
        title={t('settings.inboxes')}
        lead={t('inboxes.lead')}
        addLabel={t('inboxes.add')}
        onAdd={() => setEdited('new')}
        query={query}
        noneLabel={t('inboxes.none')}
        keyOf={({ id }) => id}
        row={(inbox) => <InboxRow inbox={inbox} onEdit={() => setEdited(inbox)} />}
      />
      {edited === null ? null : (
        <InboxForm inbox={edited === 'new' ? null : edited} onClose={() => setEdited(null)} onKey={setKey} />
      )}
      {key === null ? null : (
        <OnceModal title={t('inboxes.keyOnce')} onClose={() => setKey(null)}>
          <CopyLine label={t('inboxes.keyOnce')} text={key} />
        </OnceModal>
      )}
    </>
  );
};

const InboxRow = ({ inbox, onEdit }: { readonly inbox: Inbox; readonly onEdit: () => void }): ReactNode => {
  const { t } = useTranslation();
  const channel = inbox.type ?? inbox.channel ?? '';
  return (
    <>
      <div className="min-w-0 flex-1">
        <p className="truncate font-semibold">{inbox.name}</p>
        <p className="text-xs text-text-3">{channelName(channel, t)}</p>
      </div>
      {channel === 'websocket' ? (
        <a
          href={`/demo?inbox=${encodeURIComponent(inbox.id)}`}
          target="_blank"
          rel="noopener"
          className="text-accent hover:underline"
        >
          {t('inboxes.demo')}
        </a>
      ) : null}
      <Button onClick={onEdit} aria-label={t('inboxes.edit', { name: inbox.name })}>
        {t('action.edit')}
      </Button>
    </>
  );
};

interface InboxFormProps {
  readonly inbox: Inbox | null;
  readonly onClose: () => void;
  readonly onKey: (key: string) => void;
}

interface InboxValues {
  readonly name: string;
  readonly type: string;
  readonly origins: string;
  readonly teamId: string;
  readonly reopenWithinHours: string;
  readonly autoResolveAfterMinutes: string;
  readonly reassignAfterMinutes: string;
}

const NEVER = { reopenWithinHours: '', autoResolveAfterMinutes: '', reassignAfterMinutes: '' };
const EMPTY: InboxValues = { name: '', type: 'websocket', origins: '', teamId: '', ...NEVER };
const MINUTES_MAX = 525_600;
const HOURS_MAX = 8_760;

const valuesOf = ({ name, type, channel, allowedOrigins, ...inbox }: Inbox): InboxValues => ({
  name,
  type: type ?? channel ?? EMPTY.type,
  origins: (allowedOrigins ?? []).join('\n'),
  teamId: inbox.teamId ?? '',
  reopenWithinHours: String(inbox.reopenWithinHours ?? ''),
  autoResolveAfterMinutes: String(inbox.autoResolveAfterMinutes ?? ''),
  reassignAfterMinutes: String(inbox.reassignAfterMinutes ?? ''),
});

/** The answer may hold the key of a new inbox. */
async function saveInbox(
  inbox: Inbox | null,
  { name, type, origins, teamId, ...times }: InboxValues,
): Promise<{ readonly key?: string | null }> {
  const settings = { name: name.trim(), ...(type === 'websocket' ? { allowedOrigins: linesIn(origins) } : {}) };
  if (inbox === null) return call('POST', '/inboxes', { type, ...settings, ...(teamId === '' ? {} : { teamId }) });
  const { reopenWithinHours, autoResolveAfterMinutes, reassignAfterMinutes } = times;
  return call('PATCH', `/inboxes/${inbox.id}`, {
    ...settings,
    teamId: teamId === '' ? null : teamId,
    reopenWithinHours: numberIn(reopenWithinHours),
    autoResolveAfterMinutes: numberIn(autoResolveAfterMinutes),
    reassignAfterMinutes: numberIn(reassignAfterMinutes),
  });
}

const InboxForm = ({ inbox, onClose, onKey }: InboxFormProps): ReactNode => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const form = useForm(inbox === null ? EMPTY : valuesOf(inbox), async (values) => {
    const { key } = await saveInbox(inbox, values);
    await queries.invalidateQueries({ queryKey: INBOXES_KEY });
    onClose();
    if (typeof key === 'string' && values.type === 'rest') onKey(key); // the others have no use for it
  });
  const isNew = inbox === null;
  const isWebsite = form.values.type === 'websocket';
  return (
    <FormModal
      title={isNew ? t('inboxes.add') : t('inboxes.edit', { name: inbox.name })}
      form={form}
      saveLabel={isNew ? t('action.create') : t('action.save')}
      onClose={onClose}
    >
      <Field label={t('settings.name')} required maxLength={NAME_CHARS_MAX} {...form.field('name')} />
      {isNew ? (
        <ChoiceField
          label={t('inboxes.type')}
          options={TYPES.map((value) => ({ value, name: t(`channel.${value}`) }))}
          {...form.field('type')}
        />
      ) : null}
      {isWebsite ? (
        <AreaField label={t('inboxes.origins')} hint={t('inboxes.originsHint')} {...form.field('origins')} />
      ) : null}
      <TeamField field={form.field} />
      {isNew ? null : <TimeFields field={form.field} />}
      {isWebsite && !isNew ? <EmbedLine inboxId={inbox.id} /> : null}
    </FormModal>
  );
};

/** Whose queue its conversations wait in. */
const TeamField = ({ field }: { readonly field: Form<InboxValues>['field'] }): ReactNode => {
  const { t } = useTranslation();
  const teams = useTeams().map(({ id, name }) => ({ value: id, name }));
  return (
    <ChoiceField
      label={t('inboxes.team')}
      hint={t('inboxes.teamHint')}
      options={[{ value: '', name: t('inboxes.noTeam') }, ...teams]}
      {...field('teamId')}
    />
  );
};

/** What the clock does by itself; empty: nothing. */
const TimeFields = ({ field }: { readonly field: Form<InboxValues>['field'] }): ReactNode => {
  const { t } = useTranslation();
  const minutes = { type: 'number', min: 0.1, max: MINUTES_MAX, step: 'any' } as const;
  return (
    <>
      <Field
        label={t('inboxes.reassignAfter')}
        hint={t('inboxes.reassignAfterHint')}
        {...minutes}
        {...field('reassignAfterMinutes')}
      />
      <Field
        label={t('inboxes.autoResolveAfter')}
        hint={t('inboxes.autoResolveAfterHint')}
        {...minutes}
        {...field('autoResolveAfterMinutes')}
      />
      <Field
        label={t('inboxes.reopenWithin')}
        hint={t('inboxes.reopenWithinHint')}
        {...{ type: 'number', min: 0, max: HOURS_MAX, step: 1 }}
        {...field('reopenWithinHours')}
      />
    </>
  );
};

const EmbedLine = ({ inboxId }: { readonly inboxId: string }): ReactNode => {
  const { t } = useTranslation();
  return (
    <div className="flex flex-col gap-1">
      <span className="font-semibold text-text-2">{t('inboxes.embed')}</span>
      <CopyLine label={t('inboxes.embed')} text={embedLine(inboxId)} />
    </div>
  );
};

const linesIn = (text: string): readonly string[] =>
  text
    .split(/\s+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
