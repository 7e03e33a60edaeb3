import type { Place } from '@verbatim/ports';
import type { Answer } from './route.ts';

export const ok = <Body>(body: Body, place: Place | null = null): Answer<Body> => ({ status: 200, body, place });
export const created = <Body>(body: Body, place: Place | null = null): Answer<Body> => ({ status: 201, body, place });
/** It is durable, and what becomes of it is not known yet. */
export const pending = <Body>(body: Body): Answer<Body> => ({ status: 202, body, place: null });
export const done = (place: Place | null = null): Answer<null> => ({ status: 204, body: null, place });
