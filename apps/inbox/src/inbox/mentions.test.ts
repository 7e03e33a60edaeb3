import { describe, expect, it } from 'vitest';
import type { Agent } from '../session/session.ts';
import { colleaguesFound, mentionedIn } from './mentions.ts';

const agent = (id: string, name: string, active = true) => ({ id, name, active }) as Agent;
const AGENTS = [
  agent('ann', 'Ann'),
  agent('lee', 'Ann Lee'),
  agent('li', '李梅'),
  agent('gone', 'Gone', false),
  agent('jo', 'Joanna'),
];

describe('colleagues', () => {
  it('are found by what their name begins with, then by what is in it, in any case', () => {
    expect(colleaguesFound(AGENTS, 'AN').map(({ id }) => id)).toEqual(['ann', 'lee', 'jo']);
    expect(colleaguesFound(AGENTS, '梅').map(({ id }) => id)).toEqual(['li']);
    expect(colleaguesFound(AGENTS, 'gone')).toEqual([]);
  });
});

describe('a note', () => {
  it('names whom it says, the longest name where several fit, each once', () => {
    expect(mentionedIn('@Ann Lee, please look. @Ann Lee!', AGENTS)).toEqual(['lee']);
    expect(mentionedIn('请@李梅看一下，@Ann 也看', AGENTS)).toEqual(['ann', 'li']);
    expect(mentionedIn('Ann and @Gone and a@b', AGENTS)).toEqual([]);
  });

  it('names everybody of the same name', () => {
    expect(mentionedIn('@Ann', [...AGENTS, agent('ann2', 'Ann')])).toEqual(['ann', 'ann2']);
  });
});
