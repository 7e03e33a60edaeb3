import { useId } from 'react';
import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes, TextareaHTMLAttributes } from 'react';

export const CONTROL =
  'w-full rounded-md border border-edge bg-surface-0 px-3 py-1.5 text-sm text-text placeholder:text-text-3 aria-invalid:border-danger max-narrow:min-h-11 max-narrow:text-base';

interface Framed {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
}

interface FrameProps extends Framed {
  readonly id: string;
  readonly children: ReactNode;
}

const Frame = ({ id, label, hint, error, children }: FrameProps): ReactNode => (
  <div className="flex flex-col gap-1">
    <label htmlFor={id} className="text-sm font-semibold text-text-2">
      {label}
    </label>
    {children}
    {error === undefined ? (
      hint === undefined ? null : (
        <p id={`${id}-hint`} className="text-xs text-text-3">
          {hint}
        </p>
      )
    ) : (
      <p id={`${id}-hint`} className="text-xs text-danger" role="alert">
        {error}
      </p>
    )}
  </div>
);

const described = (id: string, { hint, error }: Framed): { 'aria-describedby'?: string; 'aria-invalid'?: boolean } => ({
  ...(hint === undefined && error === undefined ? {} : { 'aria-describedby': `${id}-hint` }),
  ...(error === undefined ? {} : { 'aria-invalid': true }),
});

export const Field = ({ label, hint, error, ...rest }: Framed & InputHTMLAttributes<HTMLInputElement>): ReactNode => {
  const id = useId();
  return (
    <Frame id={id} label={label} hint={hint} error={error}>
      <input id={id} className={CONTROL} {...described(id, { label, hint, error })} {...rest} />
    </Frame>
  );
};

export const AreaField = ({
  label,
  hint,
  error,
  ...rest
}: Framed & TextareaHTMLAttributes<HTMLTextAreaElement>): ReactNode => {
  const id = useId();
  return (
    <Frame id={id} label={label} hint={hint} error={error}>
      <textarea id={id} rows={3} className={CONTROL} {...described(id, { label, hint, error })} {...rest} />
    </Frame>
  );
};

interface ChoiceProps extends Framed, SelectHTMLAttributes<HTMLSelectElement> {
  readonly options: readonly { readonly value: string; readonly name: string }[];
}

export const ChoiceField = ({ label, hint, error, options, ...rest }: ChoiceProps): ReactNode => {
  const id = useId();
  return (
    <Frame id={id} label={label} hint={hint} error={error}>
      <select id={id} className={`${CONTROL} min-h-8.5 px-2!`} {...described(id, { label, hint, error })} {...rest}>
        {options.map(({ value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </Frame>
  );
};
