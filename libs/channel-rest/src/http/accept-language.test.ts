import { expect, it } from 'vitest';
import { languageOf } from './accept-language.ts';

it.each([
  ['zh-CN,zh;q=0.9,en;q=0.8', 'zh-CN'],
  ['de;q=0.7', 'de'],
  [' pt-BR ', 'pt-BR'],
  ['*', null],
  ['', null],
  ['<script>', null],
  ['x'.repeat(100), null],
  [undefined, null],
])('%s is %s', (header, language) => {
  expect(languageOf({ headers: header === undefined ? {} : { 'accept-language': header } })).toBe(language);
});
