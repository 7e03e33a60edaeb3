import { beforeEach, describe, expect, it } from 'vitest';
import {
  clearSelection,
  extendSelection,
  keepSelected,
  selectAll,
  selection,
  SELECTED_MAX,
  startPicking,
  toggleSelected,
} from './selection.ts';

const LISTED = ['a', 'b', 'c', 'd'];
const marked = (): readonly string[] => [...selection.get().ids];

describe('marked rows', () => {
  beforeEach(clearSelection);

  it('come and go one by one', () => {
    toggleSelected('b');
    toggleSelected('d');
    toggleSelected('b');
    expect(marked()).toEqual(['d']);
  });

  it('are a range from where marking began, in either direction', () => {
    toggleSelected('c');
    extendSelection('a', LISTED);
    expect(marked().toSorted()).toEqual(['a', 'b', 'c']);
    extendSelection('d', LISTED);
    expect(marked().toSorted()).toEqual(LISTED);
  });

  it('begin with the row itself when nothing was marked, or the beginning is gone', () => {
    extendSelection('b', LISTED);
    expect(marked()).toEqual(['b']);
    extendSelection('d', ['c', 'd']);
    expect(marked()).toEqual(['b', 'd']);
  });

  it('go with the rows that leave the list', () => {
    selectAll(LISTED);
    keepSelected(['b', 'd', 'e']);
    expect(marked()).toEqual(['b', 'd']);
    keepSelected([]);
    expect(selection.get()).toMatchObject({ anchor: null, isPicking: false });
  });

  it('leave marking on where one picks by touch', () => {
    startPicking();
    toggleSelected('a');
    toggleSelected('a');
    expect(selection.get().isPicking).toBe(true);
  });

  it('are never more than can be done at once', () => {
    const many = Array.from({ length: SELECTED_MAX + 50 }, (_, at) => `row-${at}`);
    selectAll(many);
    toggleSelected('one more');
    expect(marked()).toHaveLength(SELECTED_MAX);
  });
});
