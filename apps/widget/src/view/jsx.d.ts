import type { Attributes, Child } from './dom.ts';

/** What the compiler needs to know of our elements. */
declare global {
  namespace JSX {
    type Element = Child;
    interface IntrinsicElements {
      [tag: string]: Attributes;
    }
  }
}
