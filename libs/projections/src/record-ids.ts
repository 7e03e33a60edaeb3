import type { Place, ViewSchema } from '@verbatim/ports';
import type { View } from './view.ts';

interface RecordIdDoc extends Place {
  readonly accountId: string;
}

const schema: ViewSchema = {
  name: 'recordIds',
  version: 1,
  columns: { account: 'text', partition: 'integer', offset: 'integer' },
  indexes: [],
};

/** Where each event lies, by its id: for a log that has no index of its own. */
export const recordIds: View<RecordIdDoc> = {
  schema,
  key: ({ event }) => event.id,
  begins: () => true,
  apply: (doc, { event, place }) =>
    doc ?? { partition: place.partition, offset: place.offset, accountId: event.accountId },
  columns: ({ accountId, partition, offset }) => ({ account: accountId, partition, offset }),
  kept: ({ partition, offset }): Place => ({ partition, offset }),
};
