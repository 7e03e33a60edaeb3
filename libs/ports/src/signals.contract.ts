import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Signals } from './signals.ts';

/** What every `Signals` adapter keeps to. */
export function signalsContract(name: string, open: () => Signals | Promise<Signals>): void {
  describe(`signals: ${name}`, () => {
    let signals: Signals;
    beforeEach(async () => {
      signals = await open();
    });
    afterEach(() => signals.close());

    /** Resolves with what the topic hears until `last` comes. */
    const heard = (topic: string, last: string): Promise<readonly string[]> =>
      new Promise((resolve) => {
        const messages: string[] = [];
        signals.subscribe(topic, (message) => {
          messages.push(message);
          if (message === last) resolve(messages);
        });
      });

    it('brings what is published to everybody who listens to the topic, in order', async () => {
      const both = Promise.all([heard('a', 'end'), heard('a', 'end')]);
      for (const message of ['one', '二', '{"three":3}', 'end']) signals.publish('a', message);
      const all = ['one', '二', '{"three":3}', 'end'];
      expect(await both).toEqual([all, all]);
    });

    it('keeps topics apart, whatever they are called', async () => {
      const names = ['a', 'a:b', 'error', 'newListener', '__proto__', ''];
      const all = Promise.all(names.map((topic) => heard(topic, 'end')));
      for (const topic of names) signals.publish(topic, 'end');
      expect(await all).toEqual(names.map(() => ['end']));
    });

    it('does not repeat what was said before, nor mind that nobody listens', async () => {
      signals.publish('a', 'too early');
      signals.publish('error', 'nobody');
      const later = heard('a', 'end');
      signals.publish('a', 'end');
      expect(await later).toEqual(['end']);
    });

    it('stops telling those who stopped listening, and only those', async () => {
      const never: string[] = [];
      const listener = (message: string): void => void never.push(message);
      const stops = [signals.subscribe('a', listener), signals.subscribe('a', listener)];
      for (const stop of stops) {
        stop();
        stop();
      }
      const others = heard('a', 'end');
      signals.publish('a', 'end');
      expect(await others).toEqual(['end']);
      expect(never).toEqual([]);
    });

    it('lets one of two equal listeners go without the other', async () => {
      let count = 0;
      const listener = (): void => void count++;
      const stop = signals.subscribe('a', listener);
      signals.subscribe('a', listener);
      stop();
      stop();
      const others = heard('a', 'end');
      signals.publish('a', 'end');
      await others;
      expect(count).toBe(1);
    });

    it('says nothing after it is closed', async () => {
      const messages: string[] = [];
      signals.subscribe('a', (message) => void messages.push(message));
      await signals.close();
      signals.publish('a', 'late');
      expect(messages).toEqual([]);
    });
  });
}
