import { describe, expect, it } from 'vitest';
import { browserNameOf } from './browser-name.ts';

const WEBKIT = 'AppleWebKit/537.36 (KHTML, like Gecko)';

describe('a browser', () => {
  it.each([
    [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${WEBKIT} Chrome/124.0.0.0 Safari/537.36`, 'Chrome 124', 'Windows'],
    [
      `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${WEBKIT} Chrome/124.0.0.0 Safari/537.36 Edg/124.0.2478.51`,
      'Edge 124',
      'Windows',
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.4 Mobile/15E148 Safari/604.1',
      'Safari 17',
      'iOS',
    ],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:125.0) Gecko/20100101 Firefox/125.0', 'Firefox 125', 'Linux'],
    [
      `Mozilla/5.0 (Linux; Android 13; V2) ${WEBKIT} Version/4.0 Chrome/116.0.0.0 Mobile Safari/537.36 MicroMessenger/8.0.49`,
      'WeChat 8',
      'Android',
    ],
  ])('is named as people name it: %s', (userAgent, browser, system) =>
    expect(browserNameOf(userAgent)).toEqual({ browser, system }),
  );

  it('that is not known is not guessed', () => {
    expect(browserNameOf('curl/8.1')).toBeNull();
    expect(browserNameOf('')).toBeNull();
  });
});
