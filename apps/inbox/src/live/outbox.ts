/** A message of ours that the server has not yet shown back to us. */
export interface Pending {
  readonly clientMessageId: string;
  readonly conversationId: string;
  readonly text: string;
  readonly note: boolean;
  readonly at: string;
  /** Set once acknowledged: the event that brings it has this id. */
  readonly messageId: string | null;
  /** Set when refused: why, and that a person has to decide. */
  readonly problem: { readonly code: string; readonly message: string } | null;
}
