/** What one setting of a topic must be; `fresh` is what a new topic gets. */
export interface Rule {
  readonly setting: string;
  readonly fresh: string;
  /** In words, after "must be". */
  readonly wanted: string;
  readonly suits: (value: string) => boolean;
}

export interface TopicRules {
  readonly name: string;
  readonly partitions: number;
  readonly replication: number;
  readonly rules: readonly Rule[];
}

export const MESSAGE_BYTES_MAX = 8 * 1024 * 1024;
const DAY_MS = 86_400_000;
const INTAKE_DAYS = 7;
const FOREVER = '-1';
const LARGEST = '9223372036854775807';

const is = (setting: string, value: string): Rule => ({
  setting,
  fresh: value,
  wanted: value,
  suits: (has) => has === value,
});
const least = (setting: string, value: number, fresh = String(value)): Rule => ({
  setting,
  fresh,
  wanted: `${value} or more`,
  suits: (has) => Number(has) >= value,
});
const foreverOr = (days: number): Rule => ({
  setting: 'retention.ms',
  fresh: String(days * DAY_MS),
  wanted: `${days * DAY_MS} (${days} days) or more, or ${FOREVER}`,
  suits: (has) => has === FOREVER || Number(has) >= days * DAY_MS,
});

const common = (replication: number): readonly Rule[] => [
  is('cleanup.policy', 'delete'),
  is('retention.bytes', FOREVER),
  is('unclean.leader.election.enable', 'false'),
  least('min.insync.replicas', Math.max(1, replication - 1)),
  least('max.message.bytes', MESSAGE_BYTES_MAX),
];

export interface TopicsWanted {
  readonly prefix: string;
  readonly partitions: number;
  readonly replication: number;
}

/** Kept for ever, under the times that the sequencer gives, however far its clock is ahead. */
export const logRules = ({ prefix, partitions, replication }: TopicsWanted): TopicRules => ({
  name: `${prefix}conversations`,
  partitions,
  replication,
  rules: [
    ...common(replication),
    is('retention.ms', FOREVER),
    is('message.timestamp.type', 'CreateTime'),
    least('message.timestamp.after.max.ms', DAY_MS, LARGEST),
  ],
});

export const indexRules = ({ prefix, replication }: TopicsWanted): TopicRules => ({
  name: `${prefix}conversations-index`,
  partitions: 1,
  replication,
  rules: [...common(replication), is('retention.ms', FOREVER)],
});

/** Facts on their way: kept until long after they are in the log. */
export const intakeRules = ({ prefix, partitions, replication }: TopicsWanted): TopicRules => ({
  name: `${prefix}intake`,
  partitions,
  replication,
  rules: [...common(replication), foreverOr(INTAKE_DAYS), is('message.timestamp.type', 'LogAppendTime')],
});

/** What was set aside of the intake, until somebody has looked at it. */
export const parkedRules = ({ prefix, replication }: Omit<TopicsWanted, 'partitions'>): TopicRules => ({
  name: `${prefix}parked`,
  partitions: 1,
  replication,
  rules: [...common(replication), is('retention.ms', FOREVER)],
});
