import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ATTRIBUTES_KEY, useAttributes } from '../live/attributes.ts';
import type { Attribute } from '../live/attributes.ts';
import { call } from '../live/rest.ts';
import { Button } from '../ui/button.tsx';
import { AdminList } from './admin-list.tsx';
import { AttributeForm } from './attribute-form.tsx';
import { DeleteModal } from './delete-modal.tsx';

export const AttributeSettings = (): ReactNode => {
  const { t } = useTranslation();
  const query = useAttributes();
  const queries = useQueryClient();
  const [edited, setEdited] = useState<Attribute | 'new' | null>(null);
  const [doomed, setDoomed] = useState<Attribute | null>(null);
  return (
    <>
      <AdminList
        title={t('settings.attributes')}
        lead={t('attributes.lead')}
        addLabel={t('attributes.add')}
        onAdd={() => setEdited('new')}
        query={query}
        noneLabel={t('attributes.none')}
        keyOf={({ id }) => id}
        row={(attribute) => (
          <AttributeRow
            attribute={attribute}
            onEdit={() => setEdited(attribute)}
            onDelete={() => setDoomed(attribute)}
          />
        )}
      />
      {edited === null ? null : (
        <AttributeForm attribute={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />
      )}
      {doomed === null ? null : (
        <DeleteModal
          question={t('attributes.deleteAsk', { name: doomed.label ?? doomed.name })}
          onClose={() => setDoomed(null)}
          onDelete={async () => {
            await call('DELETE', `/attributes/${doomed.id}`);
            await queries.invalidateQueries({ queryKey: ATTRIBUTES_KEY });
          }}
        />
      )}
    </>
  );
};

interface AttributeRowProps {
  readonly attribute: Attribute;
  readonly onEdit: () => void;
  readonly onDelete: () => void;
}

const AttributeRow = ({ attribute, onEdit, onDelete }: AttributeRowProps): ReactNode => {
  const { t } = useTranslation();
  const name = attribute.label ?? attribute.name;
  const facts = [
    t(`attributeOf.${attribute.of}`),
    t(`attributeType.${attribute.type}`),
    ...(attribute.label === null ? [] : [attribute.name]),
  ];
  return (
    <>
      <div className="min-w-0 flex-1">
        <p className="truncate font-semibold" dir="auto">
          {name}
        </p>
        <p className="truncate text-xs text-text-3">{facts.join(' · ')}</p>
      </div>
      <Button onClick={onEdit} aria-label={t('attributes.edit', { name })}>
        {t('action.edit')}
      </Button>
      <Button look="danger" onClick={onDelete} aria-label={t('attributes.delete', { name })}>
        {t('action.delete')}
      </Button>
    </>
  );
};
