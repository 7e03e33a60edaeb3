import { createStore, useStore } from '../live/store.ts';
import { kept } from './kept.ts';

export type Theme = 'system' | 'light' | 'dark';

/** What this person likes, in this browser. */
export interface Preferences {
  readonly theme: Theme;
  readonly listWidth: number;
  readonly isCompact: boolean;
  readonly hasPanel: boolean;
  readonly enterSends: boolean;
  readonly hasSound: boolean;
  readonly hasNotifications: boolean;
  readonly isUndisturbed: boolean;
  /** Says again what nobody has looked at. */
  readonly repeatsAlerts: boolean;
  /** Also tells of conversations that nobody has. */
  readonly alertsUnassigned: boolean;
  /** Whether the person was asked about browser notifications. */
  readonly wasAsked: boolean;
}

export const LIST_WIDTH_MIN = 280;
export const LIST_WIDTH_MAX = 480;

const STORED_AS = 'verbatim.preferences';
const DEFAULTS: Preferences = {
  theme: 'system',
  listWidth: 340,
  isCompact: false,
  hasPanel: true,
  enterSends: true,
  hasSound: true,
  hasNotifications: false,
  isUndisturbed: false,
  repeatsAlerts: true,
  alertsUnassigned: true,
  wasAsked: false,
};

const store = createStore<Preferences>(DEFAULTS);

export const preferences = (): Preferences => store.get();
export const usePreferences = (): Preferences => useStore(store);

export function startPreferences(): void {
  store.set({ ...DEFAULTS, ...stored() });
  showTheme();
}

export function prefer(change: Partial<Preferences>): void {
  store.set({ ...store.get(), ...change });
  kept.write(STORED_AS, JSON.stringify(store.get()));
  showTheme();
}

function showTheme(): void {
  const { theme } = store.get();
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

/** Only what has the type it should have: the storage may hold anything. */
function stored(): Partial<Preferences> {
  const raw = kept.readJson(STORED_AS);
  if (typeof raw !== 'object' || raw === null) return {};
  const values = new Map(Object.entries(raw));
  const known = Object.entries(DEFAULTS).filter(([name, value]) => typeof values.get(name) === typeof value);
  return Object.fromEntries(known.map(([name]) => [name, values.get(name)]));
}
