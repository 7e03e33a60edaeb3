import type { Offsets, Value, ViewCount, ViewDocument, ViewSchema, ViewStore } from '@verbatim/ports';
import { openDatabase } from './database.ts';
import type { Row, ViewsDatabase, ViewsOptions } from './database.ts';
import { nameOf } from './names.ts';
import { pageOf } from './paging.ts';
import { retirement } from './retirement.ts';
import { searchSql } from './search-sql.ts';
import { countSql, creation, READ_CHECKPOINT, TABLES, viewSql } from './view-sql.ts';
import { stepsOf } from './write.ts';

/**
 * `ViewStore` in one SQLite file, which may be deleted while nobody uses it. A writer serves the projections, and a reader
 * of its own the questions, so that no slow question holds up what happens.
 */
export async function sqliteViewStore(options: ViewsOptions): Promise<ViewStore> {
  const database = await openDatabase(options);

  return {
    async prepare(views) {
      await database.write(views.flatMap(creation).map((sql) => ({ sql, values: [] })));
    },
    async retire(view) {
      const tables = await database.askWriter({ sql: TABLES, values: [] });
      await database.write(tables.flatMap(([name]) => retirement(view, String(name))));
    },
    checkpoint: (view) => checkpointIn(database, view),
    checkpoints: (views) => Promise.all(views.map((view) => checkpointIn(database, view))),
    async read(view, keys) {
      const rows = await database.askWriter({ sql: viewSql(view).read, values: [JSON.stringify(keys)] });
      return new Map(rows.map(([key, doc]) => [String(key), String(doc)]));
    },
    async write(writes) {
      await database.write(writes.flatMap(stepsOf));
    },
    async find(query) {
      const found: ViewDocument[] = [];
      for (const { text, values } of pageOf(query)) {
        const missing = query.limit - found.length;
        if (missing <= 0) break;
        const rows = await database.askReader({ sql: text, values: [...values, missing] });
        found.push(...rows.map(documentIn));
      }
      return found;
    },
    async count(query, groupBy) {
      const { text, values } = countSql(query, groupBy);
      const rows = await database.askReader({ sql: text, values });
      return rows.map(countIn);
    },
    async search(query) {
      const asked = searchSql(query);
      if (asked === null) return [];
      const rows = await database.askReader({ sql: asked.text, values: asked.values });
      return rows.map((row) => ({ ...documentIn(row), position: Number(row[2]) }));
    },
    async dump(view, afterKey, limit) {
      const rows = await database.askReader({ sql: viewSql(view).dump, values: [afterKey, limit] });
      return rows.map(documentIn);
    },
    close: () => database.close(),
  };
}

const documentIn = ([key, doc]: Row): ViewDocument => ({ key: String(key), doc: String(doc) });

const countIn = (row: Row): ViewCount => ({ group: row.slice(0, -1) as Value[], count: Number(row.at(-1)) });

async function checkpointIn(database: ViewsDatabase, view: ViewSchema): Promise<Offsets | null> {
  const [row] = await database.askWriter({ sql: READ_CHECKPOINT, values: [nameOf(view)] });
  return row === undefined ? null : (JSON.parse(String(row[0])) as Offsets);
}
