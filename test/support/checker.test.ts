import { describe, expect, it } from 'vitest';
import { check } from './checker.ts';
import type { Anomaly } from './checker.ts';
import { History } from './history.ts';
import type { Line, Seen, Source } from './history.ts';

const MESSAGES = 20;
const SOURCES: readonly Source[] = ['thread', 'audit', 'log'];
const numbers = Array.from({ length: MESSAGES }, (_, index) => index + 1);
const seen = (number: number): Seen => ({ seq: number, message: { messageId: `m${number}`, id: `c${number}` } });
const about = { who: 'visitor', conversation: 'one' };

/** Twenty messages, each acknowledged before the next, shown to a viewer and read back everywhere. */
function truth(): Line[] {
  const sends = numbers.flatMap((number): Line[] => [
    { ...about, is: 'invoke', id: `c${number}` },
    { ...about, is: 'ok', id: `c${number}`, messageId: `m${number}` },
    { ...about, who: 'viewer', is: 'see', event: seen(number) },
    { ...about, is: 'see', event: seen(number) },
  ]);
  const watching: readonly Line[] = [
    { ...about, who: 'viewer', is: 'watch', isWhole: true },
    { ...about, is: 'watch', isWhole: false },
  ];
  const finals = SOURCES.map((source): Line => final(source, numbers.map(seen)));
  return [...watching, ...sends, ...finals];
}

const final = (source: Source, events: readonly Seen[]): Line => ({ is: 'final', source, conversation: 'one', events });

/** The truth, told with a lie. */
function found(lie: (lines: Line[]) => Line[]): Set<Anomaly> {
  const history = new History();
  for (const line of lie(truth())) history.add(line);
  return new Set(check(history).findings.map(({ is }) => is));
}

const swap = <Item>(items: readonly Item[], at: number): Item[] =>
  items.map((item, index) => (index === at ? (items[at + 1] ?? item) : index === at + 1 ? (items[at] ?? item) : item));

const withSource = (source: Source, change: (events: readonly Seen[]) => readonly Seen[]) => (lines: Line[]) =>
  lines.map((line) =>
    line.is === 'final' && line.source === source ? { ...line, events: change(line.events) } : line,
  );

/** The viewer's, or the customer's own. */
const withView =
  (change: (views: Line[]) => Line[], who = 'viewer') =>
  (lines: Line[]): Line[] => {
    const isView = (line: Line): boolean => line.is === 'see' && line.who === who;
    return [
      ...lines.filter((line) => !isView(line) && line.is !== 'final'),
      ...change(lines.filter(isView)),
      ...lines.filter(({ is }) => is === 'final'),
    ];
  };

const everywhere = (change: (events: readonly Seen[]) => readonly Seen[]) => (lines: Line[]) =>
  SOURCES.reduce(
    (told, source) => withSource(source, change)(told),
    lines.filter(({ is }) => is !== 'see' && is !== 'watch'),
  );

const without = (seq: number) => (events: readonly Seen[]) => events.filter((event) => event.seq !== seq);
const renumbered = (events: readonly Seen[]) => events.map((event, index) => ({ ...event, seq: index + 1 }));

describe('the checker', () => {
  it('finds nothing in the truth', () => {
    expect(found((lines) => lines)).toEqual(new Set());
  });

  it('finds nothing in a message that nobody knows the fate of', () => {
    const asked: Line = { ...about, is: 'invoke', id: 'c21' };
    expect(found((lines) => [asked, ...lines])).toEqual(new Set());
  });

  it.each<[string, Anomaly, (lines: Line[]) => Line[]]>([
    ['an acknowledged message that is nowhere', 'LOST', everywhere((events) => renumbered(without(7)(events)))],
    ['an acknowledged message that the audit lacks', 'LOST', withSource('audit', without(7))],
    ['a hole in the audit', 'HOLE', withSource('audit', without(7))],
    ['an audit that ends too early', 'HOLE', withSource('audit', without(MESSAGES))],
    ['a thread that lacks a message', 'LOST', withSource('thread', without(7))],
    [
      'a message that is in the log twice',
      'DUPLICATE',
      (lines) =>
        withSource('log', (events) => [...events, { seq: 21, message: { messageId: 'm21', id: 'c7' } }])(lines),
    ],
    ['a log out of order', 'ORDER', withSource('log', (events) => swap(events, 5))],
    ['two sources that disagree', 'DIVERGED', withSource('thread', (events) => renumbered(swap(events, 5)))],
    [
      'a message that was never sent',
      'PHANTOM',
      (lines) => lines.filter((line) => line.is !== 'invoke' || line.id !== 'c7'),
    ],
    [
      'a refused message that is there',
      'REFUSED_BUT_THERE',
      (lines) =>
        lines.map((line) =>
          line.is === 'ok' && line.id === 'c7' ? { ...about, is: 'fail', id: 'c7', code: 'OVERLOADED' } : line,
        ),
    ],
    [
      'a retry acknowledged as something else',
      'ACK_CHANGED',
      (lines) => [...lines, { ...about, is: 'ok', id: 'c7', messageId: 'm99' }],
    ],
    ['a message shown twice', 'SHOWN_TWICE', withView((views) => [...views.slice(0, 7), ...views.slice(6)])],
    ['messages shown in another order', 'SHOWN_LATE', withView((views) => swap(views, 6))],
    ['a message that was not shown', 'GAP', withView((views) => views.filter((_, index) => index !== 6))],
    ['a viewer who did not come to the end', 'BEHIND', withView((views) => views.slice(0, -1))],
    ['a viewer who was shown nothing at all', 'BEHIND', withView(() => [])],
    ['a customer who was not shown a message', 'GAP', withView((views) => views.toSpliced(6, 1), 'visitor')],
    ['a customer who was shown nothing at all', 'BEHIND', withView(() => [], 'visitor')],
    [
      'somebody who was shown what they do not watch',
      'PHANTOM',
      (lines) => lines.filter((line) => line.is !== 'watch' || line.who !== 'viewer'),
    ],
    [
      'a message placed before what was acknowledged earlier',
      'TIME_ORDER',
      everywhere((events) => renumbered(swap(events, 5))),
    ],
    ['one sender’s messages in another order', 'SENDER_ORDER', everywhere((events) => renumbered(swap(events, 5)))],
  ])('finds %s', (_, anomaly, lie) => {
    expect(found(lie)).toContain(anomaly);
  });
});
