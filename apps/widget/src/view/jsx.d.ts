/** What the compiler needs to know of our elements. */
declare namespace JSX {
  type Element = import('./dom.ts').Child;
  interface IntrinsicElements {
    [tag: string]: import('./dom.ts').Attributes;
  }
}
