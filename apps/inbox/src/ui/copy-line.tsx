import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from './button.tsx';
import { copyText } from './copy-text.ts';

const COPIED_MS = 2_000;

/** Text that is there to be taken along. */
export const CopyLine = ({ label, text }: { readonly label: string; readonly text: string }): ReactNode => {
  const { t } = useTranslation();
  const [isCopied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await copyText(text);
    setCopied(true);
    setTimeout(() => setCopied(false), COPIED_MS);
  };
  return (
    <div className="flex items-start gap-1 rounded-md border border-line bg-surface-1 py-1 pr-1 pl-3">
      <code aria-label={label} className="min-w-0 flex-1 py-1.5 font-mono text-xs leading-5 break-all select-all">
        {text}
      </code>
      <IconButton label={isCopied ? t('action.copied') : t('action.copy')} onClick={() => void copy()}>
        {isCopied ? <Check size={16} aria-hidden className="text-ok" /> : <Copy size={16} aria-hidden />}
      </IconButton>
    </div>
  );
};
