import { Check } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import type { ReactNode } from 'react';
import { Keys } from './keys.tsx';

interface MenuProps {
  readonly trigger: ReactNode;
  readonly children: ReactNode;
  readonly align?: 'start' | 'end';
  readonly side?: 'top' | 'right' | 'bottom' | 'left';
}

/** Never modal: locking the page's scroll would need a style element, which the security policy forbids. */
export const Menu = ({ trigger, children, align = 'end', side = 'bottom' }: MenuProps): ReactNode => (
  <DropdownMenu.Root modal={false}>
    <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
    <DropdownMenu.Portal>
      <DropdownMenu.Content
        align={align}
        side={side}
        sideOffset={4}
        collisionPadding={8}
        className="appear z-40 max-h-(--radix-dropdown-menu-content-available-height) max-w-80 min-w-52 overflow-y-auto rounded-lg bg-surface-0 p-1 text-sm shadow-float"
      >
        {children}
      </DropdownMenu.Content>
    </DropdownMenu.Portal>
  </DropdownMenu.Root>
);

const ITEM =
  'flex min-h-8 cursor-pointer items-center gap-2 rounded-md px-2 py-1 outline-none data-disabled:cursor-default data-disabled:text-text-3 data-highlighted:bg-surface-2 max-narrow:min-h-11';

interface MenuItemProps {
  readonly children: ReactNode;
  readonly onSelect: () => void;
  readonly icon?: ReactNode;
  readonly keys?: string | undefined;
  readonly isDisabled?: boolean;
}

export const MenuItem = ({ children, onSelect, icon, keys, isDisabled = false }: MenuItemProps): ReactNode => (
  <DropdownMenu.Item className={ITEM} onSelect={onSelect} disabled={isDisabled}>
    <span className="inline-flex w-4 shrink-0 text-text-3">{icon}</span>
    <span className="min-w-0 flex-1 truncate">{children}</span>
    {keys === undefined ? null : <Keys of={keys} />}
  </DropdownMenu.Item>
);

interface MenuCheckProps {
  readonly children: ReactNode;
  readonly isOn: boolean;
  readonly onToggle: () => void;
}

export const MenuCheck = ({ children, isOn, onToggle }: MenuCheckProps): ReactNode => (
  <DropdownMenu.CheckboxItem
    className={ITEM}
    checked={isOn}
    onSelect={(event) => {
      event.preventDefault(); // several can be set in one visit
      onToggle();
    }}
  >
    <span className="inline-flex w-4 shrink-0 text-accent">{isOn ? <Check size={16} aria-hidden /> : null}</span>
    <span className="min-w-0 flex-1 truncate">{children}</span>
  </DropdownMenu.CheckboxItem>
);

interface MenuChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly name: string }[];
  readonly onChange: (value: Value) => void;
}

/** One of several, under a heading. */
export const MenuChoice = <Value extends string>({
  label,
  value,
  options,
  onChange,
}: MenuChoiceProps<Value>): ReactNode => (
  <DropdownMenu.RadioGroup
    value={value}
    onValueChange={(chosen) => {
      const option = options.find((candidate) => candidate.value === chosen);
      if (option !== undefined) onChange(option.value);
    }}
  >
    <DropdownMenu.Label className="px-2 pt-2 pb-1 text-xs text-text-3">{label}</DropdownMenu.Label>
    {options.map((option) => (
      <DropdownMenu.RadioItem key={option.value} value={option.value} className={ITEM}>
        <span className="inline-flex w-4 shrink-0 text-accent">
          {option.value === value ? <Check size={16} aria-hidden /> : null}
        </span>
        <span className="min-w-0 flex-1 truncate">{option.name}</span>
      </DropdownMenu.RadioItem>
    ))}
  </DropdownMenu.RadioGroup>
);

export const MenuLine = (): ReactNode => <DropdownMenu.Separator className="my-1 h-px bg-line" />;
