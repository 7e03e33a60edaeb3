import { describe, expect, it } from 'vitest';
import { Outbox } from './outbox.ts';
import { openStorage, type Storage } from './storage.ts';

const blocked = (): never => {
  throw new Error('storage is blocked');
};
const memory = (): Storage => openStorage(blocked);

function given(storage = memory()) {
  const outbox = new Outbox(storage, 'out:');
  const sent: string[] = [];
  const flush = () => outbox.flush(({ clientMessageId }) => sent.push(clientMessageId) > 0);
  const write = (...ids: readonly string[]) => ids.forEach((id) => outbox.add({ id, text: id, at: 1 }));
  return { outbox, sent, flush, write, storage };
}

describe('an outbox', () => {
  it('sends in the order of writing, each once per connection', () => {
    const { write, flush, sent, outbox } = given();
    write('c', 'a', 'b');
    flush();
    flush();
    expect(sent).toEqual(['c', 'a', 'b']);
    outbox.reload(); // as the next page finds it
    expect(outbox.entries.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  });

  it('sends again under the same id after a connection was lost, until it is acknowledged', () => {
    const { write, flush, sent, outbox } = given();
    write('a', 'b');
    flush();
    outbox.acknowledge('a', 'm1');
    outbox.disconnected();
    flush();
    expect(sent).toEqual(['a', 'b', 'b']);
  });

  it('never has more under way than a visitor may send at once', () => {
    const { write, flush, sent, outbox } = given();
    write(...Array.from({ length: 100 }, (_, index) => `m${index}`));
    flush();
    expect(sent).toHaveLength(32);
    outbox.acknowledge('m0', 'x');
    flush();
    expect(sent).toHaveLength(33);
  });

  it('keeps what was refused for good, with the reason, until somebody decides', () => {
    const { write, flush, sent, outbox } = given();
    write('a');
    flush();
    outbox.refuse('a', 'TEXT_TOO_LONG');
    flush();
    expect(outbox.entries[0]?.problem).toBe('TEXT_TOO_LONG');
    outbox.retry('a');
    flush();
    expect(sent).toEqual(['a', 'a']);
  });

  it('survives the page, and is one for all tabs', () => {
    const { write, storage, outbox } = given();
    write('a');
    const { outbox: other, write: writeThere } = given(storage);
    writeThere('b');
    outbox.reload();
    expect(outbox.entries.map(({ id }) => id)).toEqual(['a', 'b']);
    other.remove(({ id }) => id === 'a');
    outbox.reload();
    expect(outbox.entries.map(({ id }) => id)).toEqual(['b']);
  });

  it('passes over what it cannot read', () => {
    const storage = memory();
    storage.set('out:x', '{"id":');
    expect(given(storage).outbox.entries).toEqual([]);
  });
});
