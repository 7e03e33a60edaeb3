import { Component } from 'react';
import type { ReactNode } from 'react';
import { t } from 'i18next';
import { Button } from '../ui/button.tsx';

interface Props {
  readonly children: ReactNode;
}

/** A page that fails says so, and the rest stays. React wants a class here. */
export class ErrorFence extends Component<Props, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <main role="alert" className="flex flex-1 flex-col items-center justify-center gap-3 p-6">
        <p>{t('error.pageFailed')}</p>
        <Button onClick={() => location.reload()}>{t('error.reload')}</Button>
      </main>
    );
  }
}
