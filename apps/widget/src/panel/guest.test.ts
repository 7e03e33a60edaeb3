import { beforeEach, describe, expect, it } from 'vitest';
import { Guest } from './guest.ts';
import { Refused } from './request.ts';
import { openStorage } from './storage.ts';
import type { Profile, Visitor } from './visitor.ts';

const WITHOUT_STORAGE = (): never => {
  throw new DOMException('blocked', 'SecurityError');
};

type Answer = Visitor | Refused;

let asked: { profile: Profile; token: string | null; answer: (answer: Answer) => Promise<void> }[];
let told: unknown[];
let guest: Guest;

const ana: Visitor = { token: 'ana', conversationId: 'c1' };
const settled = async (): Promise<void> => {
  for (let turns = 0; turns < 20; turns++) await Promise.resolve();
};
const answer = async (reply: Answer): Promise<void> => asked.at(-1)?.answer(reply);
const profiles = () => asked.map(({ profile, token }) => [profile, token]);

beforeEach(() => {
  asked = [];
  told = [];
  let turn: Promise<void> = Promise.resolve();
  guest = new Guest({
    storage: openStorage(WITHOUT_STORAGE),
    key: 'k',
    register: (profile, token) =>
      new Promise((resolve, reject) => {
        const reply = (given: Answer) => {
          if (given instanceof Refused) reject(given);
          else resolve(given);
          return settled();
        };
        asked.push({ profile, token, answer: reply });
      }),
    alone: (_, step) => (turn = turn.then(step)),
    changed: () => {},
    refused: ({ code }, goesOn) => told.push(goesOn ? `${code}, goes on` : code),
    emit: (event, detail) => told.push([event, detail]),
  });
});

describe('a guest', () => {
  it('is what the site has said before they came, and while they were coming', async () => {
    await guest.describe({ plan: 'Pro', seats: 7 });
    void guest.enter({ name: 'Ana' });
    await settled();
    void guest.describe({ plan: 'Max' });
    await answer(ana);
    expect(guest.visitor).toEqual(ana);
    await answer(ana);
    expect(profiles()).toEqual([
      [{ name: 'Ana', attributes: { plan: 'Pro', seats: '7' } }, null],
      [{ attributes: { plan: 'Max' } }, 'ana'],
    ]);
  });

  it('is not what nobody can be: such attributes are told, and left out', async () => {
    const half = '\ud83d';
    const wrong = {
      '': 1,
      basket: {},
      none: null,
      nan: Symbol('a'),
      long: 'x'.repeat(1_001),
      half,
      ['y'.repeat(101)]: 1,
    };
    await guest.describe({ fine: true, ...wrong, words: '茶'.repeat(1_000) });
    void guest.enter();
    await settled();
    expect(profiles()).toEqual([[{ attributes: { fine: 'true', words: '茶'.repeat(1_000) } }, null]]);
    expect(told).toEqual(Object.keys(wrong).map((name) => ['error', { code: 'BAD_ATTRIBUTE', name }]));
  });

  it('comes in without what the site got wrong', async () => {
    await guest.describe({ plan: 'Pro' });
    void guest.identify('no.token.at-all');
    await settled();
    await answer(new Refused({ code: 'IDENTITY_INVALID' }));
    await answer(ana);
    expect(guest.visitor).toEqual(ana);
    expect(told).toEqual(['IDENTITY_INVALID, goes on']);
    expect(profiles().at(-1)).toEqual([{}, null]);
  });

  it('keeps what was said while nobody could be asked', async () => {
    await guest.describe({ plan: 'Pro' });
    void guest.enter({ name: 'Ana' });
    await settled();
    await answer(new Refused({ code: 'UNREACHABLE', retryable: true }));
    void guest.enter();
    await settled();
    await answer(ana);
    expect(profiles().at(-1)).toEqual([{ name: 'Ana', attributes: { plan: 'Pro' } }, null]);
    expect(told).toEqual(['UNREACHABLE']);
  });
});
