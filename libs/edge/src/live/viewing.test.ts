import { localSignals } from '@verbatim/signals-local';
import { describe, expect, it } from 'vitest';
import type { LiveFrame, Sink } from './frames.ts';
import { Viewing } from './viewing.ts';

const CONVERSATION = 'one';

function connections() {
  const signals = localSignals();
  return (person: string) => {
    const told: string[] = [];
    const sink: Sink = {
      push: (frame: LiveFrame) =>
        frame.kind === 'viewing' && told.push(`${frame.who.id} ${frame.on ? 'looks' : 'left'}`),
      ready: () => Promise.resolve(),
      isBehind: () => false,
    };
    const viewing = new Viewing(signals, person, sink);
    return { viewing, told, stop: viewing.hear(CONVERSATION) };
  };
}

describe('who looks at a conversation', () => {
  it('is told to the others, and not to themselves', () => {
    const join = connections();
    const [mei, tom] = [join('mei'), join('tom')];
    mei.viewing.say(CONVERSATION, true);
    mei.viewing.say(CONVERSATION, false);
    mei.viewing.say(CONVERSATION, false);
    expect(tom.told).toEqual(['mei looks', 'mei left']);
    expect(mei.told).toEqual([]);
  });

  it('is told to who comes later, once', () => {
    const join = connections();
    const [mei, tom] = [join('mei'), join('tom')];
    mei.viewing.say(CONVERSATION, true);
    tom.viewing.say(CONVERSATION, true);
    expect(tom.told).toEqual(['mei looks', 'mei looks']);
    expect(mei.told).toEqual(['tom looks']);
    tom.viewing.say(CONVERSATION, true); // again, as every while: nobody has to answer
    expect(mei.told).toEqual(['tom looks', 'tom looks']);
    expect(tom.told).toHaveLength(2);
  });

  it('ends with the connection, and with what is looked at after it', () => {
    const join = connections();
    const [mei, tom] = [join('mei'), join('tom')];
    mei.viewing.say(CONVERSATION, true);
    for (let at = 0; at < 8; at++) mei.viewing.say(`other ${at}`, true);
    expect(tom.told).toEqual(['mei looks', 'mei left']);
    mei.viewing.say(CONVERSATION, true);
    mei.viewing.end();
    expect(tom.told.slice(2)).toEqual(['mei looks', 'mei left']);
    tom.stop();
    mei.viewing.say(CONVERSATION, true);
    expect(tom.told).toHaveLength(4);
  });
});
