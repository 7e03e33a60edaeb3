import type { AccountId, AgentId, ConversationId, TeamId } from '@verbatim/domain';
import type { Job } from '@verbatim/ports';

/** A conversation that an agent is asked to take. */
export interface Offered {
  readonly accountId: AccountId;
  readonly conversationId: ConversationId;
  readonly agentId: AgentId;
  readonly teamId: TeamId | null;
  /** The id of the event that made it: another offer has another deadline. */
  readonly id: string;
  /** Unix milliseconds: when it is over, if nobody answers before. */
  readonly at: number;
}

/** What is offered to whom, as of the log. */
export interface Offering {
  /** Every offer that has no answer yet. */
  standing(): readonly Offered[];
  /** Null: nothing of this conversation is offered now. */
  of(conversationId: string): Offered | null;
  /** Told of each that is made, and of each that is over. */
  onChange(listener: (offered: Offered, isOver: boolean) => void): () => void;
}

const KIND = 'offer';

export const jobOf = ({ conversationId, id, at }: Offered): Job => ({ id: `${KIND}:${conversationId}:${id}`, at });

export const isOfOffer = (jobId: string): boolean => jobId.startsWith(`${KIND}:`);

/** The offer that this job is about, if it still stands. */
export function offerOf(jobId: string, offering: Offering): Offered | null {
  const [, conversationId = '', id = ''] = jobId.split(':');
  const offered = offering.of(conversationId);
  return offered?.id === id ? offered : null;
}
