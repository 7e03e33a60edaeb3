import type { AccountId, Staff } from '@verbatim/domain';
import type { ViewStore } from '@verbatim/ports';
import { contacts } from '../contacts.ts';
import type { ContactDoc } from '../contacts.ts';
import type { ConversationDoc } from '../conversation-doc.ts';
import { conversations } from '../conversations.ts';
import type { MessageDoc } from '../message-doc.ts';
import { messages } from '../messages.ts';
import { docsAt, docsOf, PAGE_ROWS_MAX } from './pages.ts';
import type { Page, PageEnd } from './pages.ts';
import { isInView } from './visibility.ts';

/** Matches looked through for one page of what somebody sees of them, step by step; a longer search goes on from its end. */
const STEPS = [PAGE_ROWS_MAX, 600, 1_200];

export interface SearchQuery {
  /** Every word of it, or its beginning, must be there. */
  readonly text: string;
  readonly limit: number;
  readonly after?: PageEnd;
}

export interface FoundMessage {
  readonly message: MessageDoc;
  readonly conversation: ConversationDoc;
}

/** What is found by words, latest first. A page may have fewer items than asked for and yet not be the last. */
export interface SearchQueries {
  /** Messages, notes and names of attachments, in conversations that the viewer sees. */
  messages(viewer: Staff, query: SearchQuery): Promise<Page<FoundMessage>>;
  /** By name, e-mail and telephone number. */
  contacts(accountId: AccountId, query: SearchQuery): Promise<Page<ContactDoc>>;
}

export function searchQueries(store: ViewStore): SearchQueries {
  return {
    async messages(viewer, { text, limit, after }) {
      const items: FoundMessage[] = [];
      let end = positionIn(after);
      for (const step of STEPS) {
        const query = { view: messages.schema, account: viewer.accountId, text, limit: step };
        const rows = await store.search({ ...query, ...from(end) });
        const found = await joined(store, viewer, docsOf(messages, rows));
        for (const [index, { position }] of rows.entries()) {
          if (items.length === limit) return { items, next: endAt(end) };
          const one = found[index];
          if (one != null) items.push(one);
          end = position;
        }
        if (rows.length < step) return { items, next: null };
      }
      return { items, next: endAt(end) };
    },

    async contacts(account, { text, limit, after }) {
      const query = { view: contacts.schema, account, text, limit: limit + 1, ...from(positionIn(after)) };
      const rows = await store.search(query);
      const shown = rows.slice(0, limit);
      return { items: docsOf(contacts, shown), next: rows.length <= limit ? null : endAt(shown.at(-1)?.position) };
    },
  };
}

/** Each with its conversation; null where the viewer sees nothing of that. */
async function joined(
  store: ViewStore,
  viewer: Staff,
  found: readonly MessageDoc[],
): Promise<readonly (FoundMessage | null)[]> {
  const keys = [...new Set(found.map(({ conversationId }) => conversationId))];
  const docs = await docsAt(store, conversations, { account: viewer.accountId, keys });
  const visible = new Map(docs.filter((doc) => isInView(viewer, 'all', doc)).map((doc) => [doc.id, doc]));
  return found.map((message) => {
    const conversation = visible.get(message.conversationId);
    return conversation === undefined ? null : { message, conversation };
  });
}

const positionIn = ([position]: PageEnd = []): number | undefined =>
  typeof position === 'number' ? position : undefined;
const from = (position: number | undefined) => (position === undefined ? {} : { after: position });
const endAt = (position: number | undefined): PageEnd | null => (position === undefined ? null : [position]);
