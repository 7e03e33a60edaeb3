import { describe, expect, it } from 'vitest';
import { Addresses } from './addresses.ts';

const PROXY = '10.1.2.3';

describe('where somebody is', () => {
  it('is the other end of the connection, whatever is said, when no proxy is trusted', () => {
    expect(new Addresses([]).of(PROXY, '203.0.113.7')).toBe(PROXY);
    expect(new Addresses(['192.168.0.0/16']).of(PROXY, '203.0.113.7')).toBe(PROXY);
  });

  it.each<[string, string | undefined, string]>([
    ['what the proxy says', '203.0.113.7', '203.0.113.7'],
    ['not what was said before the proxy spoke', '127.0.0.1, 203.0.113.7', '203.0.113.7'],
    ['what the first of several proxies says', '198.51.100.1, 203.0.113.7, 10.9.9.9', '203.0.113.7'],
    ['the farthest, when all are proxies', '10.0.0.2, 10.0.0.1', '10.0.0.2'],
    ['the proxy, when it says nothing', undefined, PROXY],
    ['the proxy, when it says nothing sensible', 'unknown', PROXY],
    ['an address of the new kind', '2001:db8::1', '2001:db8::1'],
    ['an address of the old kind in the dress of the new one', '::ffff:203.0.113.7', '203.0.113.7'],
  ])('behind a trusted proxy is %s', (_, forwardedFor, address) => {
    const addresses = new Addresses(['10.0.0.0/8', 'fd00::/8']);
    expect(addresses.of(PROXY, forwardedFor)).toBe(address);
    expect(addresses.of(`::ffff:${PROXY}`, forwardedFor)).toBe(address);
    expect(addresses.of('fd00::1', forwardedFor)).toBe(address === PROXY ? 'fd00::1' : address);
  });

  it('looks at no endless list', () => {
    expect(new Addresses(['10.0.0.0/8']).of(PROXY, `203.0.113.7${', 10.0.0.1'.repeat(1_000)}`)).toBe('10.0.0.1');
  });
});
