import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import { Tip } from './tip.tsx';

type Look = 'primary' | 'plain' | 'quiet' | 'danger' | 'note';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly look?: Look;
  readonly ref?: Ref<HTMLButtonElement>;
}

const LOOKS: Readonly<Record<Look, string>> = {
  primary: 'bg-accent text-on-accent hover:bg-accent-strong font-semibold',
  plain: 'border border-line bg-surface-0 text-text hover:bg-surface-1',
  quiet: 'text-text-2 hover:bg-surface-2 hover:text-text',
  danger: 'border border-line bg-surface-0 text-danger hover:bg-danger-soft',
  note: 'bg-note-strong text-surface-0 hover:opacity-90 font-semibold',
};

export const Button = ({ look = 'plain', className = '', type = 'button', ...rest }: ButtonProps): ReactNode => (
  <button
    type={type}
    className={`inline-flex h-8 shrink-0 items-center justify-center gap-1.5 rounded-md px-3 text-sm whitespace-nowrap transition-colors duration-100 disabled:cursor-default disabled:opacity-50 max-narrow:h-11 ${LOOKS[look]} ${className}`}
    {...rest}
  />
);

interface IconButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly label: string;
  readonly keys?: string | undefined;
  readonly side?: 'top' | 'right' | 'bottom' | 'left';
  readonly isOn?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button that is only an icon: its name is in the tooltip and for screen readers. */
export const IconButton = ({
  label,
  keys,
  side = 'bottom',
  isOn = false,
  className = '',
  ...rest
}: IconButtonProps): ReactNode => (
  <Tip label={label} keys={keys} side={side}>
    <button
      type="button"
      aria-label={label}
      className={`inline-flex size-8 shrink-0 items-center justify-center rounded-md transition-colors duration-100 hover:bg-surface-2 hover:text-text disabled:opacity-50 max-narrow:size-11 ${isOn ? 'bg-accent-soft text-accent' : 'text-text-2'} ${className}`}
      {...rest}
    />
  </Tip>
);
