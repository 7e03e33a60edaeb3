import { Fault } from '@verbatim/kit';

/** OWASP's first recommendation for argon2id. One hash takes 46 MiB, so there is one at a time. */
const PARAMETERS = { memoryCost: 47_104, timeCost: 1, parallelism: 1 } as const;
const CURRENT = `$argon2id$v=19$m=${PARAMETERS.memoryCost},t=${PARAMETERS.timeCost},p=${PARAMETERS.parallelism}$`;
/** Nobody's password: what an unknown name is compared with, so that it takes as long as a known one. */
const NOBODY = '$argon2id$v=19$m=47104,t=1,p=1$AhBAeyvAW923ljgiM7WOEQ$naQlmZ3PzlKZqXk+0GqerEMQ8z0K+z3ZwFVv/ih8dXU';

const WAITING_MAX = 64;
const WAIT_MS_MAX = 5_000;
/** What one hash takes on a slow machine: how much later an impatient caller should come back. */
const HASH_MS_TYPICAL = 150;

export const PASSWORD_CHARS_MIN = 8;
export const PASSWORD_CHARS_MAX = 256;

export interface Passwords {
  /** Faults: `OVERLOADED` when too many wait. */
  hash(password: string): Promise<string>;
  /** Takes as long when there is no such password. */
  verify(password: string, stored: string | null): Promise<boolean>;
  /** Made with other parameters than today's. */
  isOutdated(stored: string): boolean;
}

export function passwords(): Passwords {
  const oneAtATime = queue();
  return {
    hash: (password) => oneAtATime(async () => (await argon2()).hash(password, PARAMETERS)),
    verify: (password, stored) =>
      oneAtATime(async () => {
        const isRight = await (await argon2()).verify(stored ?? NOBODY, password);
        return isRight && stored !== null;
      }),
    isOutdated: (stored) => !stored.startsWith(CURRENT),
  };
}

/** Loaded with the first password: a start that nobody signs in to does not pay for it. */
const argon2 = () => import('@node-rs/argon2');

interface Waiting {
  readonly start: () => void;
  readonly deadline: NodeJS.Timeout;
}

/** Runs one after the other; who would wait too long is turned away at once or at the deadline. */
function queue(): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: Waiting[] = [];
  let isBusy = false;

  const turn = (): Promise<void> => {
    if (!isBusy) {
      isBusy = true;
      return Promise.resolve();
    }
    if (waiting.length >= WAITING_MAX) return Promise.reject(overloaded(waiting.length));
    return new Promise((resolve, reject) => {
      const deadline = setTimeout(() => {
        waiting.splice(waiting.indexOf(entry), 1);
        reject(overloaded(waiting.length));
      }, WAIT_MS_MAX);
      const entry: Waiting = { start: resolve, deadline };
      waiting.push(entry);
    });
  };

  const next = (): void => {
    const entry = waiting.shift();
    if (entry === undefined) {
      isBusy = false;
      return;
    }
    clearTimeout(entry.deadline);
    entry.start();
  };

  return async (work) => {
    await turn();
    try {
      return await work();
    } finally {
      next();
    }
  };
}

const overloaded = (ahead: number) =>
  new Fault('OVERLOADED', 'Too many people are signing in at once; try again shortly.', {
    retryable: true,
    retryAfterMs: (ahead + 1) * HASH_MS_TYPICAL,
  });
