import { useEffect } from 'react';
import { actions } from '../inbox/actions.ts';
import { KEYS, shortcutOf } from '../inbox/shortcuts.ts';
import { openDialog } from './open-dialog.ts';

/** One listener for the whole page: what is pressed is looked up among what can be done now. */
export function useKeyboard(): void {
  useEffect(() => {
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.isComposing || event.defaultPrevented) return;
  const shortcut = shortcutOf(event);
  if (shortcut === null) return;
  if (document.querySelector('dialog[open], [role="menu"]') !== null) return; // they have keys of their own
  const keys = KEYS[shortcut];
  const action = actions.get().find((offered) => offered.keys === keys);
  if (action === undefined) return;
  event.preventDefault();
  if (openDialog.get() === null) action.run();
}
