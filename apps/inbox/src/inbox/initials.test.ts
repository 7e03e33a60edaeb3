import { expect, it } from 'vitest';
import { initialsOf } from './initials.ts';

it.each([
  ['Mei Lin', 'ML'],
  ['ana', 'A'],
  ['  Jean Paul   Sartre ', 'JS'],
  ['王伟', '王'],
  ['محمد علي', 'مع'],
  ['"Bob" O’Neil', 'BO'],
  ['Mei (night)', 'MN'],
  ['𐐷𐐬𐐻', '𐐏'],
  ['42', '?'],
  ['', '?'],
])('says %j as %j', (name, initials) => expect(initialsOf(name)).toBe(initials));
