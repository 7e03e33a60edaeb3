import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { VARIABLES } from '../inbox/canned.ts';
import type { CannedResponse } from '../inbox/canned.ts';
import { CANNED_KEY, useCannedResponses } from '../live/canned-responses.ts';
import { useInboxes, useTeams } from '../live/people.ts';
import { call } from '../live/rest.ts';
import { Button } from '../ui/button.tsx';
import { AreaField, ChoiceField, Field } from '../ui/field.tsx';
import { useForm } from '../ui/use-form.ts';
import type { Form } from '../ui/use-form.ts';
import { AdminList } from './admin-list.tsx';
import { DeleteModal } from './delete-modal.tsx';
import { FormModal } from './form-modal.tsx';

const SHORTCUT_CHARS_MAX = 40;
const TEXT_CHARS_MAX = 8_000;
const PLACES = VARIABLES.map((name) => `{{${name}}}`).join(' ');

export const CannedSettings = (): ReactNode => {
  const { t } = useTranslation();
  const query = useCannedResponses();
  const queries = useQueryClient();
  const [edited, setEdited] = useState<CannedResponse | 'new' | null>(null);
  const [doomed, setDoomed] = useState<CannedResponse | null>(null);
  return (
    <>
      <AdminList
        title={t('settings.canned')}
        lead={t('canned.lead')}
        addLabel={t('canned.add')}
        onAdd={() => setEdited('new')}
        query={query}
        noneLabel={t('canned.none')}
        keyOf={({ id }) => id}
        row={(response) => (
          <CannedRow response={response} onEdit={() => setEdited(response)} onDelete={() => setDoomed(response)} />
        )}
      />
      {edited === null ? null : (
        <CannedForm response={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />
      )}
      {doomed === null ? null : (
        <DeleteModal
          question={t('canned.deleteAsk', { shortcut: doomed.shortcut })}
          onClose={() => setDoomed(null)}
          onDelete={async () => {
            await call('DELETE', `/canned-responses/${doomed.id}`);
            await queries.invalidateQueries({ queryKey: CANNED_KEY });
          }}
        />
      )}
    </>
  );
};

interface CannedRowProps {
  readonly response: CannedResponse;
  readonly onEdit: () => void;
  readonly onDelete: () => void;
}

const CannedRow = ({ response, onEdit, onDelete }: CannedRowProps): ReactNode => {
  const { t } = useTranslation();
  const team = useTeams().find(({ id }) => id === response.teamId);
  const inbox = useInboxes().find(({ id }) => id === response.inboxId);
  const places = [team?.name, inbox?.name].filter((name) => name !== undefined);
  return (
    <>
      <div className="min-w-0 flex-1">
        <p className="truncate font-semibold">
          /{response.shortcut}
          {places.length === 0 ? null : (
            <span className="ml-2 text-xs font-normal text-text-3">{places.join(' · ')}</span>
          )}
        </p>
        <p className="truncate text-text-2" dir="auto">
          {response.text}
        </p>
      </div>
      <Button onClick={onEdit} aria-label={t('canned.edit', { shortcut: response.shortcut })}>
        {t('action.edit')}
      </Button>
      <Button look="danger" onClick={onDelete} aria-label={t('canned.delete', { shortcut: response.shortcut })}>
        {t('action.delete')}
      </Button>
    </>
  );
};

interface CannedFormProps {
  readonly response: CannedResponse | null;
  readonly onClose: () => void;
}

const EMPTY = { shortcut: '', text: '', teamId: '', inboxId: '' };

const valuesOf = ({ shortcut, text, teamId, inboxId }: CannedResponse): typeof EMPTY => ({
  shortcut,
  text,
  teamId: teamId ?? '',
  inboxId: inboxId ?? '',
});

/** The slash is not part of the shortcut, but people type it. */
const saidBy = ({ shortcut, text, teamId, inboxId }: typeof EMPTY) => ({
  shortcut: shortcut.trim().replace(/^\//, ''),
  text,
  teamId: teamId === '' ? null : teamId,
  inboxId: inboxId === '' ? null : inboxId,
});

const CannedForm = ({ response, onClose }: CannedFormProps): ReactNode => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const form = useForm(response === null ? EMPTY : valuesOf(response), async (values) => {
    const said = saidBy(values);
    if (response === null) await call('POST', '/canned-responses', said);
    else await call('PATCH', `/canned-responses/${response.id}`, said);
    await queries.invalidateQueries({ queryKey: CANNED_KEY });
    onClose();
  });
  const isNew = response === null;
  return (
    <FormModal
      title={isNew ? t('canned.add') : t('canned.edit', { shortcut: response.shortcut })}
      form={form}
      saveLabel={isNew ? t('action.create') : t('action.save')}
      onClose={onClose}
    >
      <Field
        label={t('canned.shortcut')}
        hint={t('canned.shortcutHint')}
        required
        maxLength={SHORTCUT_CHARS_MAX + 1}
        autoComplete="off"
        {...form.field('shortcut')}
      />
      <AreaField
        label={t('canned.text')}
        hint={t('canned.textHint', { places: PLACES })}
        required
        maxLength={TEXT_CHARS_MAX}
        rows={5}
        dir="auto"
        {...form.field('text')}
      />
      <PlaceFields field={form.field} />
    </FormModal>
  );
};

/** Where it is offered; empty: everywhere. */
const PlaceFields = ({ field }: { readonly field: Form<typeof EMPTY>['field'] }): ReactNode => {
  const { t } = useTranslation();
  const teams = useTeams();
  const inboxes = useInboxes();
  return (
    <>
      <ChoiceField
        label={t('canned.team')}
        options={[{ value: '', name: t('canned.everyTeam') }, ...choicesOf(teams)]}
        {...field('teamId')}
      />
      <ChoiceField
        label={t('canned.inbox')}
        options={[{ value: '', name: t('canned.everyInbox') }, ...choicesOf(inboxes)]}
        {...field('inboxId')}
      />
    </>
  );
};

const choicesOf = (all: readonly { readonly id: string; readonly name: string }[]) =>
  all.map(({ id, name }) => ({ value: id, name }));
