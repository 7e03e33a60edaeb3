export { examineViews, mongoViewStore } from './mongo-view-store.ts';
