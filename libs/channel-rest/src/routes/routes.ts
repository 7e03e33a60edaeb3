import type { Route } from '../route.ts';
import { administration } from './administration.ts';
import { apiKeys } from './api-keys.ts';
import { attributes } from './attributes.ts';
import { audit } from './audit.ts';
import { cannedResponses } from './canned-responses.ts';
import { contacts } from './contacts.ts';
import { conversations } from './conversations.ts';
import { description } from './description.ts';
import { entrance } from './entrance.ts';
import { events } from './events.ts';
import { legacy } from './legacy.ts';
import { noting } from './noting.ts';
import { routing } from './routing.ts';
import { search } from './search.ts';
import { visitors } from './visitors.ts';

/** Every call there is. What is not in this list does not exist, and nothing in it is without an access entry. */
export const ROUTES: readonly Route[] = [
  ...entrance,
  ...visitors,
  ...legacy,
  ...conversations,
  noting,
  ...contacts,
  ...routing,
  ...search,
  ...audit,
  ...events,
  ...administration,
  ...apiKeys,
  ...cannedResponses,
  ...attributes,
  description(() => ROUTES),
];
