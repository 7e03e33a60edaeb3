import { describe, expect, it } from 'vitest';
import { languageOf, speak as speakWith } from './speech.ts';
import { texts as en } from './words-en.ts';
import { texts as zh } from './words-zh.ts';

const speak = (tag: string) => speakWith(tag, languageOf(tag) === 'zh' ? zh : en);

const noon = new Date(2026, 2, 15, 12).getTime();
const DAY_MS = 86_400_000;

const days = (tag: string) => [0, 1, 2, -1].map((ago) => speak(tag).day(noon - ago * DAY_MS, noon));

describe('a language', () => {
  it('is Chinese for every Chinese tag and English for all others', () => {
    expect(['zh', 'zh-TW', 'zh-Hans-CN', 'en-GB', 'de', ''].map((tag) => speak(tag).tag)).toEqual([
      'zh-CN',
      'zh-CN',
      'zh-CN',
      'en',
      'en',
      'en',
    ]);
  });

  it('names today and yesterday, and gives the date of other days', () => {
    expect(days('en')).toEqual(['today', 'yesterday', 'March 13, 2026', 'March 16, 2026']);
    expect(days('zh')).toEqual(['今天', '昨天', '2026年3月13日', '2026年3月16日']);
  });

  it('counts minutes in the forms of the language', () => {
    expect([1, 5].map(speak('en').minutes)).toEqual(['1 minute', '5 minutes']);
    expect(speak('zh').minutes(5)).toBe('5分钟');
  });

  it('does not fall over what a page calls a language', () => {
    for (const tag of ['en-', 'zh_CN', 'en-x', 'zh-CN-CN-CN', '🙂']) expect(speak(tag).clock(noon)).toBe('12:00');
  });
});
