import type { ReactNode } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { prefer, usePreferences } from '../session/preferences.ts';
import type { Preferences, Theme } from '../session/preferences.ts';
import { ChoiceField } from '../ui/field.tsx';
import { sayKeys } from '../ui/keys.tsx';
import { PasswordForm } from './password-form.tsx';
import { LANGUAGES, languageNow, speak } from '../words/words.ts';

const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

export const YouSettings = (): ReactNode => {
  const { t } = useTranslation();
  const { theme, enterSends } = usePreferences();
  return (
    <>
      <Group title={t('you.look')}>
        <ChoiceField
          label={t('language.label')}
          value={languageNow()}
          options={LANGUAGES.map(({ id, name }) => ({ value: id, name }))}
          onChange={(event) => void speak(event.target.value === 'zh-CN' ? 'zh-CN' : 'en')}
        />
        <ChoiceField
          label={t('theme.label')}
          value={theme}
          options={THEMES.map((value) => ({ value, name: t(`theme.${value}`) }))}
          onChange={(event) => prefer({ theme: THEMES.find((value) => value === event.target.value) ?? 'system' })}
        />
      </Group>
      <Group title={t('you.writing')}>
        <ChoiceField
          label={t('composer.send')}
          value={enterSends ? 'enter' : 'mod'}
          options={[
            { value: 'enter', name: t('you.enterSends') },
            { value: 'mod', name: t('you.ctrlSends', { keys: sayKeys('Mod+Enter') }) },
          ]}
          onChange={(event) => prefer({ enterSends: event.target.value === 'enter' })}
        />
      </Group>
      <Group title={t('you.alerts')}>
        <Switch name="hasSound" label={t('do.sound')} />
        <NotificationSwitch />
        <Switch name="repeatsAlerts" label={t('do.repeatAlerts')} />
        <Switch name="alertsUnassigned" label={t('do.alertUnassigned')} />
        <Switch name="isUndisturbed" label={t('do.dnd')} />
      </Group>
      <Group title={t('signIn.password')}>
        <PasswordForm />
      </Group>
    </>
  );
};

const Group = ({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode => (
  <section className="flex max-w-100 flex-col gap-4">
    <h2 className="text-base leading-6">{title}</h2>
    {children}
  </section>
);

interface SwitchProps {
  readonly name: keyof Preferences &
    ('hasSound' | 'isUndisturbed' | 'hasNotifications' | 'repeatsAlerts' | 'alertsUnassigned');
  readonly label: string;
  readonly onChange?: (isOn: boolean) => void;
}

const Switch = ({ name, label, onChange }: SwitchProps): ReactNode => {
  const isOn = usePreferences()[name];
  const change = onChange ?? ((next) => prefer({ [name]: next }));
  return (
    <label className="flex min-h-8 items-center gap-2 max-narrow:min-h-11">
      <input
        type="checkbox"
        className="size-4 accent-accent"
        checked={isOn}
        onChange={(event) => change(event.target.checked)}
      />
      {label}
    </label>
  );
};

/** The browser has to agree, and is asked only when the person wants it. */
const NotificationSwitch = (): ReactNode => {
  const { t } = useTranslation();
  const [isBlocked, setBlocked] = useState(false);
  const change = async (isOn: boolean): Promise<void> => {
    const answer = isOn ? await Notification.requestPermission() : 'granted';
    setBlocked(answer !== 'granted');
    prefer({ hasNotifications: isOn && answer === 'granted' });
  };
  return (
    <div>
      <Switch name="hasNotifications" label={t('do.notifications')} onChange={(isOn) => void change(isOn)} />
      {isBlocked ? (
        <p role="alert" className="text-xs text-danger">
          {t('alert.blocked')}
        </p>
      ) : null}
    </div>
  );
};
