import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Value, ViewSchema, ViewStore } from '@verbatim/ports';

const DOCUMENTS_MAX = 1_000;

/** The part of a view that stores. */
interface Stored<Doc> {
  readonly schema: ViewSchema;
  columns(doc: Doc): Readonly<Record<string, Value>>;
}

export interface ViewsBench {
  readonly store: ViewStore;
  /** Makes a view hold these documents and no others. */
  replace<Doc>(view: Stored<Doc>, docs: ReadonlyMap<string, Doc>): Promise<void>;
  dispose(): Promise<void>;
}

/** A real store in a directory of its own. */
export async function viewsBench(views: readonly ViewSchema[]): Promise<ViewsBench> {
  const { sqliteViewStore } = await import('@verbatim/store-sqlite'); // most tests need no database
  const path = await mkdtemp(join(tmpdir(), 'verbatim-views-'));
  const store = await sqliteViewStore({ file: join(path, 'views.db') });
  await store.prepare(views);

  return {
    store,
    async replace(view, docs) {
      const old = await store.dump(view.schema, '', DOCUMENTS_MAX);
      const gone = old.filter(({ key }) => !docs.has(key)).map(({ key }) => ({ key, doc: null, columns: {} }));
      const present = [...docs].map(([key, doc]) => ({ key, doc: JSON.stringify(doc), columns: view.columns(doc) }));
      await store.write([{ view: view.schema, documents: [...gone, ...present], checkpoint: [] }]);
    },
    async dispose() {
      await store.close();
      await rm(path, { recursive: true });
    },
  };
}
