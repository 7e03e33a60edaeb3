import type { Board } from '@verbatim/client';
import { useEffect, useState } from 'react';
import { useDesk } from '../live/desk.ts';
import { call } from '../live/rest.ts';
import { createStore, useStore } from '../live/store.ts';
import { boardOf, evolveBoard, numbersOf } from './board-state.ts';
import type { BoardState, Numbers } from './board-state.ts';

const SAMPLE_MS = 10_000;
const HOUR_MS = 3_600_000;

export interface Sample extends Numbers {
  readonly at: number;
}

/** Kept while the page is open, also when one looks elsewhere: the last hour as far as it was seen. */
const board = createStore<BoardState | null>(null);
const samples = createStore<readonly Sample[]>([]);

/** The board as it is now; `problem`: why there is none. */
export function useBoard(): {
  readonly state: BoardState | null;
  readonly samples: readonly Sample[];
  readonly problem: unknown;
} {
  const { wire } = useDesk();
  const [problem, setProblem] = useState<unknown>(null);
  useEffect(() => {
    let isGone = false;
    const following = wire.followBoard((frame) => board.set(evolveBoard(board.get(), frame)));
    call<Board>('GET', '/routing/board').then(
      (answer) => {
        const now = boardOf(answer);
        if (!isGone && now.at >= (board.get()?.at ?? 0)) board.set(now);
      },
      (error: unknown) => !isGone && setProblem(error),
    );
    const timer = setInterval(sample, SAMPLE_MS);
    return () => {
      isGone = true;
      clearInterval(timer);
      following.stop();
    };
  }, [wire]);
  const state = useStore(board);
  return { state, samples: useStore(samples), problem: state === null ? problem : null };
}

function sample(): void {
  const state = board.get();
  if (state === null) return;
  const at = Date.now();
  const recent = samples.get().filter((one) => at - one.at < HOUR_MS);
  samples.set([...recent, { at, ...numbersOf(state, undefined) }]);
}

/** Ticks every second: waiting is counted before everybody's eyes. */
export function useSecond(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
