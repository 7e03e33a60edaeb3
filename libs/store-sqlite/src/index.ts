export { sqliteViewStore } from './sqlite-view-store.ts';
export type { ViewsOptions } from './database.ts';
