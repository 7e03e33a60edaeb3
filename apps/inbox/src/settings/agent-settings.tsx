import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AGENTS_KEY } from '../live/people.ts';
import { call } from '../live/rest.ts';
import type { Agent } from '../session/session.ts';
import { Avatar } from '../ui/avatar.tsx';
import { Button } from '../ui/button.tsx';
import { CopyLine } from '../ui/copy-line.tsx';
import { ChoiceField, Field } from '../ui/field.tsx';
import { AdminList } from './admin-list.tsx';
import { FormModal, OnceModal } from './form-modal.tsx';
import { useForm } from './use-form.ts';

const ROLES = ['owner', 'admin', 'supervisor', 'agent', 'auditor', 'developer'] as const;
const SCOPES = ['all', 'team', 'mine'] as const;
const NAME_CHARS_MAX = 100;
const EMAIL_CHARS_MAX = 254;

export const AgentSettings = (): ReactNode => {
  const { t } = useTranslation();
  const query = useQuery({
    queryKey: AGENTS_KEY,
    queryFn: () => call<{ readonly items: readonly Agent[] }>('GET', '/agents'),
  });
  const [edited, setEdited] = useState<Agent | 'new' | null>(null);
  const [invite, setInvite] = useState<string | null>(null);
  return (
    <>
      <AdminList
        title={t('settings.agents')}
        lead={t('agents.lead')}
        addLabel={t('agents.add')}
        onAdd={() => setEdited('new')}
        query={query}
        noneLabel={t('agents.none')}
        keyOf={({ id }) => id}
        row={(agent) => <AgentRow agent={agent} onEdit={() => setEdited(agent)} />}
      />
      {edited === null ? null : (
        <AgentForm agent={edited === 'new' ? null : edited} onClose={() => setEdited(null)} onInvite={setInvite} />
      )}
      {invite === null ? null : (
        <OnceModal title={t('agents.invite')} onClose={() => setInvite(null)}>
          <CopyLine label={t('agents.invite')} text={invite} />
        </OnceModal>
      )}
    </>
  );
};

const AgentRow = ({ agent, onEdit }: { readonly agent: Agent; readonly onEdit: () => void }): ReactNode => {
  const { t } = useTranslation();
  const name = agent.name ?? agent.email ?? agent.id;
  return (
    <>
      <Avatar id={agent.id} name={name} />
      <div className="min-w-0 flex-1">
        <p className="truncate font-semibold">{name}</p>
        <p className="truncate text-xs text-text-3">{agent.email}</p>
      </div>
      <span className="text-text-2">{t(`role.${agent.role}`)}</span>
      <Button onClick={onEdit} aria-label={t('agents.edit', { name })}>
        {t('action.edit')}
      </Button>
    </>
  );
};

interface AgentFormProps {
  readonly agent: Agent | null;
  readonly onClose: () => void;
  readonly onInvite: (link: string) => void;
}

const AgentForm = ({ agent, onClose, onInvite }: AgentFormProps): ReactNode => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const initial = {
    name: agent?.name ?? '',
    email: agent?.email ?? '',
    role: agent?.role ?? 'agent',
    scope: agent?.scope ?? 'all',
    password: '',
  };
  const form = useForm(initial, async ({ name, email, role, scope, password }) => {
    const profile = { name: name.trim(), role, scope };
    if (agent === null) {
      const made = await call<{ readonly inviteLink?: string | null; readonly inviteUrl?: string | null }>(
        'POST',
        '/agents',
        { ...profile, email: email.trim(), ...(password === '' ? {} : { password }) },
      );
      const link = made.inviteLink ?? made.inviteUrl ?? null;
      if (link !== null) onInvite(link);
    } else await call('PATCH', `/agents/${agent.id}`, profile);
    await queries.invalidateQueries({ queryKey: AGENTS_KEY });
    onClose();
  });
  return (
    <FormModal
      title={agent === null ? t('agents.add') : t('agents.edit', { name: initial.name })}
      form={form}
      saveLabel={agent === null ? t('action.create') : t('action.save')}
      onClose={onClose}
    >
      <Field
        label={t('settings.name')}
        required
        maxLength={NAME_CHARS_MAX}
        autoFocus
        autoComplete="off"
        {...form.field('name')}
      />
      {agent === null ? (
        <Field
          label={t('agents.email')}
          type="email"
          required
          maxLength={EMAIL_CHARS_MAX}
          autoComplete="off"
          {...form.field('email')}
        />
      ) : null}
      <ChoiceField
        label={t('agents.role')}
        options={ROLES.map((value) => ({ value, name: t(`role.${value}`) }))}
        {...form.field('role')}
      />
      <ChoiceField
        label={t('agents.scope')}
        options={SCOPES.map((value) => ({ value, name: t(`scope.${value}`) }))}
        {...form.field('scope')}
      />
      {agent === null ? (
        <Field
          label={t('agents.password')}
          hint={t('agents.passwordHint')}
          autoComplete="new-password"
          {...form.field('password')}
        />
      ) : null}
    </FormModal>
  );
};
