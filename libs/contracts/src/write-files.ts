// Run by scripts/proto.mjs: writes docs/events.md anew, and golden files for events that have none yet. A golden file
// that is there is never written again: what was stored once must be readable for ever.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { EventType } from '@verbatim/domain';
import { eventsDoc } from './events-doc.ts';
import { readings, sampleEvent, sampleRecord } from './golden.ts';
import { EVENTS } from './registry.ts';

const root = new URL('../../../', import.meta.url);

const proto = readFileSync(new URL('proto/verbatim/v1/events.proto', root), 'utf8');
writeFileSync(new URL('docs/events.md', root), eventsDoc(proto));

for (const type of Object.keys(EVENTS) as EventType[]) {
  const file = (suffix: string): URL => new URL(`proto/golden/${type}.${suffix}`, root);
  if (existsSync(file('record.bin'))) continue;
  const [record, event] = [sampleRecord(type), sampleEvent(type)];
  writeFileSync(file('record.bin'), record);
  writeFileSync(file('event.bin'), event);
  writeFileSync(file('json'), readings(record, event));
}
