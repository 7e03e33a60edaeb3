/** A record as the broker has it. */
export interface BrokerRecord {
  readonly partition: number;
  /** Its place in the topic: dense over everything, also over what does not count. */
  readonly place: number;
  readonly writer: string;
  readonly epoch: number;
  /** Its offset among the records that count; null in a marker, by which a writer takes the partition over. */
  readonly offset: number | null;
  /** Unix milliseconds. */
  readonly recordedAt: number;
  readonly bytes: Uint8Array;
}

/** Where a reader of one partition stands: all it must know to judge the next record, wherever it began. */
export interface Standing {
  /** Place of the next record to be read. */
  readonly place: number;
  /** Who may write here. */
  readonly writer: string;
  readonly epoch: number;
  /** How many records counted so far: the offset of the next one. */
  readonly count: number;
  /** The time of the last one that counted. */
  readonly newest: number;
}

export const BEGINNING: Standing = { place: 0, writer: '', epoch: 0, count: 0, newest: 0 };

/**
 * The one rule of every reader: a marker counts if its epoch is higher than the current one; a record counts if it is of
 * the current writer and epoch, and the next one. All else is skipped: what a writer wrote after another one took over,
 * and what arrived late or twice.
 */
export function counts(standing: Standing, { writer, epoch, offset }: BrokerRecord): boolean {
  if (offset === null) return epoch > standing.epoch;
  return epoch === standing.epoch && writer === standing.writer && offset === standing.count;
}

/** Where a reader stands after this record. */
export function past(standing: Standing, record: BrokerRecord): Standing {
  const place = record.place + 1;
  if (!counts(standing, record)) return { ...standing, place };
  if (record.offset === null) return { ...standing, place, writer: record.writer, epoch: record.epoch };
  return { ...standing, place, count: standing.count + 1, newest: record.recordedAt };
}
