import { describe, expect, it } from 'vitest';
import { AlertBook } from './alert-book.ts';
import type { Alert, AlertKind } from './alert-book.ts';

const alert = (id: string, kind: AlertKind = 'message'): Alert => ({ id, kind, title: `of ${id}`, body: '' });

function open(): { readonly book: AlertBook; readonly told: string[] } {
  const told: string[] = [];
  return { book: new AlertBook(({ id }) => told.push(id)), told };
}

describe('alerts', () => {
  it('are told again, the newest for all, until they are seen', () => {
    const { book, told } = open();
    book.add(alert('a'));
    book.add(alert('b'));
    book.repeat();
    book.seen('b');
    book.repeat();
    book.seen('a');
    book.repeat();
    expect(told).toEqual(['a', 'b', 'b', 'a']);
    expect(book.size).toBe(0);
  });

  it('of one conversation are one', () => {
    const { book, told } = open();
    book.add(alert('a', 'assigned'));
    book.add(alert('b'));
    book.add(alert('a'));
    expect(book.size).toBe(2);
    book.repeat();
    expect(told.at(-1)).toBe('a');
  });

  it('are told once where they concern everybody', () => {
    const { book, told } = open();
    book.add(alert('a', 'unassigned'));
    book.repeat();
    expect(told).toEqual(['a']);
    expect(book.has('a')).toBe(true);
  });
});
