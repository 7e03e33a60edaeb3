import { readFileSync } from 'node:fs';
import type { EventType } from '@verbatim/domain';
import { describe, expect, it } from 'vitest';
import { readings, sampleEvent, sampleRecord } from './golden.ts';
import { EVENTS } from './registry.ts';

const types = Object.keys(EVENTS) as EventType[];
const file = (name: string): URL => new URL(`../../../proto/golden/${name}`, import.meta.url);

describe('bytes that were written once', () => {
  it.each(types)('of %s are read as they were', (type) => {
    const read = readings(readFileSync(file(`${type}.record.bin`)), readFileSync(file(`${type}.event.bin`)));
    expect(JSON.parse(read)).toEqual(JSON.parse(readFileSync(file(`${type}.json`), 'utf8')));
  });

  it.each(types)('of %s are written the same today', (type) => {
    expect(Buffer.from(sampleRecord(type)).equals(readFileSync(file(`${type}.record.bin`)))).toBe(true);
    expect(Buffer.from(sampleEvent(type)).equals(readFileSync(file(`${type}.event.bin`)))).toBe(true);
  });
});
