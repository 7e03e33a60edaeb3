import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ChannelEvents, OpenChannel } from './channel.ts';
import { Link, type LinkStatus } from './link.ts';

let opened: { kind: string; events: ChannelEvents; isClosed: boolean; probes: number }[];
let statuses: LinkStatus[];
let link: Link;

const channel =
  (kind: string): OpenChannel =>
  (_, events) => {
    const one = { kind, events, isClosed: false, probes: 0 };
    opened.push(one);
    return { send: () => true, probe: () => (one.probes += 1), close: () => (one.isClosed = true) };
  };
const last = () => opened.at(-1) ?? expect.fail('nothing was opened');
const kinds = () => opened.map(({ kind }) => kind);
const fail = () => {
  last().events.down();
  vi.advanceTimersByTime(30_000);
};

beforeEach(() => {
  vi.useFakeTimers();
  opened = [];
  statuses = [];
  link = new Link({
    socket: channel('socket'),
    polling: channel('polling'),
    greeting: () => ({ token: 't', subscription: null }),
    frame: () => undefined,
    status: (status) => statuses.push(status),
    random: () => 1,
  });
  link.start();
});
afterEach(() => vi.useRealTimers());

describe('a link', () => {
  it('is live with the welcome and comes back by itself', () => {
    last().events.frame({ welcome: {} });
    last().events.down();
    vi.advanceTimersByTime(500);
    last().events.frame({ welcome: {} });
    expect(statuses).toEqual(['connecting', 'live', 'waiting', 'live']);
    expect(kinds()).toEqual(['socket', 'socket']);
  });

  it('waits longer each time, and never longer than half a minute', () => {
    for (const pauseMs of [500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]) {
      const before = opened.length;
      last().events.down();
      vi.advanceTimersByTime(pauseMs - 1);
      expect(opened).toHaveLength(before);
      vi.advanceTimersByTime(1);
      expect(opened).toHaveLength(before + 1);
    }
  });

  it('takes to plain requests when sockets do not get through, and tries a socket again later', () => {
    fail();
    fail();
    expect(kinds()).toEqual(['socket', 'socket', 'polling']);
    last().events.frame({ welcome: {} });
    vi.advanceTimersByTime(120_000);
    expect(kinds().at(-1)).toBe('socket');
    fail();
    expect(kinds().at(-1)).toBe('polling');
  });

  it('goes back to sockets when plain requests do not get through either', () => {
    fail();
    fail();
    fail();
    expect(kinds().at(-1)).toBe('socket');
  });

  it('does not blame the socket when the line was good before', () => {
    for (let round = 0; round < 5; round += 1) {
      last().events.frame({ welcome: {} });
      fail();
    }
    fail();
    expect(new Set(kinds())).toEqual(new Set(['socket']));
  });

  it('comes back when a server that shuts down has said', () => {
    last().events.frame({ welcome: {} });
    last().events.frame({ drain: { reconnectAfterMs: 1_830 } });
    vi.advanceTimersByTime(1_829);
    expect(opened).toHaveLength(1);
    vi.advanceTimersByTime(1);
    expect(opened).toHaveLength(2);
    expect(opened[0]?.isClosed).toBe(true);
  });

  it('does not wait when the network is back, and asks when it thinks it is connected', () => {
    last().events.down();
    link.wake();
    expect(opened).toHaveLength(2);
    last().events.frame({ welcome: {} });
    link.wake();
    expect(last().probes).toBe(1);
  });
});
