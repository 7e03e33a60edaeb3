import { describe, expect, it } from 'vitest';
import type { Attribute } from '../live/attributes.ts';
import { changesOf, notedOf } from './noted.ts';

const plan: Attribute = {
  ...{ id: 'a', of: 'contact', name: 'plan', label: 'Plan', type: 'list', options: ['free', 'pro'] },
};
const parcels: Attribute = {
  ...{ id: 'b', of: 'conversation', name: 'parcels', label: null, type: 'number', options: [] },
};
const paid: Attribute = { ...parcels, id: 'c', name: 'paid', type: 'checkbox' };

const noted = notedOf(
  [plan, parcels, paid],
  { city: 'Lyon', plan: 'free' },
  { parcels: 2, express: true, page: 'https://shop.example/', browser: 'Mozilla/5.0' },
);

describe('what is noted', () => {
  it('is what is asked for, then what sites have sent, and not where the visitor is', () => {
    expect(noted.map(({ of, label, type, text }) => [of, label, type, text])).toEqual([
      ['contact', 'Plan', 'list', 'free'],
      ['contact', 'city', 'text', 'Lyon'],
      ['conversation', 'parcels', 'number', '2'],
      ['conversation', 'paid', 'checkbox', ''],
      ['conversation', 'express', 'checkbox', 'true'],
    ]);
  });

  it('is changed where it was changed, and nowhere else', () => {
    const typed = { 'contact:plan': 'pro', 'contact:city': ' Lyon ', 'conversation:express': 'true' };
    expect(changesOf('contact', noted, typed)).toEqual({ plan: 'pro' });
    expect(changesOf('conversation', noted, typed)).toEqual({});
  });

  it('keeps its kind in conversations, and is taken away when emptied', () => {
    const typed = { 'conversation:parcels': '3', 'conversation:paid': 'false', 'conversation:express': '' };
    expect(changesOf('conversation', noted, typed)).toEqual({ parcels: 3, paid: false, express: null });
    expect(changesOf('contact', noted, { 'contact:city': '' })).toEqual({ city: null });
  });
});
