import { accepted, refused, unchanged } from '../aggregate.ts';
import type { Aggregate, Told, Verdict } from '../aggregate.ts';
import type { ContactEvent, ContactEvents } from './events.ts';

export interface Contact {
  readonly phase: 'none' | 'known' | 'blocked' | 'erased';
}

export interface ContactContext {
  readonly head: number;
}

export const contact: Aggregate<Contact, ContactEvent, ContactContext> = {
  initial: { phase: 'none' },

  judge({ phase }, fact): Verdict<ContactEvent> {
    if (fact.type === 'ContactCreated') return phase === 'none' ? accepted<ContactEvent>(fact) : unchanged;
    if (phase === 'none') return refused('NOT_FOUND');
    if (phase === 'erased') return fact.type === 'ContactErased' ? unchanged : refused('CONTACT_ERASED');
    if (fact.type === 'ContactUpdated' && saysNothing(fact.data)) return unchanged;
    if (phase === 'blocked' && fact.type === 'ContactBlocked') return unchanged;
    return accepted<ContactEvent>(fact);
  },

  evolve(state: Contact, event: Told<ContactEvent>): Contact {
    switch (event.type) {
      case 'ContactCreated':
        return state.phase === 'none' ? { phase: 'known' } : state;
      case 'ContactBlocked':
        return state.phase === 'known' ? { phase: 'blocked' } : state;
      case 'ContactErased':
        return { phase: 'erased' };
      default:
        return state;
    }
  },

  react: () => [],
};

const saysNothing = (data: ContactEvents['ContactUpdated']): boolean =>
  Object.keys(data).every((name) => name === 'before');
