export { mongoViewStore } from './mongo-view-store.ts';
