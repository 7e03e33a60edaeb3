import { Fault } from '@verbatim/kit';

export const failed = () => new Fault('AUTH_FAILED', 'This token is not valid.', { retryable: false });
export const expired = () => new Fault('AUTH_EXPIRED', 'This sign-in has ended; sign in again.', { retryable: false });
