import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ATTRIBUTES_KEY } from '../live/attributes.ts';
import type { Attribute } from '../live/attributes.ts';
import { call } from '../live/rest.ts';
import { AreaField, ChoiceField, Field } from '../ui/field.tsx';
import { useForm } from '../ui/use-form.ts';
import type { Form } from '../ui/use-form.ts';
import { FormModal } from './form-modal.tsx';

const NAME_CHARS_MAX = 100;
const OWNERS = ['contact', 'conversation'] as const;
const TYPES = ['text', 'number', 'checkbox', 'date', 'link', 'list'] as const;

interface AttributeValues {
  readonly of: string;
  readonly name: string;
  readonly label: string;
  readonly type: string;
  /** One a line. */
  readonly options: string;
}

const EMPTY: AttributeValues = { of: 'contact', name: '', label: '', type: 'text', options: '' };

const valuesOf = ({ of, name, label, type, options }: Attribute): AttributeValues => ({
  of,
  name,
  label: label ?? '',
  type,
  options: options.join('\n'),
});

interface AttributeFormProps {
  readonly attribute: Attribute | null;
  readonly onClose: () => void;
}

/** What an attribute is of and lies under is chosen once: values are found by it. */
export const AttributeForm = ({ attribute, onClose }: AttributeFormProps): ReactNode => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const form = useForm(attribute === null ? EMPTY : valuesOf(attribute), async (values) => {
    await save(attribute, values);
    await queries.invalidateQueries({ queryKey: ATTRIBUTES_KEY });
    onClose();
  });
  const isNew = attribute === null;
  return (
    <FormModal
      title={isNew ? t('attributes.add') : t('attributes.edit', { name: attribute.label ?? attribute.name })}
      form={form}
      saveLabel={isNew ? t('action.create') : t('action.save')}
      onClose={onClose}
    >
      <AttributeFields isNew={isNew} form={form} />
    </FormModal>
  );
};

interface AttributeFieldsProps {
  readonly isNew: boolean;
  readonly form: Form<AttributeValues>;
}

const AttributeFields = ({ isNew, form }: AttributeFieldsProps): ReactNode => {
  const { t } = useTranslation();
  return (
    <>
      <Field
        label={t('settings.name')}
        hint={t('attributes.nameHint')}
        required
        readOnly={!isNew}
        maxLength={NAME_CHARS_MAX}
        autoComplete="off"
        dir="auto"
        {...form.field('name')}
      />
      {isNew ? (
        <ChoiceField
          label={t('attributes.of')}
          options={OWNERS.map((value) => ({ value, name: t(`attributeOf.${value}`) }))}
          {...form.field('of')}
        />
      ) : null}
      <Field
        label={t('attributes.label')}
        hint={t('attributes.labelHint')}
        maxLength={NAME_CHARS_MAX}
        autoComplete="off"
        dir="auto"
        {...form.field('label')}
      />
      <ChoiceField
        label={t('attributes.type')}
        options={TYPES.map((value) => ({ value, name: t(`attributeType.${value}`) }))}
        {...form.field('type')}
      />
      {form.values.type === 'list' ? (
        <AreaField
          label={t('attributes.options')}
          hint={t('attributes.optionsHint')}
          required
          dir="auto"
          {...form.field('options')}
        />
      ) : null}
    </>
  );
};

function save(attribute: Attribute | null, { of, name, label, type, options }: AttributeValues): Promise<unknown> {
  const called = label.trim() === '' ? null : label.trim();
  const choices = type === 'list' ? linesOf(options) : null;
  if (attribute !== null)
    return call('PATCH', `/attributes/${attribute.id}`, { label: called, type, options: choices });
  const listed = choices === null ? {} : { options: choices };
  return call('POST', '/attributes', { of, name: name.trim(), label: called, type, ...listed });
}

/** Each once, in the order in which they were written. */
const linesOf = (text: string): readonly string[] => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  ),
];
