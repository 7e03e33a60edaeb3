import { enInbox } from './en-inbox.ts';
import { enPages } from './en-pages.ts';
import { enPeople } from './en-people.ts';
import { enRouting } from './en-routing.ts';

/** Every word that people read, in English. The Chinese words have the same keys; a test compares them and finds unused ones. */
export const en = { ...enInbox, ...enPages, ...enPeople, ...enRouting };
