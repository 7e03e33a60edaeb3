import { useInfiniteQuery } from '@tanstack/react-query';
import { Search } from 'lucide-react';
import { useDeferredValue, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearch } from 'wouter';
import { navigate } from 'wouter/use-browser-location';
import { sayCodeOf } from '../inbox/conversation-code.ts';
import type { Row } from '../live/contract.ts';
import { useNow } from '../live/now.ts';
import { sayProblem } from '../session/say-problem.ts';
import { Avatar } from '../ui/avatar.tsx';
import { Button } from '../ui/button.tsx';
import { Complaint } from '../ui/complaint.tsx';
import { CONTROL } from '../ui/field.tsx';
import { fullTime, shortTime } from '../words/times.ts';
import { FoundMessages } from './found-messages.tsx';
import { search, SEARCH_CHARS_MAX } from './search.ts';
import type { Contact, Found } from './search.ts';

/** Finds what was said, and customers with every conversation they ever had. What is looked for stands in the address. */
export const SearchPage = (): ReactNode => {
  const { t } = useTranslation();
  const { text, setText, q } = useAsked();
  const found = useFound(q);
  return (
    <main data-column="list" tabIndex={-1} className="flex min-h-0 min-w-0 flex-1 flex-col outline-none">
      <header className="shrink-0 border-b border-line px-4 py-2.5">
        <h1 className="sr-only">{t('nav.search')}</h1>
        <div className="relative mx-auto max-w-180">
          <Search size={16} aria-hidden className="absolute top-1/2 left-3 -translate-y-1/2 text-text-3" />
          <input
            type="search"
            autoFocus
            aria-label={t('nav.search')}
            placeholder={t('search.hint')}
            maxLength={SEARCH_CHARS_MAX}
            value={text}
            onChange={({ target }) => setText(target.value)}
            className={`${CONTROL} pl-9 text-ellipsis`}
          />
        </div>
      </header>
      <div className="min-h-0 flex-1 overflow-y-auto px-4 py-4">
        <div className="mx-auto flex max-w-180 flex-col gap-6" aria-live="polite" aria-busy={found.isFetching}>
          {q === '' ? <p className="text-text-2">{t('search.start')}</p> : null}
          {found.isError ? (
            <div className="flex flex-col items-start gap-3">
              <Complaint>
                {t('search.failed')} {sayProblem(found.error)}
              </Complaint>
              <Button onClick={() => void found.refetch()}>{t('action.retry')}</Button>
            </div>
          ) : null}
          {q === '' || found.data === undefined ? null : <Results pages={found.data.pages} q={q} />}
          {q !== '' && found.hasNextPage ? (
            <Button
              className="self-start"
              disabled={found.isFetchingNextPage}
              onClick={() => void found.fetchNextPage()}
            >
              {t('action.loadMore')}
            </Button>
          ) : null}
        </div>
      </div>
    </main>
  );
};

/** The field is its own master, and the address follows: browsers pass over changes of it that come too fast. */
function useAsked() {
  const [text, setText] = useState(new URLSearchParams(useSearch()).get('q') ?? '');
  const q = useDeferredValue(text.trim());
  useEffect(() => {
    if (location.pathname + location.search !== addressOf(q)) navigate(addressOf(q), { replace: true });
  }, [q]);
  return { text, setText, q };
}

const addressOf = (text: string): string => (text === '' ? '/search' : `/search?${new URLSearchParams({ q: text })}`);

/** What was found before stays until there is something newer. */
const useFound = (q: string) =>
  useInfiniteQuery({
    queryKey: ['search', q],
    queryFn: ({ pageParam }) => search(q, pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    enabled: q !== '',
    placeholderData: (before) => before,
    retry: false,
  });

interface ResultsProps {
  readonly pages: readonly Found[];
  readonly q: string;
}

const Results = ({ pages, q }: ResultsProps): ReactNode => {
  const { t } = useTranslation();
  const contacts = pages.flatMap((page) => page.contacts);
  const conversations = pages.flatMap((page) => page.conversations);
  const messages = pages.flatMap((page) => page.messages);
  if (contacts.length + messages.length === 0) return <p className="text-text-2">{t('search.none', { q })}</p>;
  return (
    <>
      {contacts.length === 0 ? null : (
        <section aria-label={t('search.contacts')} className="flex flex-col gap-4">
          <h2 className="text-xs font-normal text-text-3">{t('search.contacts')}</h2>
          {contacts.map((contact) => (
            <ContactResult
              key={contact.id}
              contact={contact}
              conversations={conversations.filter((row) => row.contact.id === contact.id)}
            />
          ))}
        </section>
      )}
      {messages.length === 0 ? null : <FoundMessages messages={messages} q={q} />}
    </>
  );
};

const ContactResult = ({
  contact,
  conversations,
}: {
  readonly contact: Contact;
  readonly conversations: readonly Row[];
}): ReactNode => {
  const { t } = useTranslation();
  const now = useNow();
  const name = contact.name ?? t('list.unnamed');
  return (
    <section>
      <header className="flex items-center gap-3 pb-1">
        <Avatar id={contact.id} name={name} />
        <div className="min-w-0">
          <h3 className="truncate text-sm" dir="auto">
            {name}
          </h3>
          <p className="truncate text-xs text-text-3">{contact.email}</p>
        </div>
      </header>
      <ul>
        {conversations.map((row) => (
          <li key={row.id}>
            <Link
              href={`/all/${row.id}?status=every`}
              className="flex min-h-9 items-center gap-3 rounded-md pr-2 pl-11 hover:bg-surface-2"
            >
              <span className="min-w-0 flex-1 truncate" dir="auto">
                {row.lastMessage?.text ?? sayCodeOf(row.code)}
              </span>
              <span className="shrink-0 text-xs text-text-3">{t(`status.${row.status}`)}</span>
              <time
                dateTime={row.updatedAt}
                title={fullTime(row.updatedAt)}
                className="numbers shrink-0 text-xs text-text-3"
              >
                {shortTime(row.updatedAt, now)}
              </time>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
};
