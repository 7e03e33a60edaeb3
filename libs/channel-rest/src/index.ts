export type { RestConfig, RestDeps } from './deps.ts';
export { API_ROOT, restHandler } from './rest-handler.ts';
export type { RestHandler } from './rest-handler.ts';
export { ROUTES } from './routes/routes.ts';
export { STATUSES } from './statuses.ts';
export type { Access, Method, Route } from './route.ts';
