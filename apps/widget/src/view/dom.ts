/**
 * Draws trees of elements and keeps them up to date. A library would weigh a third of what the whole panel may weigh,
 * and most of it would be for things that are not done here. Text becomes text nodes and nothing else: there is no
 * way to put markup on the page.
 */
export interface Attributes {
  /** Tells children of one parent apart when their order or number changes. */
  readonly key?: string;
  /** Called with the element once, when it is made. */
  readonly ref?: (element: never) => void;
  readonly [name: string]: unknown;
}

interface Branch {
  readonly tag: string;
  readonly attributes: Attributes;
  readonly children: readonly Child[];
}

export type Child = Branch | string | number | boolean | null | undefined | readonly Child[];

type Handler = (event: Event) => unknown;

interface Drawn {
  readonly node: Element | Text;
  readonly from: Branch | string;
}

const SVG = 'http://www.w3.org/2000/svg';
const IS_SVG = /^(svg|path)$/;

const drawings = new WeakMap<Node, ReadonlyMap<string, Drawn>>();

/** A function in place of a tag is called with its attributes: what it returns stands there. */
export function h(
  tag: string | ((attributes: never) => Child),
  attributes: Attributes | null,
  ...children: readonly Child[]
): Child {
  if (typeof tag === 'function') return tag((attributes ?? {}) as never);
  return { tag, attributes: attributes ?? {}, children };
}

/** Makes the children of an element look like this, with what is there already. */
export function render(parent: Element, children: Child): void {
  const before = drawings.get(parent);
  const after = new Map<string, Drawn>();
  for (const [key, from] of named(children, '')) {
    const old = before?.get(key);
    after.set(key, { from, node: old === undefined ? create(from) : update(old, from) });
  }
  for (const [key, { node }] of before ?? []) if (!after.has(key)) node.remove();
  let place = parent.firstChild;
  for (const { node } of after.values()) {
    if (node === place) place = place.nextSibling;
    else parent.insertBefore(node, place);
  }
  drawings.set(parent, after);
}

/** Each child under a name that stays the same as long as it is the same child. */
function* named(child: Child, place: string): Generator<[string, Branch | string]> {
  if (isList(child)) {
    for (const [index, one] of child.entries()) yield* named(one, `${place}.${index}`);
  } else if (child !== null && typeof child === 'object') {
    yield [`${child.tag}${child.attributes.key ?? place}`, child];
  } else if (typeof child === 'string' || typeof child === 'number') yield [place, `${child}`];
}

function create(from: Branch | string): Element | Text {
  if (typeof from === 'string') return document.createTextNode(from);
  const { tag, attributes } = from;
  const element = IS_SVG.test(tag) ? document.createElementNS(SVG, tag) : document.createElement(tag);
  dress(element, attributes, {});
  render(element, from.children);
  attributes.ref?.(element as never);
  return element;
}

function update({ node, from: before }: Drawn, from: Branch | string): Element | Text {
  if (from === before) return node;
  if (typeof from === 'string') (node as Text).data = from;
  else {
    dress(node as Element, from.attributes, (before as Branch).attributes);
    render(node as Element, from.children);
  }
  return node;
}

function dress(element: Element, attributes: Attributes, before: Attributes): void {
  for (const name of new Set([...Object.keys(before), ...Object.keys(attributes)])) {
    const value = attributes[name];
    if (value === before[name] || name === 'key' || name === 'ref') continue;
    // What a handler returns is nobody's business: `false` would keep the key from being typed.
    if (name.startsWith('on'))
      Object.assign(element, { [name.toLowerCase()]: (event: Event) => void (value as Handler)(event) });
    else if (value === undefined || value === null || (value === false && !name.startsWith('aria'))) {
      element.removeAttribute(name);
    } else element.setAttribute(name, value === true && !name.startsWith('aria') ? '' : String(value));
  }
}

const isList = (child: Child): child is readonly Child[] => Array.isArray(child);
