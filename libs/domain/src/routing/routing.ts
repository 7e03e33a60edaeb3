import type { Aggregate } from '../aggregate.ts';
import { evolve } from './evolve.ts';
import type { RoutingEvent } from './events.ts';
import { judge } from './judge.ts';
import { react } from './react.ts';
import { idle } from './state.ts';
import type { Routing } from './state.ts';

/** All queues and places of an account, in one stream: a conversation cannot know how loaded an agent is. */
export const routing: Aggregate<Routing, RoutingEvent, unknown> = { initial: idle, judge, evolve, react };
