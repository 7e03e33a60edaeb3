import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from './canonical.ts';

describe('canonical JSON', () => {
  it('sorts keys at every depth and leaves out what is not there', () => {
    expect(canonical({ b: [{ d: 1, c: null }], a: undefined, é: '字' })).toBe('{"b":[{"c":null,"d":1}],"é":"字"}');
  });
  it('takes what is undefined in a list, or alone, for null, as JSON does', () => {
    expect(canonical([undefined, 1])).toBe('[null,1]');
    expect(canonical(undefined)).toBe('null');
  });
  it('is JSON that says the same', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
  it('is the same bytes for the same value, whatever the order of its keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const reversed = Object.fromEntries(Object.entries(value).toReversed());
        expect(canonical(reversed)).toBe(canonical(value));
      }),
    );
  });
});
