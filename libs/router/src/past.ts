import { peekHeader } from '@verbatim/contracts';
import { routing, routingStream } from '@verbatim/domain';
import type { AccountId, Routing } from '@verbatim/domain';
import type { Core } from '@verbatim/edge';
import type { Place } from '@verbatim/ports';

const RECORDS_PER_READ_MAX = 1_000;
/** A state is remembered about so often on the way; states share what did not change between them. */
const RECORDS_PER_MARK = 20_000;
/** Of all accounts together; the oldest are forgotten. */
const MARKS_MAX = 200;

interface Mark extends Place {
  readonly accountId: AccountId;
  readonly state: Routing;
}

/** Routing as it was: its stream, folded again up to a place, from the nearest place that somebody asked about before. */
export class PastRouting {
  readonly #core: Pick<Core, 'log' | 'open'>;
  #marks: readonly Mark[] = [];

  constructor(core: Pick<Core, 'log' | 'open'>) {
    this.#core = core;
  }

  /** What was known when what lies at `place` was decided. */
  async before({ partition, offset }: Place, accountId: AccountId): Promise<Routing> {
    const stream = routingStream(accountId);
    let mark = this.#nearest({ partition, offset }, accountId);
    let { state } = mark;
    for (let from = mark.offset; from < offset;) {
      const to = Math.min(offset, from + RECORDS_PER_READ_MAX);
      const records = await this.#core.log.readRange({ partition, from, to, recordsMax: RECORDS_PER_READ_MAX });
      if (records.length === 0) break;
      for (const stored of records) {
        if (peekHeader(stored.bytes).stream !== stream) continue;
        state = routing.evolve(state, (await this.#core.open(stored)) as Parameters<typeof routing.evolve>[1]);
      }
      from += records.length;
      if (from < mark.offset + RECORDS_PER_MARK) continue;
      mark = { accountId, partition, offset: from, state };
      this.#marks = [...this.#marks, mark].slice(-MARKS_MAX);
    }
    return state;
  }

  #nearest({ partition, offset }: Place, accountId: AccountId): Mark {
    const start: Mark = { accountId, partition, offset: 0, state: routing.initial };
    const before = this.#marks.filter((mark) => mark.accountId === accountId && mark.offset <= offset);
    return before.reduce((nearest, mark) => (mark.offset > nearest.offset ? mark : nearest), start);
  }
}
