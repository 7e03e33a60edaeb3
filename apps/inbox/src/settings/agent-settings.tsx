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
import { AgentRouting, routingOf, routingValuesOf } from './agent-routing.tsx';
import type { RoutingValues } from './agent-routing.tsx';
import { FormModal, OnceModal } from './form-modal.tsx';
import { useForm } from '../ui/use-form.ts';
import type { Form } from '../ui/use-form.ts';

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
      <span className="text-text-2">{agent.active === false ? t('agents.inactive') : t(`role.${agent.role}`)}</span>
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

const CAPACITY_MAX = 1_000;
const EMPTY: AgentValues = {
  ...{ name: '', email: '', role: 'agent', scope: 'all' },
  ...{ capacity: '4', password: '', active: true, ...routingValuesOf({}) },
};

interface AgentValues extends RoutingValues {
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly scope: string;
  readonly capacity: string;
  readonly password: string;
  readonly active: boolean;
}

interface Invited {
  readonly inviteLink?: string | null;
}

const valuesOf = ({ name, email, role, scope, capacity, active = true, ...agent }: Agent): AgentValues => ({
  ...EMPTY,
  ...routingValuesOf(agent),
  name: name ?? '',
  email: email ?? '',
  role,
  scope,
  capacity: String(capacity ?? EMPTY.capacity),
  active,
});

/** The answer may hold an invite link. */
async function saveAgent(
  agent: Agent | null,
  { name, email, role, scope, capacity, password, active, ...values }: AgentValues,
): Promise<Invited> {
  const profile = { name: name.trim(), role, scope, capacity: Number(capacity), ...routingOf(values) };
  if (agent !== null) return call('PATCH', `/agents/${agent.id}`, { ...profile, active });
  return call('POST', '/agents', { ...profile, email: email.trim(), ...(password === '' ? {} : { password }) });
}

const AgentForm = ({ agent, onClose, onInvite }: AgentFormProps): ReactNode => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const form = useForm(agent === null ? EMPTY : valuesOf(agent), async (values) => {
    const { inviteLink } = await saveAgent(agent, values);
    await queries.invalidateQueries({ queryKey: AGENTS_KEY });
    onClose();
    if (typeof inviteLink === 'string') onInvite(inviteLink);
  });
  return (
    <FormModal
      title={agent === null ? t('agents.add') : t('agents.edit', { name: agent.name ?? '' })}
      form={form}
      saveLabel={agent === null ? t('action.create') : t('action.save')}
      onClose={onClose}
    >
      <AgentFields isNew={agent === null} form={form} />
      <AgentRouting field={form.field} />
    </FormModal>
  );
};

const AgentFields = ({
  isNew,
  form: { field, values, set },
}: {
  readonly isNew: boolean;
  readonly form: Form<AgentValues>;
}): ReactNode => {
  const { t } = useTranslation();
  return (
    <>
      <Field label={t('settings.name')} required maxLength={NAME_CHARS_MAX} autoComplete="off" {...field('name')} />
      {isNew ? (
        <Field
          label={t('agents.email')}
          type="email"
          required
          maxLength={EMAIL_CHARS_MAX}
          autoComplete="off"
          {...field('email')}
        />
      ) : null}
      <ChoiceField
        label={t('agents.role')}
        options={ROLES.map((value) => ({ value, name: t(`role.${value}`) }))}
        {...field('role')}
      />
      <ChoiceField
        label={t('agents.scope')}
        options={SCOPES.map((value) => ({ value, name: t(`scope.${value}`) }))}
        {...field('scope')}
      />
      <Field
        label={t('agents.capacity')}
        hint={t('agents.capacityHint')}
        required
        {...{ type: 'number', min: 0, max: CAPACITY_MAX, step: 1 }}
        {...field('capacity')}
      />
      {isNew ? (
        <Field
          label={t('agents.password')}
          hint={t('agents.passwordHint')}
          autoComplete="new-password"
          {...field('password')}
        />
      ) : null}
      {isNew ? null : <ActiveSwitch isOn={values.active} onChange={(active) => set({ active })} />}
    </>
  );
};

interface ActiveSwitchProps {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

const ActiveSwitch = ({ isOn, onChange }: ActiveSwitchProps): ReactNode => {
  const { t } = useTranslation();
  return (
    <label className="flex min-h-8 items-center gap-2 max-narrow:min-h-11">
      <input
        type="checkbox"
        className="size-4 accent-accent"
        checked={isOn}
        onChange={(event) => onChange(event.target.checked)}
      />
      {t('agents.active')}
    </label>
  );
};
