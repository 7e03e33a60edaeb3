export type { MongoWriter } from './mongo-view-store.ts';
export { examineViews, mongoViewStore } from './mongo-view-store.ts';
