import { describe, expect, it } from 'vitest';
import { tokenAt } from './token-at.ts';

const at = (marked: string) => tokenAt(marked.replace('|', ''), marked.indexOf('|'));

describe('the word at the caret', () => {
  it('begins with its sign at the start, or after a space', () => {
    expect(at('/|')).toEqual({ sign: '/', query: '', start: 0, end: 1 });
    expect(at('Hello\n/ref|und')).toEqual({ sign: '/', query: 'ref', start: 6, end: 10 });
    expect(at('稍等 /退款|')).toEqual({ sign: '/', query: '退款', start: 3, end: 6 });
  });
  it('begins with @ too, and there after a Chinese word', () => {
    expect(at('@|')).toEqual({ sign: '@', query: '', start: 0, end: 1 });
    expect(at('see @An|n')).toEqual({ sign: '@', query: 'An', start: 4, end: 7 });
    expect(at('请@李|')).toEqual({ sign: '@', query: '李', start: 1, end: 3 });
    for (const text of ['a@shop|', 'ann.lee@|', '1@2|']) expect(at(text)).toBeNull();
  });
  it('is none within another word, an address or a date, or after a space', () => {
    for (const text of ['and/or|', '和/或|', 'https://shop|', '12/5|', '/hi |', 'hi|', '|/hi'])
      expect(at(text)).toBeNull();
  });
});
