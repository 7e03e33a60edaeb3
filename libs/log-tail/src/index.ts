export { follow } from './follow.ts';
export type { Source } from './follow.ts';
export { Tail } from './tail.ts';
export type { Appended } from './tail.ts';
