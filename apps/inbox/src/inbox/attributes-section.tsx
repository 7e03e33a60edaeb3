import { Pencil } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAttributes } from '../live/attributes.ts';
import type { Row } from '../live/contract.ts';
import { useDesk } from '../live/desk.ts';
import type { Contact } from '../search/search.ts';
import { can } from '../session/session.ts';
import { IconButton } from '../ui/button.tsx';
import { dateName } from '../words/times.ts';
import { AttributesForm } from './attributes-form.tsx';
import { notedOf } from './noted.ts';
import type { Noted } from './noted.ts';
import { Facts } from './facts.tsx';
import { SafeText } from './safe-text.tsx';

interface AttributesSectionProps {
  readonly row: Row;
  readonly contact: Contact | undefined;
}

const NONE = {};

/** What is noted of the customer and of this conversation; filled in in its place. */
export const AttributesSection = ({ row, contact }: AttributesSectionProps): ReactNode => {
  const { t } = useTranslation();
  const { me } = useDesk();
  const { data } = useAttributes();
  const [editedId, setEditedId] = useState<string | null>(null);
  const noted = useMemo(
    () => notedOf(data?.items ?? [], contact?.attributes ?? NONE, row.attributes),
    [data, contact, row.attributes],
  );
  if (noted.length === 0) return null;
  const mayEdit = contact !== undefined && can(me, 'contacts.write') && can(me, 'conversations.write');
  const isEdited = mayEdit && editedId === row.id;
  return (
    <section aria-label={t('panel.attributes')} className="border-t border-line px-4 py-3">
      <header className="mb-2 flex items-center justify-between">
        <h3 className="text-xs text-text-3">{t('panel.attributes')}</h3>
        {mayEdit && !isEdited ? (
          <IconButton
            label={t('attributes.fill')}
            side="left"
            className="-my-2 -mr-2"
            onClick={() => setEditedId(row.id)}
          >
            <Pencil size={16} aria-hidden />
          </IconButton>
        ) : null}
      </header>
      {isEdited ? (
        <AttributesForm row={row} contact={contact} noted={noted} onClose={() => setEditedId(null)} />
      ) : (
        <Facts facts={noted.map((one) => [one.key, one.label, <Value key={one.key} noted={one} />])} />
      )}
    </section>
  );
};

const Value = ({ noted: { type, text } }: { readonly noted: Noted }): ReactNode => {
  const { t } = useTranslation();
  if (text === '') return <span className="text-text-3">–</span>;
  if (type === 'checkbox') return text === 'true' ? t('attributes.yes') : t('attributes.no');
  if (type === 'date') return <time dateTime={text}>{dateName(text)}</time>;
  return <SafeText text={text} />;
};
