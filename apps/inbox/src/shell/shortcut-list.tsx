import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ParseKeys } from 'i18next';
import { KEYS } from '../inbox/shortcuts.ts';
import type { Shortcut } from '../inbox/shortcuts.ts';
import { Keys } from '../ui/keys.tsx';
import { Modal } from '../ui/modal.tsx';

const NAMES: Readonly<Record<Shortcut, ParseKeys>> = {
  next: 'do.next',
  previous: 'do.previous',
  resolve: 'do.resolve',
  resolveNext: 'do.resolveNext',
  snooze: 'do.snooze',
  note: 'composer.note',
  reply: 'composer.reply',
  togglePanel: 'do.togglePanel',
  nextStatus: 'do.nextStatus',
  nextView: 'do.nextView',
  commands: 'do.commands',
  shortcuts: 'do.shortcuts',
  nextColumn: 'do.nextColumn',
  toList: 'do.toList',
};

export const ShortcutList = ({ onClose }: { readonly onClose: () => void }): ReactNode => {
  const { t } = useTranslation();
  return (
    <Modal title={t('shortcuts.title')} onClose={onClose}>
      <div className="overflow-y-auto p-4">
        <dl className="flex flex-col">
          {(Object.keys(KEYS) as Shortcut[]).map((name) => (
            <div key={name} className="flex min-h-8 items-center justify-between gap-4">
              <dt>{t(NAMES[name])}</dt>
              <dd>
                <Keys of={KEYS[name]} />
              </dd>
            </div>
          ))}
        </dl>
        <p className="mt-3 text-xs text-text-3">{t('shortcuts.note')}</p>
      </div>
    </Modal>
  );
};
