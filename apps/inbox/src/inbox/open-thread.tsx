import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Row } from '../live/contract.ts';
import { ContactPanel } from './contact-panel.tsx';
import type { Panel } from './panel-state.ts';
import { ThreadHeader } from './thread-header.tsx';
import { ThreadPane } from './thread-pane.tsx';
import type { Moves } from './use-inbox-actions.ts';

interface OpenThreadProps {
  readonly row: Row | undefined;
  readonly conversationId: string;
  readonly actions: Moves;
  readonly togglePanel: () => void;
}

const QUIET_MS = 2_000;

/** What is not there yet is fetched when it is asked for. */
const ignored = (): void => {};

/** What is asked for from here, fetched while there is a connection. */
function usePrepared(): void {
  useEffect(() => {
    const timer = setTimeout(() => {
      import('./snooze-dialog.tsx').catch(ignored);
      import('./transfer-dialog.tsx').catch(ignored);
      import('./why-dialog.tsx').catch(ignored);
      import('./emoji-picker.tsx').catch(ignored);
      import('./bulk-bar.tsx').catch(ignored);
    }, QUIET_MS);
    return () => clearTimeout(timer);
  }, []);
}

export const OpenThread = ({ row, conversationId, actions, togglePanel }: OpenThreadProps): ReactNode => {
  usePrepared();
  const contactName = useContactName(row);
  const header =
    row === undefined ? null : (
      <ThreadHeader
        row={row}
        contactName={contactName}
        onBack={actions.toList}
        onTogglePanel={togglePanel}
        onResolveNext={actions.resolveNext}
        onCopyLink={actions.copyLink}
      />
    );
  return <ThreadPane row={row} conversationId={conversationId} contactName={contactName} header={header} />;
};

export const PanelFrame = ({ row, panel }: { readonly row: Row; readonly panel: Panel }): ReactNode => {
  const contactName = useContactName(row);
  if (!panel.isOpen) return null;
  const content = <ContactPanel row={row} contactName={contactName} onClose={panel.toggle} />;
  if (panel.isWide) return <div className="flex min-h-0 w-80 shrink-0 border-l border-line">{content}</div>;
  return (
    <>
      <div aria-hidden className="fixed inset-0 z-20 bg-(--scrim)" onClick={panel.toggle} />
      <div className="appear fixed inset-y-0 right-0 z-20 flex w-80 max-w-full bg-surface-0 shadow-float">
        {content}
      </div>
    </>
  );
};

function useContactName(row: Row | undefined): string {
  const { t } = useTranslation();
  return row?.contact.name ?? t('list.unnamed');
}
