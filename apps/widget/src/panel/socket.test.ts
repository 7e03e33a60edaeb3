import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Channel } from './channel.ts';
import type { ServerFrame } from './protocol.ts';
import { socketChannel } from './socket.ts';

/** A socket that does what the test says, and otherwise believes itself open for ever. */
class Line extends EventTarget {
  static last: Line;
  readonly sent: unknown[] = [];
  readonly bufferedAmount = 0;
  readyState = 1;
  constructor() {
    super();
    Line.last = this;
  }
  send(data: string): void {
    this.sent.push(JSON.parse(data));
  }
  close(): void {
    this.readyState = 3;
  }
  say(frame: ServerFrame): void {
    this.dispatchEvent(new MessageEvent('message', { data: JSON.stringify(frame) }));
  }
}

function Forbidden(): never {
  throw new Error('the policy of the page');
}

let frames: ServerFrame[];
let downs: number;
const open = (Socket: unknown = Line): Channel =>
  socketChannel('ws://host/ws', Socket as never)(
    { token: 't', subscription: { topic: 'conversation:c1', cursor: 'k' } },
    { frame: (frame) => frames.push(frame), down: () => (downs += 1) },
  );

beforeEach(() => {
  vi.useFakeTimers();
  frames = [];
  downs = 0;
});
afterEach(() => vi.useRealTimers());

describe('a socket', () => {
  it('says hello with its place as soon as it is open', () => {
    open();
    Line.last.dispatchEvent(new Event('open'));
    const subscriptions = [{ topic: 'conversation:c1', cursor: 'k' }];
    expect(Line.last.sent).toEqual([{ hello: { token: 't', client: 'widget/1.0', subscriptions } }]);
  });

  it('notices within 35 seconds that nothing comes any more, though it can still send', () => {
    open();
    Line.last.say({ welcome: {} });
    vi.advanceTimersByTime(19_000);
    Line.last.say({ pong: {} });
    vi.advanceTimersByTime(29_000);
    expect(downs).toBe(0);
    vi.advanceTimersByTime(6_000);
    expect(downs).toBe(1);
    expect(Line.last.sent).toContainEqual({ ping: { nonce: 'a' } });
  });

  it('lives on as long as it is answered', () => {
    open();
    for (let answer = 0; answer < 100; answer += 1) {
      Line.last.say({ pong: {} });
      vi.advanceTimersByTime(25_000);
    }
    expect(downs).toBe(0);
  });

  it('goes down once when it is never welcomed, closed, or forbidden', () => {
    open();
    vi.advanceTimersByTime(8_000);
    Line.last.dispatchEvent(new Event('close'));
    expect(downs).toBe(1);
    open();
    Line.last.dispatchEvent(new Event('close'));
    vi.advanceTimersByTime(60_000);
    expect(downs).toBe(2);
    open(Forbidden);
    vi.advanceTimersByTime(1);
    expect(downs).toBe(3);
  });

  it('goes down once where only an error is told, or an error and then the end', () => {
    open();
    Line.last.dispatchEvent(new Event('error'));
    expect(downs).toBe(1);
    Line.last.dispatchEvent(new Event('close'));
    expect(downs).toBe(1);
  });

  it('passes over what is no frame', () => {
    open();
    Line.last.dispatchEvent(new MessageEvent('message', { data: '{"half' }));
    Line.last.dispatchEvent(new MessageEvent('message', { data: 'null' }));
    expect(frames).toEqual([]);
  });
});
