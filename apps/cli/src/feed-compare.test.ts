import type { MessageRow } from '@verbatim/client';
import { describe, expect, it } from 'vitest';
import { compare, NO_DIFFERENCE } from './feed-compare.ts';
import type { AckedTurn } from './feed-compare.ts';

const SAID: readonly AckedTurn[] = [
  { messageId: 'm1', from: 'customer', text: 'Is it open?' },
  { messageId: 'm2', from: 'agent', text: '到六点。' },
  { messageId: 'm3', from: 'customer', text: 'Thanks.' },
];

const row = (id: string, text: string, kind: MessageRow['kind']): MessageRow => ({
  id,
  seq: 1,
  kind,
  text,
  author: { type: 'contact', id: 'p1', name: null },
  at: '2026-01-01T00:00:00.000Z',
  status: 'accepted',
});

const ONE = row('m1', 'Is it open?', 'incoming');
const TWO = row('m2', '到六点。', 'outgoing');
const THREE = row('m3', 'Thanks.', 'incoming');

describe('a thread read back', () => {
  it('is what was said, whatever else happened in between', () =>
    expect(compare(SAID, [ONE, row('e1', '', 'activity'), TWO, THREE])).toEqual(NO_DIFFERENCE));

  it('lacks a message', () => expect(compare(SAID, [ONE, THREE])).toEqual({ ...NO_DIFFERENCE, lost: 1 }));

  it('has one twice', () => expect(compare(SAID, [ONE, TWO, TWO, THREE])).toEqual({ ...NO_DIFFERENCE, doubled: 1 }));

  it('has one again under another id', () =>
    expect(compare(SAID, [ONE, TWO, { ...TWO, id: 'm9' }, THREE])).toEqual({ ...NO_DIFFERENCE, doubled: 1 }));

  it('has them in another order', () =>
    expect(compare(SAID, [TWO, ONE, THREE])).toEqual({ ...NO_DIFFERENCE, outOfOrder: 1 }));

  it('says something else', () =>
    expect(compare(SAID, [ONE, { ...TWO, text: '到五点。' }, THREE])).toEqual({ ...NO_DIFFERENCE, changed: 1 }));

  it('has it from the other side', () =>
    expect(compare(SAID, [{ ...ONE, kind: 'outgoing' }, TWO, THREE])).toEqual({ ...NO_DIFFERENCE, changed: 1 }));
});
