import { Languages } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { languageNow, speak } from '../words/words.ts';

interface FrontPageProps {
  readonly title: string;
  readonly lead?: string | undefined;
  readonly isWide?: boolean;
  readonly children: ReactNode;
}

/** The frame of every page that is seen before signing in. */
export const FrontPage = ({ title, lead, isWide = false, children }: FrontPageProps): ReactNode => {
  const { t } = useTranslation();
  const other = languageNow() === 'en' ? 'zh-CN' : 'en';
  return (
    <main className="flex h-full flex-col items-center overflow-y-auto bg-surface-1 px-4 py-10">
      <div className={`my-auto flex w-full flex-col gap-4 ${isWide ? 'max-w-200' : 'max-w-110'}`}>
        <div className="flex items-center justify-between">
          <span className="flex items-center gap-2 font-semibold">
            <img src="/icon.svg" alt="" width={28} height={28} />
            {t('product.name')}
          </span>
          <Button look="quiet" onClick={() => void speak(other)} lang={other}>
            <Languages size={16} aria-hidden />
            {other === 'en' ? 'English' : '简体中文'}
          </Button>
        </div>
        <section className="rounded-xl border border-line bg-surface-0 p-6 max-narrow:p-4">
          <h1 className="text-xl leading-7">{title}</h1>
          {lead === undefined ? null : <p className="mt-1 text-text-2">{lead}</p>}
          {children}
        </section>
      </div>
    </main>
  );
};
