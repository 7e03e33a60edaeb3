import { describe, expect, it } from 'vitest';
import { piecesOf } from './safe-text.tsx';

const links = (text: string): readonly (string | null)[] =>
  piecesOf(text).flatMap(({ href }) => (href === null ? [] : [href]));

describe('text with addresses', () => {
  it('links http, https and mailto, and nothing else', () => {
    expect(links('see https://a.example/x and http://b.example or mailto:ana@example.com')).toEqual([
      'https://a.example/x',
      'http://b.example/',
      'mailto:ana@example.com',
    ]);
    for (const text of [
      'javascript:alert(1)',
      'JAVASCRIPT:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      'file:///etc/passwd',
      'blob:https',
      '//a.example',
    ]) {
      expect([text, ...links(text)]).toEqual([text]);
    }
  });

  it('leaves punctuation of the sentence outside, in both languages', () => {
    expect(links('(see https://a.example/x).')).toEqual(['https://a.example/x']);
    expect(links('请看https://a.example/x。谢谢')).toEqual(['https://a.example/x']);
    expect(links('https://a.example/wiki/A_(b)')).toEqual(['https://a.example/wiki/A_(b)']);
  });

  it('loses no letter', () => {
    for (const text of [
      '',
      'plain',
      'a https://x.example. b',
      '<script>alert(1)</script>',
      'http://',
      '"https://x.example/"onmouseover=alert(1)',
    ]) {
      expect(
        piecesOf(text)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text);
    }
  });
});
