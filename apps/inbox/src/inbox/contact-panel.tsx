import { Lock, Pencil, X } from 'lucide-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { completeRow } from '../live/contract.ts';
import type { Row } from '../live/contract.ts';
import { useDesk } from '../live/desk.ts';
import { useInboxes, useNames, useTeams } from '../live/people.ts';
import { useNow } from '../live/now.ts';
import { call, queryOf } from '../live/rest.ts';
import type { Contact } from '../search/search.ts';
import { can } from '../session/session.ts';
import { Avatar } from '../ui/avatar.tsx';
import { IconButton } from '../ui/button.tsx';
import { dayAndTime, fullTime, languageName, shortTime, stamp } from '../words/times.ts';
import { channelName, priorityName } from './names-of.ts';
import { sayCodeOf } from './conversation-code.ts';
import { AttributesSection } from './attributes-section.tsx';
import { ContactForm } from './contact-form.tsx';
import { Facts } from './facts.tsx';
import { RoutingWhy } from './routing-why.tsx';
import { SafeText } from './safe-text.tsx';
import { LabelList } from './label-editor.tsx';
import { VisitSection } from './visit-section.tsx';

interface ContactPanelProps {
  readonly row: Row;
  readonly contactName: string;
  readonly onClose: () => void;
}

export const ContactPanel = ({ row, contactName, onClose }: ContactPanelProps): ReactNode => {
  const { t } = useTranslation();
  const { data: contact } = useQuery({
    queryKey: ['contact', row.contact.id],
    queryFn: () => call<Contact>('GET', `/contacts/${row.contact.id}`),
    enabled: row.contact.id !== '',
    staleTime: 30_000,
    retry: false,
  });
  const { rows, me } = useDesk();
  const [editedId, setEditedId] = useState<string | null>(null);
  const edited = contact !== undefined && contact.id === editedId ? contact : undefined;
  const mayEdit = contact !== undefined && edited === undefined && can(me, 'contacts.write');
  const onEdit = mayEdit ? () => setEditedId(contact.id) : null;
  return (
    <aside
      aria-label={t('panel.label')}
      data-column="panel"
      tabIndex={-1}
      className="flex min-h-0 flex-1 flex-col overflow-y-auto outline-none"
    >
      <PanelHeader row={row} contactName={contactName} onEdit={onEdit} onClose={onClose} />
      {edited === undefined ? (
        <ContactFacts contact={contact} />
      ) : (
        <ContactForm
          contact={edited}
          onClose={() => setEditedId(null)}
          onSaved={({ id, name }) => rows.takeRow({ ...(rows.row(row.id) ?? row), contact: { id, name } })}
        />
      )}
      <ConversationFacts row={row} />
      <RoutingWhy row={row} />
      <AttributesSection row={row} contact={contact} />
      <VisitSection row={row} />
      <Section title={t('panel.labels')}>
        <LabelList row={row} />
      </Section>
      <Earlier row={row} />
    </aside>
  );
};

interface PanelHeaderProps extends ContactPanelProps {
  /** Null: there is nothing to edit, or not by this person. */
  readonly onEdit: (() => void) | null;
}

const PanelHeader = ({ row, contactName, onEdit, onClose }: PanelHeaderProps): ReactNode => {
  const { t } = useTranslation();
  return (
    <header className="flex items-start gap-3 p-4">
      <Avatar id={row.contact.id} name={contactName} size="large" />
      <div className="min-w-0 flex-1 self-center">
        <h2 className="text-base leading-6" dir="auto">
          {contactName}
        </h2>
        <p className="text-xs text-text-3">{channelName(row.channel, t)}</p>
      </div>
      {onEdit === null ? null : (
        <IconButton label={t('panel.edit')} onClick={onEdit} className="-mt-1">
          <Pencil size={16} aria-hidden />
        </IconButton>
      )}
      <IconButton label={t('panel.close')} onClick={onClose} className="-mt-1 -mr-2 wide:hidden">
        <X size={16} aria-hidden />
      </IconButton>
    </header>
  );
};

const Section = ({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode => (
  <section className="border-t border-line px-4 py-3">
    <h3 className="mb-2 text-xs text-text-3">{title}</h3>
    {children}
  </section>
);

const ContactFacts = ({ contact }: { readonly contact: Contact | undefined }): ReactNode => {
  const { t } = useTranslation();
  const facts = [
    [t('panel.email'), contact?.email],
    [t('panel.phone'), contact?.phone],
    [t('panel.locale'), contact?.language ? languageName(contact.language) : null],
  ] as const;
  const known = facts.flatMap(([name, value]) =>
    value === null || value === undefined || value === '' ? [] : [[name, value] as const],
  );
  const note = contact?.note ?? '';
  if (known.length === 0 && note === '') return null;
  return (
    <div className="flex flex-col gap-3 px-4 pb-3">
      {known.length === 0 ? null : <Facts facts={known.map(([name, value]) => [name, name, value])} />}
      {note === '' ? null : <ContactNote text={note} />}
    </div>
  );
};

/** Looks like a note of the thread, so that nobody takes it for something the customer sees. */
const ContactNote = ({ text }: { readonly text: string }): ReactNode => {
  const { t } = useTranslation();
  return (
    <section
      aria-label={t('panel.note')}
      className="rounded-lg border border-dashed border-note-edge bg-note px-3 py-2"
    >
      <p className="mb-0.5 flex items-center gap-1 text-xs font-semibold text-note-strong">
        <Lock size={12} aria-hidden />
        {t('thread.noteBadge')}
      </p>
      <p dir="auto" className="prose-text whitespace-pre-wrap">
        <SafeText text={text} />
      </p>
    </section>
  );
};

const ConversationFacts = ({ row }: { readonly row: Row }): ReactNode => {
  const { t } = useTranslation();
  const who = useNames();
  const now = useNow();
  const team = useTeams().find(({ id }) => id === row.teamId);
  const inbox = useInboxes().find(({ id }) => id === row.inboxId);
  const time = (at: string): ReactNode => (
    <time dateTime={at} title={fullTime(at)} className="numbers">
      {stamp(at, now)}
    </time>
  );
  const facts: (readonly [string, ReactNode])[] = [
    [t('panel.code'), <span className="numbers">{sayCodeOf(row.code)}</span>],
    [t('panel.status'), t(`status.${row.status}`)],
    [t('panel.assignee'), row.assigneeId === null ? t('panel.nobody') : who('agent', row.assigneeId)],
    ...(team === undefined ? [] : [[t('panel.team'), team.name] as const]),
    ...(inbox === undefined ? [] : [[t('panel.inbox'), inbox.name] as const]),
    ...(row.priority === 'none' ? [] : [[t('panel.priority'), priorityName(row.priority, t)] as const]),
    ...(row.status === 'snoozed'
      ? [[t('panel.until'), row.snoozedUntil === null ? t('snooze.reply') : dayAndTime(row.snoozedUntil)] as const]
      : []),
    ...(row.waitingSince === null || row.status === 'snoozed'
      ? []
      : [[t('panel.since'), time(row.waitingSince)] as const]),
    ...(row.updatedAt === '' ? [] : [[t('panel.updated'), time(row.updatedAt)] as const]),
  ];
  return (
    <Section title={t('panel.conversation')}>
      <Facts facts={facts.map(([name, value]) => [name, name, value])} />
    </Section>
  );
};

/** Other conversations of this contact. */
const Earlier = ({ row }: { readonly row: Row }): ReactNode => {
  const { t } = useTranslation();
  const now = useNow();
  const contactId = row.contact.id;
  const { data } = useQuery({
    queryKey: ['earlier', contactId, row.id],
    queryFn: () => fetchEarlier(contactId),
    enabled: contactId !== '',
    staleTime: 30_000,
    retry: false,
  });
  if (data === undefined) return null;
  const earlier = data.filter(({ id }) => id !== row.id);
  return (
    <Section title={earlier.length === 0 ? t('panel.noEarlier') : t('panel.earlier', { count: earlier.length })}>
      <ul className="-mx-2 flex flex-col">
        {earlier.map((other) => (
          <li key={other.id}>
            <Link
              href={`/all/${other.id}?status=every`}
              className="flex min-h-8 items-center gap-2 rounded-md px-2 hover:bg-surface-2"
            >
              <span className="min-w-0 flex-1 truncate">{other.lastMessage?.text ?? sayCodeOf(other.code)}</span>
              <span className="shrink-0 text-xs text-text-3">{t(`status.${other.status}`)}</span>
              <span className="numbers shrink-0 text-xs text-text-3">{shortTime(other.updatedAt, now)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
};

const EARLIER_MAX = 50;

async function fetchEarlier(contactId: string): Promise<readonly Row[]> {
  const { items } = await call<{ readonly items: readonly Row[] }>(
    'GET',
    `/conversations${queryOf({ contactId, limit: EARLIER_MAX })}`,
  );
  return items.map(completeRow);
}
