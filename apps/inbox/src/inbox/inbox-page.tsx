import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { completeRow } from '../live/contract.ts';
import type { Row } from '../live/contract.ts';
import { useDesk, useRow } from '../live/desk.ts';
import { call } from '../live/rest.ts';
import { useRowList } from '../live/use-row-list.ts';
import { prefer, usePreferences } from '../session/preferences.ts';
import { useMedia } from '../ui/use-media.ts';
import { ContactPanel } from './contact-panel.tsx';
import { ListPane } from './list-pane.tsx';
import type { Place } from './place.ts';
import { Resizer } from './resizer.tsx';
import { ThreadHeader } from './thread-header.tsx';
import { NoThread, ThreadPane } from './thread-pane.tsx';
import { useInboxActions } from './use-inbox-actions.ts';

const WIDE = '(min-width: 1100px)';

/** List, conversation, contact: side by side where there is room, one at a time where there is not. */
export const InboxPage = ({ place }: { readonly place: Place }): ReactNode => {
  const live = useRowList(place.query);
  const { listWidth } = usePreferences();
  const row = useOpenRow(place.conversationId);
  const panel = usePanel(place.conversationId);
  const isOpen = place.conversationId !== null;
  const actions = useInboxActions({ place, row, ids: live.list?.ids ?? [], panel });
  return (
    <div className="flex min-h-0 min-w-0 flex-1">
      <div
        style={{ width: listWidth }}
        className={`flex min-h-0 shrink-0 max-narrow:w-full! ${isOpen ? 'max-narrow:hidden' : ''}`}
      >
        <ListPane place={place} live={live} />
      </div>
      <Resizer />
      <main className={`flex min-h-0 min-w-0 flex-1 ${isOpen ? '' : 'max-narrow:hidden'}`}>
        {place.conversationId === null ? (
          <NoThread />
        ) : (
          <OpenThread row={row} conversationId={place.conversationId} actions={actions} togglePanel={panel.toggle} />
        )}
      </main>
      {row === undefined || !isOpen ? null : <PanelFrame row={row} panel={panel} />}
    </div>
  );
};

interface OpenThreadProps {
  readonly row: Row | undefined;
  readonly conversationId: string;
  readonly actions: ReturnType<typeof useInboxActions>;
  readonly togglePanel: () => void;
}

const OpenThread = ({ row, conversationId, actions, togglePanel }: OpenThreadProps): ReactNode => {
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

interface Panel {
  readonly isWide: boolean;
  readonly isOpen: boolean;
  readonly toggle: () => void;
}

/** On a wide page the panel stays as it was left; on a narrow one it is a drawer, opened for one conversation. */
function usePanel(conversationId: string | null): Panel {
  const isWide = useMedia(WIDE);
  const { hasPanel } = usePreferences();
  const [drawerOf, setDrawerOf] = useState<string | null>(null);
  if (isWide) return { isWide, isOpen: hasPanel, toggle: () => prefer({ hasPanel: !hasPanel }) };
  const isOpen = conversationId !== null && drawerOf === conversationId;
  return { isWide, isOpen, toggle: () => setDrawerOf(isOpen ? null : conversationId) };
}

const PanelFrame = ({ row, panel }: { readonly row: Row; readonly panel: Panel }): ReactNode => {
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

/** The row of the open conversation, asked for by itself when no list has brought it. */
function useOpenRow(conversationId: string | null): Row | undefined {
  const { rows } = useDesk();
  const row = useRow(conversationId ?? '');
  const isMissing = conversationId !== null && row === undefined;
  useEffect(() => {
    if (!isMissing) return;
    call<Row>('GET', `/conversations/${encodeURIComponent(conversationId ?? '')}`).then(
      (answer) => rows.takeRow(completeRow(answer)),
      () => {}, // the thread says why it is not there
    );
  }, [rows, conversationId, isMissing]);
  return row;
}
