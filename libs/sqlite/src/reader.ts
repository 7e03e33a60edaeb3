import type { Sqlite } from './sqlite.ts';

/** A thread costs some 40 ms of a start: until so long after opening, the writer's thread answers too. */
const READER_AFTER_MS = 500;

/** Answers questions about a file, so that no writing that stalls holds them up. */
export interface Reader extends Pick<Sqlite, 'all'> {
  /** Resolves once it has a thread of its own; rejects as opening does, and may be tried again. */
  open(): Promise<void>;
  close(): Promise<void>;
}

/** A reader that begins in its writer's thread, and moves to its own soon after, or when it is asked to. */
export function readerBeside(writer: Pick<Sqlite, 'all'>, openOwn: () => Promise<Sqlite>): Reader {
  let own: Sqlite | null = null;
  let opening: Promise<void> | null = null;
  let hasFailed = false;

  const start = async (): Promise<void> => {
    own = await openOwn();
  };
  const open = (): Promise<void> =>
    (opening ??= start().catch((error: unknown) => {
      [opening, hasFailed] = [null, true];
      throw error;
    }));
  const soon = setTimeout(() => {
    open().catch(() => {}); // whoever asks next tries again, and is told
  }, READER_AFTER_MS);
  soon.unref();

  return {
    open,
    async all(sql, params) {
      if (own === null && hasFailed) await open();
      return (own ?? writer).all(sql, params);
    },
    async close() {
      clearTimeout(soon);
      await opening?.catch(() => {});
      await own?.close();
    },
  };
}
