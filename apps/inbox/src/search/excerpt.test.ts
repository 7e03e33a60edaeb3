import { describe, expect, it } from 'vitest';
import { excerptOf } from './excerpt.ts';

const marked = (text: string, q: string): string =>
  excerptOf(text, q)
    .map((piece) => (piece.isMatch ? `[${piece.text}]` : piece.text))
    .join('');

describe('an excerpt', () => {
  it('marks every word that was looked for, in any capitals and any script', () => {
    expect(marked('My Order never came, order it again', 'order came')).toBe(
      'My [Order] never [came], [order] it again',
    );
    expect(marked('我的订单还没到', '订单')).toBe('我的[订单]还没到');
  });

  it('begins a little before the first match, and ends where it has said enough', () => {
    const text = `${'x'.repeat(500)} refund ${'y'.repeat(500)}`;
    const said = marked(text, 'refund');
    expect(said).toContain('[refund]');
    expect(said.startsWith('…x')).toBe(true);
    expect(said.endsWith('y…')).toBe(true);
    expect(said.length).toBeLessThan(300);
  });

  it('takes what was typed as letters, not as a pattern', () => {
    expect(marked('is it 3.5 (net)?', '3.5 (net)')).toBe('is it [3.5] [(net)]?');
    expect(marked('a-b/c', 'a-b/c')).toBe('[a-b/c]');
    expect(marked('nothing to find', '.*')).toBe('nothing to find');
  });

  it('cuts no character in half', () => {
    expect(marked(`x${'😀'.repeat(300)}`, 'nothing')).not.toMatch(/\p{Cs}/u);
  });
});
