const PREFIX = '#m';

/** The address of one message: anybody who may see the conversation comes to it. */
export const linkTo = (conversationId: string, seq: number): string =>
  `${linkToConversation(conversationId)}${PREFIX}${seq}`;

/** The same as a place within the inbox. */
export const addressIn = (conversationId: string, seq: number): string =>
  `/all/${encodeURIComponent(conversationId)}?status=every${PREFIX}${seq}`;

export const linkToConversation = (id: string): string => `${location.origin}/all/${encodeURIComponent(id)}`;

/** Which message the address leads to. */
export function targetOf(hash: string): number | null {
  const seq = hash.startsWith(PREFIX) ? Number(hash.slice(PREFIX.length)) : Number.NaN;
  return Number.isSafeInteger(seq) && seq > 0 ? seq : null;
}
