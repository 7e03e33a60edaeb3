import type { Freshness, StaffCaller } from '@verbatim/edge';
import { Fault } from '@verbatim/kit';
import type { Clock } from '@verbatim/ports';
import type { Answer } from './route.ts';

/** Of all answers that are kept, as JSON; one takes a byte, or two where anything in the answer is no Latin letter. */
const CHARS_MAX = 16 * 1024 * 1024;
/** What is older when the views go away is not shown again. */
const KEPT_MS_MAX = 15 * 60_000;
const AWAY: ReadonlySet<string> = new Set(['VIEWS_UNAVAILABLE', 'KEYS_UNAVAILABLE']);

export interface Asked {
  readonly caller: StaffCaller;
  /** Path and query. */
  readonly url: string;
  readonly ask: () => Promise<Answer<unknown>>;
}

export interface Known {
  /** JSON. */
  readonly text: string;
  /** Unix milliseconds: what changed since may be missing. Null: this is how it is. */
  readonly staleSince: number | null;
}

interface Kept {
  readonly text: string;
  readonly at: number;
}

/**
 * What callers were last answered, for the time in which the views do not answer: to each what they asked for themself, as
 * what they may see was then.
 */
export class LastKnown {
  readonly #freshness: Freshness;
  readonly #clock: Clock;
  readonly #charsMax: number;
  /** The longest unasked first. */
  readonly #kept = new Map<string, Kept>();
  #chars = 0;

  constructor(freshness: Freshness, clock: Clock, charsMax = CHARS_MAX) {
    this.#freshness = freshness;
    this.#clock = clock;
    this.#charsMax = charsMax;
  }

  /** The answer, or the last known one where the views are away. Rejects with their Fault where there is none. */
  async answer({ caller, url, ask }: Asked): Promise<Known> {
    const name = nameOf(caller, url);
    const since = this.#freshness.staleSince();
    const known = since === null ? null : this.#of(name);
    if (known !== null) return known;
    try {
      const text = JSON.stringify((await ask()).body);
      this.#keep(name, text);
      return { text, staleSince: null };
    } catch (error) {
      const last = error instanceof Fault && AWAY.has(error.code) ? this.#of(name) : null;
      if (last === null) throw error;
      return last;
    }
  }

  #of(name: string): Known | null {
    const kept = this.#kept.get(name);
    const awaySince = this.#freshness.staleSince() ?? this.#clock();
    if (kept === undefined || kept.at < awaySince - KEPT_MS_MAX) return null;
    return { text: kept.text, staleSince: kept.at };
  }

  #keep(name: string, text: string): void {
    this.#drop(name);
    this.#kept.set(name, { text, at: this.#clock() });
    this.#chars += text.length;
    for (const oldest of this.#kept.keys()) {
      if (this.#chars <= this.#charsMax) break;
      this.#drop(oldest);
    }
  }

  #drop(name: string): void {
    this.#chars -= this.#kept.get(name)?.text.length ?? 0;
    this.#kept.delete(name);
  }
}

/** Whoever may see something else by now has asked for nothing yet. */
const nameOf = ({ accountId, agentId, role, scope, teamIds, apiScopes = [] }: StaffCaller, url: string): string =>
  [accountId, agentId, role, scope, teamIds.join(), apiScopes.join(), url].join(' ');
