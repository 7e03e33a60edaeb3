import type { ViewStore } from '@verbatim/ports';
import { availability } from '../availability.ts';
import type { AvailabilityDoc } from '../availability.ts';
import { docsOf, PAGE_ROWS_MAX } from './pages.ts';

/** Every agent of the installation who ever said how they are there. */
export async function* allAvailability(store: ViewStore): AsyncIterable<AvailabilityDoc> {
  for (let after = ''; ;) {
    const page = await store.dump(availability.schema, after, PAGE_ROWS_MAX);
    yield* docsOf(availability, page);
    const last = page.at(-1);
    if (last === undefined) return;
    after = last.key;
  }
}
