import { Fault } from '@verbatim/kit';

/** Refusals of this channel itself: what is wrong with a request before anybody asks what it wants. */
export const refusals = {
  notFound: () => new Fault('NOT_FOUND', 'There is nothing here.', { retryable: false }),
  methodNotAllowed: () =>
    new Fault('METHOD_NOT_ALLOWED', 'This address does not take this method.', { retryable: false }),
  notReady: () =>
    new Fault('NOT_READY', 'The server is starting or stopping; try again.', { retryable: true, retryAfterMs: 1_000 }),
  signIn: () => new Fault('AUTH_REQUIRED', 'Sign in, or send an API key.', { retryable: false }),
  forbidden: () => new Fault('FORBIDDEN', 'Your role or key does not allow this.', { retryable: false }),
  crossSite: () => new Fault('CROSS_SITE', 'Another site may not do this in your name.', { retryable: false }),
  viewBehind: () =>
    new Fault('VIEW_BEHIND', 'The view has not come that far yet; try again.', { retryable: true, retryAfterMs: 500 }),
  invalid: (path: string, wanted: string) =>
    new Fault('INVALID_TYPE', `${path} must be ${wanted}.`, { retryable: false, path }),
} as const;
