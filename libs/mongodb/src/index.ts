export { ANSWER_MS_MAX, answered } from './answering.ts';
export { duplicatesIn, isDuplicate, isServerFault, openingFault, openMongo } from './mongo.ts';
export type { Mongo, MongoOptions } from './mongo.ts';
export type { AnyBulkWriteOperation, Collection, Db, Document, Filter, Sort } from 'mongodb';
export { Binary } from 'mongodb';
