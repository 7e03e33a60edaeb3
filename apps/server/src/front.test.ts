import type { IncomingMessage, ServerResponse } from 'node:http';
import { Turnstile } from '@verbatim/edge';
import { describe, expect, it } from 'vitest';
import { front } from './front.ts';

function arrange() {
  const turns: (() => void)[] = [];
  const answered: string[] = [];
  const turnstile = new Turnstile({ perTurnMax: 2, nextTurn: (callback) => turns.push(callback) });
  const as = (who: string) => (request: IncomingMessage) => void answered.push(`${who} ${request.url}`);
  const answer = front({ rest: as('rest'), files: as('files'), demo: () => null, turnstile });
  const ask = (url: string): void => answer({ url } as IncomingMessage, {} as ServerResponse);
  return { ask, answered, turnstile, turn: () => turns.shift()?.() };
}

describe('the one port', () => {
  it('gives socket tickets so many at a time, and all else at once', async () => {
    const { ask, answered, turn } = arrange();
    for (let n = 0; n < 3; n++) ask('/api/v1/socket-tickets');
    ask('/api/v1/me');
    ask('/');
    await expect.poll(() => answered.toSorted()).toEqual([
      'files /',
      'rest /api/v1/me',
      'rest /api/v1/socket-tickets',
      'rest /api/v1/socket-tickets',
    ]); // prettier-ignore
    turn();
    await expect.poll(() => answered.length).toBe(5);
  });

  it('lets no more in because sockets come the same way', async () => {
    const { ask, answered, turnstile, turn } = arrange();
    await Promise.all([turnstile.pass(), turnstile.pass()]);
    ask('/api/v1/socket-tickets');
    await Promise.resolve();
    expect(answered).toEqual([]);
    turn();
    await expect.poll(() => answered).toEqual(['rest /api/v1/socket-tickets']);
  });
});
