import { describe, expect, it } from 'vitest';
import { ThreadStore } from './thread-store.ts';
import type { MessagePage } from './thread-store.ts';

const PAGE: MessagePage = { messages: [], hasOlder: false, cursor: null };

function storeOf(fetchPage: () => Promise<MessagePage> = () => Promise.resolve(PAGE)) {
  const asked: string[] = [];
  const followed = new Set<string>();
  const threads = new ThreadStore(
    (id) => {
      asked.push(id);
      return fetchPage();
    },
    (id) => {
      followed.add(id);
      return { stop: () => followed.delete(id) };
    },
  );
  return { threads, asked, followed };
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('threads that are held', () => {
  it('are there at once when they were prepared, and asked for once', async () => {
    const { threads, asked } = storeOf();
    threads.prepare('a');
    await settled();
    expect(threads.open('a').get().phase).toBe('ready');
    threads.prepare('a');
    expect(asked).toEqual(['a']);
  });

  it('are asked for anew when they could not be asked for before', async () => {
    let isCut = true;
    const { threads, asked } = storeOf(() => (isCut ? Promise.reject(new Error('cut')) : Promise.resolve(PAGE)));
    threads.prepare('a');
    await settled();
    isCut = false;
    const view = threads.open('a');
    expect(view.get().phase).toBe('loading');
    await settled();
    expect(view.get().phase).toBe('ready');
    expect(asked).toEqual(['a', 'a']);
  });

  it('are asked for anew, where they are shown, once it can be asked again', async () => {
    let isCut = true;
    const { threads } = storeOf(() => (isCut ? Promise.reject(new Error('cut')) : Promise.resolve(PAGE)));
    const view = threads.open('a');
    await settled();
    expect(view.get().phase).toBe('failed');
    isCut = false;
    threads.reloadFailed();
    await settled();
    expect(view.get().phase).toBe('ready');
  });

  it('are a few only: the one that was looked at longest ago is followed no more', async () => {
    const { threads, followed } = storeOf();
    for (let at = 0; at < 50; at += 1) {
      threads.open(`${at}`);
      await settled();
    }
    expect(followed.size).toBeLessThan(30);
    expect(followed.has('0')).toBe(false);
    expect(followed.has('49')).toBe(true);
  });
});
