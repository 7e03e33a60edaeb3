import { Moon, Sun } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { prefer, usePreferences } from '../session/preferences.ts';
import { IconButton } from '../ui/button.tsx';
import { useMedia } from '../ui/use-media.ts';

/** Turns day into night and back. */
export const ThemeSwitch = (): ReactNode => {
  const { t } = useTranslation();
  const { theme } = usePreferences();
  const isSystemDark = useMedia('(prefers-color-scheme: dark)');
  const isDark = theme === 'dark' || (theme === 'system' && isSystemDark);
  const next = isDark ? 'light' : 'dark';
  return (
    <IconButton
      label={t('do.theme', { theme: t(`theme.${next}`) })}
      side="right"
      className="size-10"
      onClick={() => prefer({ theme: next })}
    >
      {isDark ? <Sun size={20} aria-hidden /> : <Moon size={20} aria-hidden />}
    </IconButton>
  );
};
