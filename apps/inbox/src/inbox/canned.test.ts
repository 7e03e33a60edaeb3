import { describe, expect, it } from 'vitest';
import { filled, found, gapIn } from './canned.ts';
import type { CannedResponse } from './canned.ts';

const known = { 'contact.name': 'Ana', 'agent.name': 'Mei', 'inbox.name': '商店', 'conversation.code': '#K3F7-9Q2M' };

describe('a canned response', () => {
  it('is filled in with what is known, however the place is written', () => {
    expect(filled('Hi {{contact.name}}, {{ Agent.Name }} of {{inbox.name}} ({{conversation.code}})', known)).toBe(
      'Hi Ana, Mei of 商店 (#K3F7-9Q2M)',
    );
  });
  it('keeps what is missing and what it does not know, to be seen', () => {
    expect(filled('Hi {{ contact.name }}', {})).toBe('Hi {{contact.name}}');
    expect(filled('Hi {{contact.name}}', { 'contact.name': '  ' })).toBe('Hi {{contact.name}}');
    expect(filled('{{order.number}} {{constructor.name}} {{name}}', known)).toBe(
      '{{order.number}} {{constructor.name}} {{name}}',
    );
  });
  it('fills in names as they are, whatever is in them', () => {
    expect(filled('Hi {{contact.name}}', { 'contact.name': '$& {{agent.name}}', 'agent.name': 'Mei' })).toBe(
      'Hi $& {{agent.name}}',
    );
  });
  it('says where the first gap is', () => {
    expect(gapIn('Hi {{contact.name}}, {{agent.name}}')).toEqual({ variable: 'contact.name', start: 3, end: 19 });
    expect(gapIn('Hi {{order.number}}')).toBeNull();
  });
});

const one = (shortcut: string, text: string, more: Partial<CannedResponse> = {}): CannedResponse => ({
  ...{ id: shortcut, shortcut, text, teamId: null, inboxId: null },
  ...more,
});

describe('canned responses', () => {
  const all = [
    one('bye', 'See you'),
    one('hello', 'Good day'),
    one('refund', 'Say hello first'),
    one('oh-hello', 'Oh'),
  ];
  const here = { teamId: 'sales', inboxId: 'site' };
  const names = (query: string) => found(all, query, here).map(({ shortcut }) => shortcut);

  it('are found by the beginning of the shortcut, then by what is in it, then by the text', () => {
    expect(names('')).toEqual(['bye', 'hello', 'refund', 'oh-hello']);
    expect(names('HEL')).toEqual(['hello', 'oh-hello', 'refund']);
    expect(names('nothing')).toEqual([]);
  });
  it('are those of this team and this inbox', () => {
    const some = [
      one('a', '', { teamId: 'sales' }),
      one('b', '', { teamId: 'support' }),
      one('c', '', { inboxId: 'site' }),
      one('d', '', { inboxId: 'shop' }),
    ];
    expect(found(some, '', here).map(({ id }) => id)).toEqual(['a', 'c']);
    expect(found(some, '', { teamId: null, inboxId: 'shop' }).map(({ id }) => id)).toEqual(['d']);
  });
});
