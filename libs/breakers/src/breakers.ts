import {
  BrokenCircuitError,
  circuitBreaker,
  CircuitState,
  ConsecutiveBreaker,
  ExponentialBackoff,
  handleAll,
  noJitterGenerator,
} from 'cockatiel';
import { Fault } from '@verbatim/kit';

const FAILURES_MAX = 3;
const HALF_OPEN_AFTER_MS = 5_000;
const HALF_OPEN_AFTER_MS_MAX = 60_000;

/** Half-open: one attempt is made to see whether it works again. */
export type BreakerState = 'closed' | 'half-open' | 'open';

export interface BreakerOptions {
  /** Failures in a row that open it. */
  readonly failuresMax?: number;
  /** How long it stays open before it is tried again; doubles with every trial that fails. */
  readonly halfOpenAfterMs?: number;
  /** The trial, made by itself once it is due; without one the next task is. */
  readonly probe?: () => Promise<unknown>;
}

/** Stands before something that may stop answering: after a few failures in a row nobody waits for it any more. */
export interface Breaker {
  readonly name: string;
  readonly state: BreakerState;
  /** Faults: `BREAKER_OPEN` (retryable, refused) while it is open; otherwise those of the task. */
  run<Result>(task: () => Promise<Result>): Promise<Result>;
}

/** Every breaker of a process, by name. */
export interface Breakers {
  /** The same one for the same name; options count the first time. */
  of(name: string, options?: BreakerOptions): Breaker;
  /** Those that were ever open, or were asked to be shown from the start. */
  states(): ReadonlyMap<string, BreakerState>;
  /** `closed` where there is none. */
  stateOf(name: string): BreakerState;
  /** Whatever stood behind it is gone. */
  drop(name: string): void;
  end(): void;
}

type OnChange = (name: string, state: BreakerState) => void;

export function breakers(onChange: OnChange = () => {}): Breakers {
  const known = new Map<string, Guard>();
  return {
    of(name, options = {}) {
      const guard = known.get(name) ?? new Guard(name, options, onChange);
      known.set(name, guard);
      return guard;
    },
    states: () => new Map([...known.values()].filter(({ wasOpen }) => wasOpen).map(({ name, state }) => [name, state])),
    stateOf: (name) => known.get(name)?.state ?? 'closed',
    drop(name) {
      known.get(name)?.end();
      known.delete(name);
    },
    end() {
      for (const guard of known.values()) guard.end();
      known.clear();
    },
  };
}

class Guard implements Breaker {
  readonly name: string;
  wasOpen = false;
  readonly #policy: ReturnType<typeof circuitBreaker>;
  readonly #delayOf: (attempt: number) => number;
  readonly #probe: (() => Promise<unknown>) | undefined;
  #attempt = 0;
  #trial: NodeJS.Timeout | undefined;

  constructor(name: string, { failuresMax, halfOpenAfterMs, probe }: BreakerOptions, onChange: OnChange) {
    this.name = name;
    this.#probe = probe;
    const initialDelay = halfOpenAfterMs ?? HALF_OPEN_AFTER_MS;
    const maxDelay = Math.max(initialDelay, HALF_OPEN_AFTER_MS_MAX);
    this.#delayOf = (attempt) => Math.min(initialDelay * 2 ** attempt, maxDelay);
    this.#policy = circuitBreaker(handleAll, {
      breaker: new ConsecutiveBreaker(failuresMax ?? FAILURES_MAX),
      // Doubling without dice: it is we who knock, and only once at a time.
      halfOpenAfter: new ExponentialBackoff({ initialDelay, maxDelay, generator: noJitterGenerator }),
    });
    this.#policy.onStateChange((state) => {
      if (state === CircuitState.Open) this.#opened();
      if (state === CircuitState.Closed) this.#attempt = 0;
      onChange(name, this.state);
    });
  }

  get state(): BreakerState {
    const { state } = this.#policy;
    if (state === CircuitState.Closed) return 'closed';
    return state === CircuitState.HalfOpen ? 'half-open' : 'open';
  }

  async run<Result>(task: () => Promise<Result>): Promise<Result> {
    try {
      return await this.#policy.execute(task);
    } catch (error) {
      throw error instanceof BrokenCircuitError ? open(this.name, error) : error;
    }
  }

  #opened(): void {
    this.wasOpen = true;
    const probe = this.#probe;
    if (probe === undefined) return;
    clearTimeout(this.#trial);
    this.#trial = setTimeout(() => this.run(probe).catch(() => {}), this.#delayOf(this.#attempt++) + 1);
    this.#trial.unref();
  }

  end(): void {
    clearTimeout(this.#trial);
  }
}

const open = (name: string, cause: Error): Fault =>
  new Fault('BREAKER_OPEN', `${name} does not answer; it is tried again by and by.`, { retryable: true, cause });
