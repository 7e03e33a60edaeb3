export { kafkaAddress } from './address.ts';
export type { KafkaAddress } from './address.ts';
export { kafkaEventLog } from './kafka-event-log.ts';
export type { KafkaEventLog, KafkaLogOptions } from './kafka-event-log.ts';
export { indexRules, intakeRules, logRules } from './topic-rules.ts';
export { examineTopics, fixTopics, prepareTopics } from './topics.ts';
export type { TopicTrouble } from './topics.ts';
