export { API_ROOT } from './api-root.ts';
export type { RestConfig, RestDeps, RestHandler } from './deps.ts';
export { restHandler } from './rest-handler.ts';
