import { AgentId, conversationStream, routingStream } from '@verbatim/domain';
import type { AccountId, Staff } from '@verbatim/domain';
import type { Accept, Applied, Request } from '@verbatim/engine';
import { Fault, failpoint, isRetryable } from '@verbatim/kit';
import { JOBS_PER_CALL_MAX } from '@verbatim/ports';
import type { Clock, Job, Jobs, Pause, ViewStore } from '@verbatim/ports';
import { conversationQueries } from '@verbatim/projections';
import type { ConversationDoc, ConversationListQuery, DirectoryDoc } from '@verbatim/projections';
import { changesOf, Pending } from './pending.ts';
import { CLOCK, conversationOf, deadlines } from './deadlines.ts';
import type { Deadline, Patience } from './deadlines.ts';
import { isOfOffer, jobOf, offerOf } from './offers.ts';
import type { Offered, Offering } from './offers.ts';

/** Due jobs are looked for so often. */
const POLL_MS = 500;
const JOBS_AT_ONCE_MAX = 100;
const TRY_AGAIN_MS = 5_000;
const ROWS_PER_PAGE = 200;
/** All deadlines are derived anew so often: whatever was lost comes back. */
const SWEEP_EVERY_MS = 600_000;

export interface TimersOptions {
  readonly jobs: Jobs;
  readonly views: ViewStore;
  readonly accept: Accept;
  readonly accounts: () => readonly AccountId[];
  /** The conversation as of the views. */
  readonly conversation: (id: string) => Promise<ConversationDoc | null>;
  readonly patienceOf: (doc: ConversationDoc) => Patience;
  /** Unix milliseconds. */
  readonly clock: Clock;
  readonly monotonic: Clock;
  readonly pause: Pause;
  readonly signal: AbortSignal;
  /** Told of everything that had to be tried again. */
  readonly onFault?: (error: unknown) => void;
}

const SETTINGS: ReadonlySet<DirectoryDoc['kind']> = new Set(['inbox', 'team']);

/** Which conversations to look at; without an agent all that are not resolved. */
export interface Round {
  readonly accountId: AccountId;
  readonly assigneeId?: string;
}

/**
 * Deadlines of conversations and of offers as jobs. They follow from the views and the log: whenever a conversation changes,
 * its deadlines are set and cancelled, and all of them are derived anew at the start and from time to time. A job that is due is looked at
 * again, and what it does is a fact whose id follows from the job's: tried often, done once.
 */
export interface Timers {
  onApplied(applied: Applied): void;
  /** The patience with these has changed: their deadlines are derived anew. */
  recheck(round: Round): void;
  /** Offers too come to their end; before this is called, jobs about them wait. */
  watch(offering: Offering): void;
  /** Until the signal; rejects on a bug. */
  run(): Promise<void>;
}

export function timers(options: TimersOptions): Timers {
  const watching = new Watching(options);
  return {
    onApplied: (applied) => watching.onApplied(applied),
    recheck: (round) => watching.recheck(round),
    watch: (offering) => watching.watch(offering),
    run: () => watching.run(),
  };
}

class Watching {
  readonly #options: TimersOptions;
  readonly #pending = new Pending();
  #offering: Offering | null = null;
  #rounds: Round[] = [];
  #mustSweep = true;
  #sweptAt = 0;

  constructor(options: TimersOptions) {
    this.#options = options;
  }

  onApplied({ changes }: Applied): void {
    for (const { before, after } of changes.get('conversations')?.values() ?? []) {
      const past = this.#deadlines(before as ConversationDoc | null);
      this.#pending.note(changesOf(past, this.#deadlines(after as ConversationDoc | null)));
    }
    // Any change of settings may change every deadline of its account.
    for (const { after } of changes.get('directory')?.values() ?? []) {
      const doc = after as DirectoryDoc | null;
      if (doc !== null && SETTINGS.has(doc.kind)) this.recheck({ accountId: doc.accountId });
      if (doc?.kind === 'agent' && !doc.isActive) this.recheck({ accountId: doc.accountId, assigneeId: doc.id });
    }
  }

  recheck(round: Round): void {
    this.#rounds.push(round);
  }

  watch(offering: Offering): void {
    this.#offering = offering;
    this.#mustSweep = true; // what was offered before
    offering.onChange((offered, isOver) => {
      const job = jobOf(offered);
      this.#pending.note(isOver ? { set: [], cancelled: [job.id] } : { set: [job], cancelled: [] });
    });
  }

  async run(): Promise<void> {
    const { signal, pause, onFault } = this.#options;
    while (!signal.aborted) {
      try {
        await this.#sweep();
        await this.#write();
        if ((await this.#fireDue()) === 0) await pause(POLL_MS, signal);
      } catch (error) {
        if (signal.aborted) return;
        if (!isRetryable(error)) throw error;
        onFault?.(error);
        this.#mustSweep = true; // whatever was not written is derived again
        await pause(TRY_AGAIN_MS, signal);
      }
    }
  }

  #deadlines(doc: ConversationDoc | null): readonly Deadline[] {
    return doc === null ? [] : deadlines(doc, this.#options.patienceOf(doc));
  }

  async #write(): Promise<void> {
    const { jobs } = this.#options;
    if (this.#pending.hasOverflown()) this.#mustSweep = true;
    for (;;) {
      const { set, cancelled } = this.#pending.take(JOBS_PER_CALL_MAX);
      if (set.length === 0 && cancelled.length === 0) return;
      await jobs.cancel(cancelled);
      await jobs.set(set);
    }
  }

  async #sweep(): Promise<void> {
    const { accounts, monotonic } = this.#options;
    const isTime = this.#mustSweep || monotonic() - this.#sweptAt >= SWEEP_EVERY_MS;
    const rounds = isTime ? accounts().map((accountId) => ({ accountId })) : this.#rounds;
    this.#rounds = [];
    this.#mustSweep = false;
    if (isTime) this.#sweptAt = monotonic();
    if (isTime) this.#pending.note({ set: (this.#offering?.standing() ?? []).map(jobOf), cancelled: [] });
    for (const [index, round] of rounds.entries()) {
      // What is left comes with the next one, should this one fail.
      await this.#goRound(round).catch((error: unknown) => {
        this.#rounds.push(...rounds.slice(index));
        throw error;
      });
    }
  }

  async #goRound({ accountId, assigneeId }: Round): Promise<void> {
    const { views, signal } = this.#options;
    const everything: Staff = { accountId, agentId: AgentId(CLOCK), role: 'owner', scope: 'all', teamIds: [] };
    const query: ConversationListQuery = {
      ...{ view: 'all', statuses: ['open', 'snoozed'], sort: 'newest', limit: ROWS_PER_PAGE },
      ...(assigneeId === undefined ? {} : { assigneeId }),
    };
    for (let after: ConversationListQuery['after'] = undefined; !signal.aborted;) {
      const from = after === undefined ? query : { ...query, after };
      const page = await conversationQueries(views).list(everything, from);
      // Set only: what is no longer a deadline says so itself when it is due.
      for (const doc of page.items) this.#pending.note({ set: this.#deadlines(doc), cancelled: [] });
      await this.#write();
      if (page.next === null) return;
      after = page.next;
    }
  }

  async #fireDue(): Promise<number> {
    const { jobs, signal } = this.#options;
    const due = await jobs.claim(JOBS_AT_ONCE_MAX);
    if (signal.aborted) return due.length;
    const done = await Promise.all(due.map((job) => this.#fire(job)));
    await jobs.complete(due.filter((_, index) => done[index]));
    return due.length;
  }

  /** True when the job is done with; one that is to come later was moved. */
  async #fire(job: Job): Promise<boolean> {
    const { jobs, clock, onFault } = this.#options;
    try {
      const due = isOfOffer(job.id) ? this.#dueOffer(job) : await this.#dueDeadline(job);
      if (due === null) return true;
      if (due.at > clock()) await jobs.set([{ id: job.id, at: due.at }]);
      else await this.#do(job, due);
      return due.at <= clock();
    } catch (error) {
      onFault?.(error);
      if (!isRetryable(error)) return error instanceof Fault; // who was erased has no deadlines
      await jobs.set([{ id: job.id, at: clock() + TRY_AGAIN_MS }]);
      return false;
    }
  }

  async #dueDeadline({ id }: Job): Promise<Due | null> {
    const conversationId = conversationOf(id);
    const doc = conversationId === null ? null : await this.#options.conversation(conversationId);
    const deadline = this.#deadlines(doc).find((one) => one.id === id);
    return doc === null || deadline === undefined ? null : dueOf(doc, deadline);
  }

  #dueOffer({ id }: Job): Due | null {
    if (this.#offering === null)
      throw new Fault('NOT_READY', 'It is not known yet what is offered.', { retryable: true });
    const offered = offerOf(id, this.#offering);
    return offered === null ? null : dueOffer(offered);
  }

  async #do({ id }: Job, { fact }: Due): Promise<void> {
    const { accept, clock } = this.#options;
    failpoint('timers.before_fact');
    const { outcome } = await accept({
      ...fact,
      actor: { type: 'system', id: CLOCK },
      key: { sender: CLOCK, id },
      content: '',
      occurredAt: clock(),
      isQuiet: true,
    });
    await outcome;
    failpoint('timers.after_fact');
  }
}

/** What is to be done, and when. */
interface Due {
  readonly at: number;
  readonly fact: Pick<Request, 'accountId' | 'stream' | 'subject' | 'type' | 'data'>;
}

const dueOf = ({ accountId, id, contactId }: ConversationDoc, { at, effect }: Deadline): Due => ({
  at,
  fact: {
    ...{ accountId, stream: conversationStream(id), type: effect.type, data: () => effect.data },
    subject: { kind: 'conversation', id, contactId },
  },
});

const dueOffer = ({ accountId, conversationId, agentId, at }: Offered): Due => ({
  at,
  fact: {
    ...{ accountId, stream: routingStream(accountId), type: 'OfferExpired', data: () => ({ conversationId, agentId }) },
    subject: { kind: 'account', id: accountId },
  },
});
