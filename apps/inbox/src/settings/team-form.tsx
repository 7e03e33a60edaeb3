import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AGENTS_KEY, TEAMS_KEY, useAgents } from '../live/people.ts';
import { call } from '../live/rest.ts';
import type { Agent } from '../session/session.ts';
import { ChoiceField, Field } from '../ui/field.tsx';
import { useForm } from '../ui/use-form.ts';
import type { Form } from '../ui/use-form.ts';
import { FormModal } from './form-modal.tsx';
import { numberIn } from './number-in.ts';

export const POLICIES = ['least-loaded', 'round-robin', 'sticky', 'skills'] as const;
const NAME_CHARS_MAX = 200;
const MINUTES_MAX = 525_600;
const OFFER_SECONDS_MAX = 3_600;
const LOAD_SHARE_MAX = 100;

export interface TeamSetup {
  readonly id: string;
  readonly name: string;
  readonly policy: (typeof POLICIES)[number] | null;
  readonly reassignAfterMinutes: number | null;
  readonly offerSeconds: number | null;
  readonly loadShareMax: number | null;
}

interface TeamValues {
  readonly name: string;
  readonly policy: string;
  readonly reassignAfterMinutes: string;
  readonly offerSeconds: string;
  readonly loadShareMax: string;
  /** Null: as they are; the agents were not there yet when the form opened. */
  readonly memberIds: readonly string[] | null;
}

const EMPTY: TeamValues = {
  name: '',
  policy: 'least-loaded',
  reassignAfterMinutes: '',
  offerSeconds: '',
  loadShareMax: '',
  memberIds: null,
};

const valuesOf = ({ name, policy, reassignAfterMinutes, offerSeconds, loadShareMax }: TeamSetup): TeamValues => ({
  name,
  policy: policy ?? EMPTY.policy,
  reassignAfterMinutes: String(reassignAfterMinutes ?? ''),
  offerSeconds: String(offerSeconds ?? ''),
  loadShareMax: String(loadShareMax ?? ''),
  memberIds: null,
});

interface TeamFormProps {
  readonly team: TeamSetup | null;
  readonly onClose: () => void;
}

export const TeamForm = ({ team, onClose }: TeamFormProps): ReactNode => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const agents = useAgents();
  const madeId = useRef(team?.id ?? null); // whoever tries again after its members failed makes no second one
  const form = useForm(team === null ? EMPTY : valuesOf(team), async (values) => {
    const teamId = await saveTeam(madeId.current, values);
    madeId.current = teamId;
    await queries.invalidateQueries({ queryKey: TEAMS_KEY });
    if (values.memberIds !== null) await saveMembers(teamId, values.memberIds, agents);
    await queries.invalidateQueries({ queryKey: AGENTS_KEY });
    onClose();
  });
  const isNew = team === null;
  return (
    <FormModal
      title={isNew ? t('teams.add') : t('teams.edit', { name: team.name })}
      form={form}
      saveLabel={isNew ? t('action.create') : t('action.save')}
      onClose={onClose}
    >
      <Field
        label={t('settings.name')}
        required
        maxLength={NAME_CHARS_MAX}
        autoComplete="off"
        {...form.field('name')}
      />
      <RoutingFields form={form} />
      <Members agents={agents} teamId={team?.id ?? null} form={form} />
    </FormModal>
  );
};

async function saveTeam(teamId: string | null, { name, policy, ...values }: TeamValues): Promise<string> {
  const numbers = {
    reassignAfterMinutes: numberIn(values.reassignAfterMinutes),
    offerSeconds: numberIn(values.offerSeconds),
    loadShareMax: numberIn(values.loadShareMax),
  };
  const said = { name: name.trim(), policy };
  if (teamId !== null) {
    await call('PATCH', `/teams/${teamId}`, { ...said, ...numbers });
    return teamId;
  }
  const given = Object.fromEntries(Object.entries(numbers).filter(([, value]) => value !== null));
  const { id } = await call<{ readonly id: string }>('POST', '/teams', { ...said, ...given });
  return id;
}

/** Only those who come or go are changed. */
async function saveMembers(teamId: string, memberIds: readonly string[], agents: readonly Agent[]): Promise<void> {
  for (const { id, teamIds = [] } of agents) {
    const isIn = memberIds.includes(id);
    if (isIn === teamIds.includes(teamId)) continue;
    const after = isIn ? [...teamIds, teamId] : teamIds.filter((other) => other !== teamId);
    await call('PATCH', `/agents/${id}`, { teamIds: after });
  }
}

const RoutingFields = ({ form: { field, values } }: { readonly form: Form<TeamValues> }): ReactNode => {
  const { t } = useTranslation();
  const chosen = POLICIES.find((policy) => policy === values.policy) ?? 'least-loaded';
  return (
    <>
      <ChoiceField
        label={t('teams.policy')}
        hint={t(`policyHint.${chosen}`)}
        options={POLICIES.map((value) => ({ value, name: t(`policy.${value}`) }))}
        {...field('policy')}
      />
      {chosen === 'sticky' && (
        <Field
          label={t('teams.loadShare')}
          hint={t('teams.loadShareHint')}
          {...{ type: 'number', min: 1, max: LOAD_SHARE_MAX, step: 'any' }}
          {...field('loadShareMax')}
        />
      )}
      <Field
        label={t('teams.offer')}
        hint={t('teams.offerHint')}
        {...{ type: 'number', min: 1, max: OFFER_SECONDS_MAX, step: 1 }}
        {...field('offerSeconds')}
      />
      <Field
        label={t('inboxes.reassignAfter')}
        hint={t('teams.reassignHint')}
        {...{ type: 'number', min: 0.1, max: MINUTES_MAX, step: 'any' }}
        {...field('reassignAfterMinutes')}
      />
    </>
  );
};

interface MembersProps {
  readonly agents: readonly Agent[];
  readonly teamId: string | null;
  readonly form: Form<TeamValues>;
}

const Members = ({ agents, teamId, form: { values, set } }: MembersProps): ReactNode => {
  const { t } = useTranslation();
  const inNow = agents.filter(({ teamIds }) => teamId !== null && teamIds?.includes(teamId)).map(({ id }) => id);
  const chosen = values.memberIds ?? inNow;
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className="mb-1 font-semibold text-text-2">{t('teams.members')}</legend>
      {agents
        .filter(({ id, active }) => active !== false || chosen.includes(id))
        .map(({ id, name, email }) => (
          <label key={id} className="flex min-h-8 items-center gap-2 max-narrow:min-h-11" dir="auto">
            <input
              type="checkbox"
              className="size-4 accent-accent"
              checked={chosen.includes(id)}
              onChange={({ target }) =>
                set({ memberIds: target.checked ? [...chosen, id] : chosen.filter((other) => other !== id) })
              }
            />
            <span className="min-w-0 truncate">{name ?? email ?? id}</span>
          </label>
        ))}
    </fieldset>
  );
};
