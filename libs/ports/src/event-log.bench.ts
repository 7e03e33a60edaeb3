import type { NewRecord, StoredRecord } from './event-log.ts';

export const PARTITIONS = 4;

const NOW = 1_750_000_000_000;
const ID_TAIL_DIGITS = 12;
let count = 0;

/** Another one each time. */
const newId = (): string => `00000000-0000-8000-8000-${(++count).toString(16).padStart(ID_TAIL_DIGITS, '0')}`;

/** A record whose bytes are this text. */
export const at = (recordedAt: number, text: string): NewRecord => ({
  id: newId(),
  recordedAt,
  bytes: Buffer.from(text),
});

export const records = (...texts: string[]): NewRecord[] => texts.map((text) => at(NOW, text));

export const textOf = ({ bytes }: StoredRecord): string => Buffer.from(bytes).toString();
export const textsOf = (stored: readonly StoredRecord[]): string[] => stored.map(textOf);
