import { createStore, useStore } from './store.ts';

/** Who has touched nothing for so long is not taken to look any more. */
export const LOOKING_MS_MAX = 3 * 60_000;
const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;
const LOOK_EVERY_MS = 5_000;

const active = createStore(true);
let touchedAt = Date.now();
let isWatching = false;

/** Whether somebody sits before this page: it is seen, and was touched a short while ago. */
export const isActive = (): boolean => active.get();

export const useActive = (): boolean => useStore(active);

export const onActive = active.subscribe;

function look(): void {
  const isSeen = document.visibilityState === 'visible';
  active.set(isSeen && Date.now() - touchedAt < LOOKING_MS_MAX);
}

function touched(): void {
  touchedAt = Date.now();
  if (!active.get()) look();
}

/** Begins to watch; once for the page. */
export function watchActivity(): void {
  if (isWatching) return;
  isWatching = true;
  for (const sign of SIGNS) addEventListener(sign, touched, { passive: true, capture: true });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') touchedAt = Date.now();
    look();
  });
  setInterval(look, LOOK_EVERY_MS);
}
