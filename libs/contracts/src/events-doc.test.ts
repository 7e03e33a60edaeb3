import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { eventsDoc } from './events-doc.ts';
import { EVENTS } from './registry.ts';

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const proto = read('proto/verbatim/v1/events.proto');

describe('docs/events.md', () => {
  it('says what the contracts say', () => {
    expect(read('docs/events.md')).toBe(eventsDoc(proto));
  });

  it('explains every event', () => {
    for (const type of Object.keys(EVENTS)) expect(proto).toMatch(new RegExp(`\\n// .*\\nmessage ${type} \\{`));
  });
});

describe('what proto/ calls personal', () => {
  it.each(Object.entries(EVENTS))('of %s is what is sealed', (type, { personal }) => {
    const body = new RegExp(`\\nmessage ${type} \\{\\n([^}]*)\\}`).exec(proto)?.[1] ?? '';
    const marked = [...body.matchAll(/\/\/ personal\n.* (\w+) = \d+;/g)].map(([, name = '']) =>
      name.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase()),
    );
    expect(marked.toSorted()).toEqual([...personal].toSorted());
  });
});
