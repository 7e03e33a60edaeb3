import { Clock, MessageCircleReply } from 'lucide-react';
import { useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { Modal } from '../ui/modal.tsx';
import { dayAndTime } from '../words/times.ts';
import { localInput, snoozeEnd, SNOOZE_CHOICES } from './snooze-times.ts';

interface SnoozeDialogProps {
  /** ISO time; null: until the customer writes. */
  readonly onSnooze: (until: string | null) => void;
  readonly onClose: () => void;
}

const CHOICE =
  'flex min-h-10 w-full items-center gap-2 rounded-md px-2 text-left hover:bg-surface-2 max-narrow:min-h-11';

/** Puts a conversation off: until a time, or until the customer writes. */
export const SnoozeDialog = ({ onSnooze, onClose }: SnoozeDialogProps): ReactNode => {
  const { t } = useTranslation();
  const [now] = useState(Date.now);
  const choose = (until: string | null): void => {
    onClose();
    onSnooze(until);
  };
  return (
    <Modal title={t('do.snooze')} onClose={onClose} className="w-[min(420px,calc(100vw-32px))]!">
      <ul className="p-2">
        {SNOOZE_CHOICES.map((choice) => {
          const end = snoozeEnd(choice, now).toISOString();
          return (
            <li key={choice}>
              <button
                type="button"
                data-first={choice === 'hour' ? '' : undefined}
                className={CHOICE}
                onClick={() => choose(end)}
              >
                <Clock size={16} aria-hidden className="shrink-0 text-text-3" />
                <span className="flex-1">{t(`snooze.${choice}`)}</span>
                <span className="numbers text-xs text-text-3">{dayAndTime(end)}</span>
              </button>
            </li>
          );
        })}
        <li>
          <button type="button" className={CHOICE} onClick={() => choose(null)}>
            <MessageCircleReply size={16} aria-hidden className="shrink-0 text-text-3" />
            {t('snooze.reply')}
          </button>
        </li>
      </ul>
      <CustomTime now={now} onChoose={choose} />
    </Modal>
  );
};

interface CustomTimeProps {
  readonly now: number;
  readonly onChoose: (until: string) => void;
}

const CustomTime = ({ now, onChoose }: CustomTimeProps): ReactNode => {
  const { t } = useTranslation();
  const [text, setText] = useState(localInput(snoozeEnd('hour', now)));
  const [error, setError] = useState<string | undefined>();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const at = new Date(text).getTime();
    if (Number.isNaN(at) || at <= Date.now()) return setError(t('snooze.past'));
    onChoose(new Date(at).toISOString());
  };
  return (
    <form noValidate className="flex items-end gap-2 border-t border-line p-4" onSubmit={submit}>
      <div className="min-w-0 flex-1">
        <Field
          type="datetime-local"
          label={t('snooze.custom')}
          value={text}
          min={localInput(new Date(now))}
          error={error}
          onChange={(event) => {
            setError(undefined);
            setText(event.target.value);
          }}
        />
      </div>
      <Button type="submit" look="primary">
        {t('do.snooze')}
      </Button>
    </form>
  );
};
