import { EventEmitter } from 'node:events';
import type { Signals } from '@verbatim/ports';

/** Signals within one process. What nobody listens to is gone. */
export function localSignals(): Signals {
  const emitter = new EventEmitter();
  emitter.setMaxListeners(0); // one per looking socket is normal, not a leak

  return {
    publish(topic, message) {
      emitter.emit(eventOf(topic), message);
    },
    subscribe(topic, listener) {
      const heard = (message: string): void => listener(message);
      emitter.on(eventOf(topic), heard);
      return () => {
        emitter.off(eventOf(topic), heard);
      };
    },
    close: () => {
      emitter.removeAllListeners();
      return Promise.resolve();
    },
  };
}

/** A topic of its own namespace: the emitter has names, such as `error`, with a meaning. */
const eventOf = (topic: string): string => `topic:${topic}`;
