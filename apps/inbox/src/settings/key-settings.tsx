import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../live/rest.ts';
import { useDesk } from '../live/desk.ts';
import { sayProblem } from '../session/say-problem.ts';
import { Button } from '../ui/button.tsx';
import { CopyLine } from '../ui/copy-line.tsx';
import { Field } from '../ui/field.tsx';
import { Modal } from '../ui/modal.tsx';
import { say } from '../ui/toasts.tsx';
import { can } from '../session/session.ts';
import { fullTime } from '../words/times.ts';
import { AdminList } from './admin-list.tsx';
import { FormModal, OnceModal } from './form-modal.tsx';
import { useForm } from '../ui/use-form.ts';

interface ApiKey {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly ApiScope[];
  readonly expiresAt?: string | null;
}

const SCOPES = ['read', 'write', 'admin', 'audit'] as const;
type ApiScope = (typeof SCOPES)[number];
const KEYS_KEY = ['api-keys'] as const;
const NAME_CHARS_MAX = 100;

export const KeySettings = (): ReactNode => {
  const { t } = useTranslation();
  const query = useQuery({
    queryKey: KEYS_KEY,
    queryFn: () => call<{ readonly items: readonly ApiKey[] }>('GET', '/api-keys'),
    retry: false,
  });
  const [isAdding, setAdding] = useState(false);
  const [made, setMade] = useState<string | null>(null);
  const [revoked, setRevoked] = useState<ApiKey | null>(null);
  return (
    <>
      <AdminList
        title={t('settings.keys')}
        lead={t('keys.lead')}
        addLabel={t('keys.add')}
        onAdd={() => setAdding(true)}
        query={query}
        noneLabel={t('keys.none')}
        keyOf={({ id }) => id}
        row={(key) => <KeyRow apiKey={key} onRevoke={() => setRevoked(key)} />}
      />
      {isAdding ? <KeyForm onClose={() => setAdding(false)} onMade={setMade} /> : null}
      {made === null ? null : (
        <OnceModal title={t('keys.created')} onClose={() => setMade(null)}>
          <CopyLine label={t('keys.created')} text={made} />
        </OnceModal>
      )}
      {revoked === null ? null : <RevokeModal apiKey={revoked} onClose={() => setRevoked(null)} />}
    </>
  );
};

const KeyRow = ({ apiKey, onRevoke }: { readonly apiKey: ApiKey; readonly onRevoke: () => void }): ReactNode => {
  const { t } = useTranslation();
  const expires = apiKey.expiresAt ?? null;
  return (
    <>
      <div className="min-w-0 flex-1">
        <p className="truncate font-semibold">{apiKey.name}</p>
        <p className="text-xs text-text-3">
          {apiKey.scopes.map((scope) => t(`apiScope.${scope}`)).join(', ')} · {t('keys.expires')}:{' '}
          {expires === null ? t('keys.never') : fullTime(expires)}
        </p>
      </div>
      <Button look="danger" onClick={onRevoke}>
        {t('keys.revoke')}
      </Button>
    </>
  );
};

interface KeyValues {
  readonly name: string;
  readonly scopes: readonly ApiScope[];
  readonly expires: string;
}

const EMPTY: KeyValues = { name: '', scopes: ['read'], expires: '' };

const KeyForm = ({
  onClose,
  onMade,
}: {
  readonly onClose: () => void;
  readonly onMade: (key: string) => void;
}): ReactNode => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const form = useForm(EMPTY, async ({ name, scopes, expires }) => {
    const expiresAt = expires === '' ? {} : { expiresAt: new Date(expires).toISOString() };
    const { key } = await call<{ readonly key: string }>('POST', '/api-keys', {
      name: name.trim(),
      scopes,
      ...expiresAt,
    });
    await queries.invalidateQueries({ queryKey: KEYS_KEY });
    onClose();
    onMade(key);
  });
  return (
    <FormModal title={t('keys.add')} form={form} saveLabel={t('action.create')} onClose={onClose}>
      <Field label={t('settings.name')} required maxLength={NAME_CHARS_MAX} {...form.field('name')} />
      <ScopeChoice scopes={form.values.scopes} onChange={(scopes) => form.set({ scopes })} />
      <Field label={t('keys.expires')} hint={t('keys.expiresHint')} type="datetime-local" {...form.field('expires')} />
    </FormModal>
  );
};

interface ScopeChoiceProps {
  readonly scopes: readonly ApiScope[];
  readonly onChange: (scopes: readonly ApiScope[]) => void;
}

/** A key can do at most what its owner's role can: only that is offered. */
const ScopeChoice = ({ scopes, onChange }: ScopeChoiceProps): ReactNode => {
  const { t } = useTranslation();
  const { me } = useDesk();
  const offered = SCOPES.filter(
    (scope) => (scope !== 'admin' || can(me, 'staff.manage')) && (scope !== 'audit' || can(me, 'audit.read')),
  );
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className="font-semibold text-text-2">{t('keys.scopes')}</legend>
      {offered.map((scope) => (
        <label key={scope} className="flex min-h-7 items-center gap-2">
          <input
            type="checkbox"
            className="size-4 accent-accent"
            checked={scopes.includes(scope)}
            onChange={({ target }) =>
              onChange(target.checked ? [...scopes, scope] : scopes.filter((other) => other !== scope))
            }
          />
          {t(`apiScope.${scope}`)}
        </label>
      ))}
    </fieldset>
  );
};

const RevokeModal = ({ apiKey, onClose }: { readonly apiKey: ApiKey; readonly onClose: () => void }): ReactNode => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const revoke = async (): Promise<void> => {
    try {
      await call('DELETE', `/api-keys/${apiKey.id}`);
      await queries.invalidateQueries({ queryKey: KEYS_KEY });
    } catch (error) {
      say(t('done.refused', { reason: sayProblem(error) }), { isProblem: true });
    }
    onClose();
  };
  return (
    <Modal title={t('keys.revoke')} onClose={onClose}>
      <div className="flex flex-col gap-4 p-4">
        <p>{t('keys.revokeAsk', { name: apiKey.name })}</p>
        <div className="flex justify-end gap-2">
          <Button data-first onClick={onClose}>
            {t('action.cancel')}
          </Button>
          <Button look="danger" onClick={() => void revoke()}>
            {t('keys.revoke')}
          </Button>
        </div>
      </div>
    </Modal>
  );
};
