import { describe, expect, it } from 'vitest';
import { KEYS, shortcutOf } from './shortcuts.ts';

const press = (code: string, held: string, key = ''): Parameters<typeof shortcutOf>[0] => ({
  code,
  key,
  altKey: held.includes('a'),
  ctrlKey: held.includes('c'),
  metaKey: held.includes('m'),
});

describe('a shortcut', () => {
  it('goes by the place of the letter, for Alt makes signs of letters on a Mac', () => {
    expect(shortcutOf(press('KeyJ', 'a', '∆'))).toBe('next');
  });

  it('is told apart by what is held', () => {
    expect(shortcutOf(press('KeyE', 'a', 'e'))).toBe('resolve');
    expect(shortcutOf(press('KeyE', 'ac', 'e'))).toBe('resolveNext');
    expect(shortcutOf(press('KeyE', 'am', 'e'))).toBe('resolveNext');
    expect(shortcutOf(press('KeyK', 'c', 'k'))).toBe('commands');
    expect(shortcutOf(press('KeyK', 'a', '˚'))).toBe('previous');
  });

  it('is never a bare letter', () => {
    expect(shortcutOf(press('KeyJ', '', 'j'))).toBeNull();
    for (const keys of Object.values(KEYS)) expect(keys).toMatch(/^(Alt|Mod|Ctrl)\+|^F6$|^Escape$/);
  });
});
