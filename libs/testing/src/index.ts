export * as says from './conversation-facts.ts';
export { folded, placed } from './folding.ts';
export { scenario, tell } from './given-when-then.ts';
export type { Telling } from './given-when-then.ts';
export {
  accountOf,
  contactOf,
  conversationFact,
  conversationFacts,
  playedOut,
  recorded,
  withOwnIds,
} from './histories.ts';
export { idOf } from './ids.ts';
export * from './people.ts';
export { viewsBench } from './views-bench.ts';
export type { ViewsBench } from './views-bench.ts';
