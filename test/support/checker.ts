import type { History, Line, Seen, Source } from './history.ts';

/** Every way in which a history can be wrong. */
export type Anomaly =
  | 'ACK_CHANGED' // a retry was acknowledged as another message
  | 'LOST' // acknowledged, and not in a source
  | 'DUPLICATE' // one message twice in a source
  | 'HOLE' // a source lacks a seq
  | 'ORDER' // a source is not in order
  | 'DIVERGED' // two disagree on what is at a seq
  | 'PHANTOM' // nobody sent it, or not yet
  | 'REFUSED_BUT_THERE' // its sender was told that it left no trace
  | 'SHOWN_TWICE'
  | 'SHOWN_LATE' // after something that comes later
  | 'GAP' // a viewer was not shown something
  | 'BEHIND' // a viewer did not come to the end
  | 'TIME_ORDER' // sent after another's ack, and placed before it
  | 'SENDER_ORDER'; // one sender's messages changed places

export interface Finding {
  readonly is: Anomaly;
  readonly conversation: string;
  readonly what: string;
}

export interface Verdict {
  readonly findings: readonly Finding[];
  readonly acknowledged: number;
  readonly refused: number;
  readonly unknown: number;
}

type Of<Is extends Line['is']> = Extract<Line, { readonly is: Is }>;

interface View {
  readonly who: string;
  readonly conversation: string;
  readonly isWhole: boolean;
  /** Of what was shown: the newest seq, and everything by its name. */
  last: number;
  readonly names: Set<string>;
}

interface Sent {
  readonly conversation: string;
  readonly who: string;
  readonly id: string;
  /** Line numbers: of the first invoke, of the first ack. */
  readonly invoked: number;
  acked: number | null;
  messageId: string | null;
  isRefused: boolean;
}

/** Looks at a history as a whole. Nothing is assumed of the server but what it promised to those who spoke with it. */
export function check({ lines }: History): Verdict {
  const checking = new Checking();
  for (const [at, line] of lines.entries()) checking.take(line, at);
  return checking.conclude();
}

class Checking {
  readonly #findings: Finding[] = [];
  readonly #sends = new Map<string, Sent>();
  readonly #views = new Map<string, View>();
  /** conversation and seq → the message that is there; '' for an event that is none. */
  readonly #places = new Map<string, string>();
  readonly #finals = new Map<Source, Map<string, readonly Seen[]>>();

  take(line: Line, at: number): void {
    switch (line.is) {
      case 'invoke':
        return this.#invoked(line, at);
      case 'ok':
        return this.#acknowledged(line, at);
      case 'fail':
        return this.#refused(line);
      case 'unknown':
        return;
      case 'watch':
        return this.#watches(line);
      case 'see':
        return this.#saw(line);
      case 'final': {
        const held = this.#finals.get(line.source) ?? new Map<string, readonly Seen[]>();
        this.#finals.set(line.source, held.set(line.conversation, line.events));
        return;
      }
    }
  }

  #found(is: Anomaly, conversation: string, what: string): void {
    this.#findings.push({ is, conversation, what });
  }

  #invoked({ conversation, who, id }: Of<'invoke'>, at: number): void {
    if (this.#sends.has(nameOf(conversation, id))) return; // the same again
    const sent: Sent = { conversation, who, id, invoked: at, acked: null, messageId: null, isRefused: false };
    this.#sends.set(nameOf(conversation, id), sent);
  }

  #acknowledged({ conversation, id, messageId }: Of<'ok'>, at: number): void {
    const sent = this.#sends.get(nameOf(conversation, id));
    if (sent === undefined) return this.#found('PHANTOM', conversation, `${id} was acknowledged, and never sent`);
    if (sent.messageId !== null && sent.messageId !== messageId) this.#found('ACK_CHANGED', conversation, id);
    sent.messageId = messageId;
    sent.acked ??= at;
  }

  #refused({ conversation, id }: Of<'fail'>): void {
    const sent = this.#sends.get(nameOf(conversation, id));
    if (sent !== undefined && sent.acked === null) sent.isRefused = true;
  }

  #watches({ who, conversation, isWhole }: Of<'watch'>): void {
    const key = nameOf(conversation, who);
    if (!this.#views.has(key)) this.#views.set(key, { who, conversation, isWhole, last: 0, names: new Set() });
  }

  #saw({ who, conversation, event }: Of<'see'>): void {
    const view = this.#views.get(nameOf(conversation, who));
    if (view === undefined) return this.#found('PHANTOM', conversation, `${who} at ${event.seq} watches nothing`);
    const what = `${who} at ${event.seq}, after ${view.last}`;
    const name = shownAs(event);
    if (view.names.has(name)) this.#found('SHOWN_TWICE', conversation, what);
    else if (event.seq <= view.last) this.#found('SHOWN_LATE', conversation, what);
    view.names.add(name);
    view.last = Math.max(view.last, event.seq);
    this.#stands(conversation, event, who);
  }

  /** What one source or viewer says of a place holds for all. */
  #stands(conversation: string, { seq, message }: Seen, where: string): void {
    const place = nameOf(conversation, String(seq));
    const known = this.#places.get(place);
    const here = message?.messageId ?? '';
    if (known !== undefined && known !== here) this.#found('DIVERGED', conversation, `${seq} in ${where}`);
    this.#places.set(place, here);
    if (message === null) return;
    const sent = this.#sends.get(nameOf(conversation, message.id));
    if (sent === undefined) this.#found('PHANTOM', conversation, `${message.id} at ${seq} in ${where}`);
    else if (sent.isRefused && sent.acked === null)
      this.#found('REFUSED_BUT_THERE', conversation, `${message.id} in ${where}`);
    else if (sent.messageId !== null && sent.messageId !== message.messageId)
      this.#found('DUPLICATE', conversation, `${message.id} as another message in ${where}`);
  }

  conclude(): Verdict {
    for (const [source, held] of this.#finals) {
      for (const [conversation, events] of held) this.#read(source, conversation, events);
    }
    this.#lost();
    this.#missing();
    this.#order();
    const sends = [...this.#sends.values()];
    return {
      findings: this.#findings,
      acknowledged: sends.filter(({ acked }) => acked !== null).length,
      refused: sends.filter(({ acked, isRefused }) => acked === null && isRefused).length,
      unknown: sends.filter(({ acked, isRefused }) => acked === null && !isRefused).length,
    };
  }

  #read(source: Source, conversation: string, events: readonly Seen[]): void {
    let last = 0;
    for (const event of events) {
      const what = `${source} at ${event.seq}, after ${last}`;
      if (event.seq <= last) this.#found('ORDER', conversation, what);
      else if (source !== 'thread' && event.seq !== last + 1) this.#found('HOLE', conversation, what);
      last = event.seq;
      this.#stands(conversation, event, source);
    }
    this.#doubled(source, conversation, events);
    const end = this.#finals.get('log')?.get(conversation)?.at(-1)?.seq ?? last;
    if (source !== 'thread' && last < end)
      this.#found('HOLE', conversation, `${source} ends at ${last}, not at ${end}`);
  }

  #doubled(source: Source, conversation: string, events: readonly Seen[]): void {
    const known = new Set<string>();
    for (const id of idsOf(events)) {
      if (known.has(id)) this.#found('DUPLICATE', conversation, `${id} in ${source}`);
      known.add(id);
    }
  }

  #lost(): void {
    for (const [source, held] of this.#finals) {
      const there = new Set(
        [...held].flatMap(([conversation, events]) => idsOf(events).map((id) => nameOf(conversation, id))),
      );
      for (const [name, { conversation, id, acked }] of this.#sends)
        if (acked !== null && !there.has(name)) this.#found('LOST', conversation, `${id} in ${source}`);
    }
  }

  #missing(): void {
    for (const { who, conversation, isWhole, last, names } of this.#views.values())
      for (const event of this.#finals.get('log')?.get(conversation) ?? []) {
        if (names.has(shownAs(event)) || !(isWhole || event.message !== null)) continue;
        this.#found(event.seq < last ? 'GAP' : 'BEHIND', conversation, `${who} lacks ${event.seq}, came to ${last}`);
      }
  }

  /** Acknowledged before the other was sent: placed before it. One sender's: in the order in which they were sent. */
  #order(): void {
    for (const [conversation, events] of this.#finals.get('log') ?? []) {
      const placed = events
        .map(({ message }) => (message === null ? undefined : this.#sends.get(nameOf(conversation, message.id))))
        .filter((sent) => sent !== undefined);
      let earliestAck = Number.POSITIVE_INFINITY; // of what stands further down
      for (const sent of placed.toReversed()) {
        if (earliestAck < sent.invoked) this.#found('TIME_ORDER', conversation, sent.id);
        earliestAck = Math.min(earliestAck, sent.acked ?? Number.POSITIVE_INFINITY);
      }
      const latest = new Map<string, Sent>();
      for (const sent of placed) {
        const { who, id, invoked } = sent;
        const before = latest.get(who);
        if (before === undefined || before.invoked < invoked) latest.set(who, sent);
        else this.#found('SENDER_ORDER', conversation, `${who}: ${id} after ${before.id}`);
      }
    }
  }
}

const shownAs = ({ seq, message }: Seen): string => message?.messageId ?? `#${seq}`;

const idsOf = (events: readonly Seen[]): string[] =>
  events.flatMap(({ message }) => (message === null ? [] : message.id));

const nameOf = (conversation: string, name: string): string => `${conversation}/${name}`;
