import type { MessageRow, Page, Rest } from '@verbatim/client';
import { inLanes } from './account.ts';
import type { Visitor } from './account.ts';
import { answer, question } from './words.ts';

const LANES = 8;
const PAGE_ROWS = 200;
const VIEW_MS_MAX = 30_000;
const LOOK_MS = 200;

export interface ReadBack {
  readonly conversations: number;
  readonly messages: number;
  /** Conversations whose stored texts are not exactly those sent, in their order. */
  readonly wrong: number;
  readonly firstWrong: string | null;
}

/** Reads every conversation over REST and compares it with what was sent. */
export async function readBack(
  api: Rest,
  visitors: readonly Visitor[],
  sentEach: readonly number[],
): Promise<ReadBack> {
  const givenUpAt = performance.now() + VIEW_MS_MAX;
  const results = await inLanes(visitors.length, LANES, async (index) => {
    const { conversationId } = visitors[index] as Visitor;
    const sent = sentEach[index] ?? 0;
    const rows = await thread(api, conversationId, { rowsMin: 1 + 2 * sent, givenUpAt });
    return { rows: rows.length, complaint: complaintAbout(rows, index, sent) };
  });
  const wrong = results.filter(({ complaint }) => complaint !== null);
  return {
    conversations: results.length,
    messages: results.reduce((sum, { rows }) => sum + rows, 0),
    wrong: wrong.length,
    firstWrong: wrong[0]?.complaint ?? null,
  };
}

interface Wanted {
  readonly rowsMin: number;
  readonly givenUpAt: number;
}

/** The whole thread, once it is as long as it must be: views may lag behind after a load. */
async function thread(api: Rest, conversationId: string, { rowsMin, givenUpAt }: Wanted): Promise<MessageRow[]> {
  for (;;) {
    const rows = (await allMessages(api, conversationId)).filter(({ kind }) => kind !== 'activity');
    if (rows.length >= rowsMin || performance.now() > givenUpAt) return rows;
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
}

export async function allMessages(api: Rest, conversationId: string): Promise<MessageRow[]> {
  const rows: MessageRow[] = [];
  for (;;) {
    const query = { after: rows.at(-1)?.seq ?? 0, limit: PAGE_ROWS };
    const { items } = await api.get<Page<MessageRow>>(`/conversations/${conversationId}/messages`, { query });
    rows.push(...items);
    if (items.length < PAGE_ROWS) return rows;
  }
}

/** Questions and answers may overlap, but each kind must be there once and in order. */
function complaintAbout(rows: readonly MessageRow[], visitor: number, sent: number): string | null {
  const [, ...questions] = rows.filter(({ kind }) => kind === 'incoming');
  const answers = rows.filter(({ kind }) => kind === 'outgoing');
  if (questions.length !== sent) return `visitor ${visitor}: ${questions.length} messages of ${sent}`;
  if (answers.length !== sent) return `visitor ${visitor}: ${answers.length} replies of ${sent}`;
  for (let number = 0; number < sent; number += 1) {
    if (questions[number]?.text !== question(visitor, number)) return `visitor ${visitor}: message ${number} differs`;
    if (answers[number]?.text !== answer(visitor, number)) return `visitor ${visitor}: reply ${number} differs`;
  }
  return null;
}
