import { Fault } from '@verbatim/kit';
import type { Db } from '@verbatim/mongodb';

/** Raised when keys lie otherwise than they did. */
const KEYS_VERSION = 1;
export const SETTING = 'VERBATIM_KEYS_URL';

interface About {
  readonly _id: string;
  readonly version: number;
}

export async function checkVersion(db: Db): Promise<void> {
  const about = db.collection<About>('about');
  await about.updateOne({ _id: 'keys' }, { $setOnInsert: { version: KEYS_VERSION } }, { upsert: true });
  refuseNewer(await versionIn(db));
}

export const versionIn = async (db: Db): Promise<number> =>
  (await db.collection<About>('about').findOne({ _id: 'keys' }))?.version ?? 0;

export function refuseNewer(version: number): void {
  if (version <= KEYS_VERSION) return;
  const sentence = `The keys at ${SETTING} are of version ${version}, this program reads ${KEYS_VERSION}: start a newer Verbatim.`;
  throw new Fault('KEYS_VERSION_NEWER', sentence, { retryable: false });
}
