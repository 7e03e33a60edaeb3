import { describe, expect, it } from 'vitest';
import { pieces } from './links.ts';

const hrefs = (text: string) => pieces(text).flatMap(({ href }) => href ?? []);

describe('addresses in a text', () => {
  it('are found, and end where the sentence goes on', () => {
    expect(hrefs('See https://a.example/x?y=1, or (http://b.example).')).toEqual([
      'https://a.example/x?y=1',
      'http://b.example/',
    ]);
    expect(hrefs('请看https://a.example/订单，谢谢')).toEqual(['https://a.example/']);
    expect(hrefs('mailto:ana@a.example')).toEqual(['mailto:ana@a.example']);
  });

  it('are never anything that runs', () => {
    const bad = [
      'javascript:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      'JaVaScRiPt://a.example/%0aalert(1)',
      'http://[x',
    ];
    expect(bad.flatMap(pieces).filter((piece) => 'href' in piece)).toEqual([]);
  });

  it('lose no character of what was written', () => {
    const text = 'a <b>https://a.example/"x"</b>\nhttps://b.example!! 好。';
    expect(
      pieces(text)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });
});
