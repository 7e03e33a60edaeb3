import { expect, it } from 'vitest';
import { Turnstile } from './turnstile.ts';

const PER_TURN_MAX = 3;

function gate() {
  const turns: (() => void)[] = [];
  const turnstile = new Turnstile({ perTurnMax: PER_TURN_MAX, nextTurn: (callback) => turns.push(callback) });
  const through: number[] = [];
  const come = (n: number) => void turnstile.pass().then(() => through.push(n));
  const turn = async () => {
    for (const callback of turns.splice(0)) callback();
    await Promise.resolve(); // what passed goes on
    await Promise.resolve();
  };
  return { come, turn, through };
}

it('lets a few through at once, and the others turn by turn, in their order', async () => {
  const { come, turn, through } = gate();
  for (let n = 1; n <= 8; n++) come(n);
  await Promise.resolve();
  expect(through).toEqual([1, 2, 3]);
  await turn();
  expect(through).toEqual([1, 2, 3, 4, 5, 6]);
  come(9);
  await turn();
  expect(through).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  await turn();
  await turn();
  come(10);
  await Promise.resolve();
  expect(through.at(-1)).toBe(10);
});

it('counts who comes between two turns', async () => {
  const { come, turn, through } = gate();
  for (let n = 1; n <= 2; n++) come(n);
  await Promise.resolve();
  for (let n = 3; n <= 5; n++) come(n);
  await Promise.resolve();
  expect(through).toEqual([1, 2, 3]);
  await turn();
  expect(through).toEqual([1, 2, 3, 4, 5]);
});
