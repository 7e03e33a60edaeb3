import { isDuplicate } from '@verbatim/mongodb';
import type { Collection } from '@verbatim/mongodb';

/** Puts the document there unless there is one of its `_id`; whether it was this one. Of many who do so, one succeeds. */
export async function create<Doc extends { readonly _id: string }>(
  collection: Collection<Doc>,
  document: Doc,
): Promise<boolean> {
  try {
    await collection.insertOne(document as Parameters<Collection<Doc>['insertOne']>[0]);
    return true;
  } catch (error) {
    if (isDuplicate(error)) return false;
    throw error;
  }
}
