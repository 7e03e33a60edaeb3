import type { KeyboardEvent } from 'react';

const IME_KEY_CODE = 229; // what a key says while an input method is composing

/** Whether a key belongs to the word that an input method is putting together. */
export const isComposing = ({ nativeEvent }: KeyboardEvent): boolean =>
  nativeEvent.isComposing || nativeEvent.keyCode === IME_KEY_CODE;
