import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { prefer, usePreferences } from '../session/preferences.ts';
import { Button } from '../ui/button.tsx';
import { say } from '../ui/toasts.tsx';

/** Asked once, in a line of its own: browsers only ask after a click, and an alert that was never allowed is missed. */
export const NotificationAsk = (): ReactNode => {
  const { t } = useTranslation();
  const { wasAsked, hasNotifications } = usePreferences();
  const canAsk = 'Notification' in globalThis && Notification.permission !== 'denied'; // allowed before, or for everybody here: still not wanted by them
  if (wasAsked || hasNotifications || !canAsk) return null;
  const turnOn = async (): Promise<void> => {
    const answer = await Notification.requestPermission();
    prefer({ wasAsked: true, hasNotifications: answer === 'granted' });
    if (answer !== 'granted') say(t('alert.blocked'), { isProblem: true });
  };
  return (
    <div className="border-b border-line bg-surface-1 px-4 py-2 text-xs text-text-2">
      <p>{t('alert.ask')}</p>
      <div className="mt-1.5 flex gap-2">
        <Button className="h-7 text-xs" onClick={() => void turnOn()}>
          {t('alert.askYes')}
        </Button>
        <Button look="quiet" className="h-7 text-xs" onClick={() => prefer({ wasAsked: true })}>
          {t('alert.askNo')}
        </Button>
      </div>
    </div>
  );
};
