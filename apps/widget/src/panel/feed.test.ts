import { beforeEach, describe, expect, it } from 'vitest';
import { Feed } from './feed.ts';
import type { ClientFrame } from './protocol.ts';

const NOW = Date.parse('2026-03-01T12:00:00.000Z');
let asked: ClientFrame[];
let feed: Feed;

const come = (seq: number, previous = `k${seq - 1}`, at = NOW) =>
  feed.take({
    topic: 'conversation:c1',
    cursor: `k${seq}`,
    previous,
    event: {
      id: `e${seq}`,
      seq,
      type: 'agentReplied',
      conversationId: 'c1',
      recordedAt: new Date(at).toISOString(),
      agentReplied: { messageId: `e${seq}`, text: `t${seq}` },
    },
  });
const sync = (cursor: string) => feed.synced({ topic: 'conversation:c1', cursor });
const shown = () => feed.thread.lines.map(({ text }) => text);

beforeEach(() => {
  asked = [];
  feed = new Feed(
    (frame) => asked.push(frame) > 0,
    () => NOW,
  );
  feed.startOver('c1');
  feed.connected();
});

describe('a feed', () => {
  it('takes what follows and resumes after the last', () => {
    come(1);
    come(2);
    sync('k2');
    expect(shown()).toEqual(['t1', 't2']);
    expect(feed.subscription).toEqual({ topic: 'conversation:c1', cursor: 'k2' });
  });

  it('goes on after a cursor that only the end of the past has named', () => {
    come(1);
    sync('k5');
    come(6, 'k1');
    come(7);
    expect(asked).toEqual([]);
    expect(shown()).toEqual(['t1', 't6', 't7']);
  });

  it('asks for what is missing, takes nothing before it is there, and shows all of it in order', () => {
    come(1);
    sync('k1');
    come(3);
    come(4);
    expect(asked).toEqual([{ subscribe: { topic: 'conversation:c1', cursor: 'k1' } }]);
    expect(shown()).toEqual(['t1']);
    for (const seq of [2, 3, 4]) come(seq);
    sync('k4');
    expect(shown()).toEqual(['t1', 't2', 't3', 't4']);
    expect(feed.gaps).toBe(1);
  });

  it('begins again when the missing part does not come', () => {
    come(1);
    come(3);
    sync('k3');
    expect(asked.at(-1)).toEqual({ subscribe: { topic: 'conversation:c1', last: 50 } });
    come(3);
    expect(shown()).toEqual(['t1', 't3']);
  });

  it('asks for more of the past, and keeps what is there', () => {
    for (let seq = 11; seq <= 60; seq += 1) come(seq);
    sync('k60');
    expect(feed.hasEarlier).toBe(true);
    feed.showEarlier();
    expect(asked).toEqual([{ subscribe: { topic: 'conversation:c1', last: 200 } }]);
    for (let seq = 1; seq <= 60; seq += 1) come(seq);
    sync('k60');
    expect(feed.hasEarlier).toBe(false);
    expect(shown()).toHaveLength(60);
    expect(shown()[0]).toBe('t1');
  });

  it('learns from live messages that the clock of the device is a day off, and only from those', () => {
    come(1, 'k0', NOW - 3_600_000);
    expect(feed.skewMs).toBe(0);
    sync('k1');
    come(2, 'k1', NOW + 86_400_000);
    expect(feed.skewMs).toBe(86_400_000);
  });
});
