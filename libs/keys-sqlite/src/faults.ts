import { Fault } from '@verbatim/kit';

export const corrupt = (message: string): Fault => new Fault('KEYS_CORRUPT', message, { retryable: false });

export const keyDestroyed = (): Fault =>
  new Fault('KEY_DESTROYED', 'The key was destroyed: its contact was erased', { retryable: false });
