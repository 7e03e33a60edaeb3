import { Fault } from '@verbatim/kit';

export const corrupt = (message: string): Fault => new Fault('KEYS_CORRUPT', message, { retryable: false });

export const keyDestroyed = (): Fault =>
  new Fault('KEY_DESTROYED', 'The key was destroyed: its contact was erased', { retryable: false });

export const unavailable = (cause?: unknown): Fault =>
  new Fault('KEYS_UNAVAILABLE', 'The keys cannot be read now; try again.', { retryable: true, cause });

export const unknownContact = (): Fault =>
  new Fault('NOT_FOUND', 'The contact is not known in this inbox', { retryable: false });

export const masterKeyWrong = (): Fault =>
  new Fault('MASTER_KEY_WRONG', 'The keys were made under another master key: put back the one that belongs to them', {
    retryable: false,
  });
