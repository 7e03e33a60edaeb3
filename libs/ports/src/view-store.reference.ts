import type { Condition, DocumentWrite, Value, ViewDocument, ViewQuery } from './view-store.ts';

/** The plainest answer there is to a question about views: what adapters are compared with. */
export function referenceStore(documents: readonly DocumentWrite[]) {
  return {
    find: ({ account, where, order, limit }: Omit<ViewQuery, 'after' | 'view'>): readonly ViewDocument[] =>
      documents
        .filter((document) => document.columns['account'] === account)
        .filter((document) => where.every((condition) => matches(document, condition)))
        .toSorted(inOrder(order))
        .slice(0, limit)
        .map(({ key, doc }) => ({ key, doc: doc ?? '' })),

    /** What to go on after: the values of the order's columns of this document. */
    valuesOf: (key: string | undefined, order: ViewQuery['order']): readonly Value[] | undefined => {
      const document = documents.find((each) => each.key === key);
      return document === undefined ? undefined : order.map(([column]) => valueOf(document, column));
    },
  };
}

const valueOf = (document: DocumentWrite, column: string): Value =>
  column === 'key' ? document.key : (document.columns[column] ?? null);

const matches = (document: DocumentWrite, condition: Condition): boolean => {
  if ('any' in condition) return condition.any.some((each) => matches(document, each));
  const value = valueOf(document, condition.column);
  if ('is' in condition) return value === condition.is;
  if ('isNot' in condition) return value !== condition.isNot;
  if ('in' in condition) return condition.in.includes(value);
  if (value === null) return false;
  if ('above' in condition) return compare(value, condition.above) > 0;
  if ('below' in condition) return compare(value, condition.below) < 0;
  return folded(String(value)).includes(folded(condition.contains));
};

const inOrder =
  (order: ViewQuery['order']) =>
  (one: DocumentWrite, other: DocumentWrite): number => {
    for (const [column, direction] of order) {
      const difference = compareIn(direction, valueOf(one, column), valueOf(other, column));
      if (difference !== 0) return difference;
    }
    return 0;
  };

/** Null is behind everything, in both directions. */
function compareIn(direction: 'asc' | 'desc', one: Value, other: Value): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return direction === 'asc' ? compare(one, other) : compare(other, one);
}

/** Texts by their UTF-8 bytes, as databases do, and not by UTF-16 units, as JavaScript does. */
function compare(one: string | number, other: string | number): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return Buffer.compare(Buffer.from(String(one)), Buffer.from(String(other)));
}

const folded = (text: string): string => text.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
