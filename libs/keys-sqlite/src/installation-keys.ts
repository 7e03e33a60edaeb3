import type { KeyObject } from 'node:crypto';
import { Fault } from '@verbatim/kit';
import type { RandomBytes } from '@verbatim/ports';
import { KEY_BYTES, unwrapKey, wrapKey } from '@verbatim/sealing';
import { blobOf } from './database.ts';
import type { KeysDatabase } from './database.ts';
import { step } from './step.ts';

/** A key whose only use is to tell, at the start, whether the master key is the right one. */
const PROBE = 'master-key-probe';

export interface InstallationKeys {
  key(name: string): Promise<Uint8Array>;
  /** `MASTER_KEY_WRONG` when keys.db was made under another one. */
  checkMasterKey(): Promise<void>;
}

export function installationKeys(database: KeysDatabase, master: KeyObject, random: RandomBytes): InstallationKeys {
  const opened = new Map<string, Uint8Array>();

  const key = async (name: string): Promise<Uint8Array> => {
    const known = opened.get(name);
    if (known !== undefined) return known;
    const place = { accountId: 'installation', keyId: name };
    const wrapped = wrapKey(master, random(KEY_BYTES), place);
    const row = await database.firstOrWrite(step('SELECT wrapped FROM installation_keys WHERE name = ?', [name]), [
      step('INSERT INTO installation_keys (name, wrapped) VALUES (?, ?) ON CONFLICT DO NOTHING', [name, wrapped]),
    ]);
    const material = row === undefined ? null : unwrapKey(master, blobOf(row[0]), place);
    if (material === null) throw masterKeyWrong();
    const first = opened.get(name) ?? Uint8Array.from(material); // one object for all: what is derived hangs on it
    opened.set(name, first);
    return first;
  };

  return {
    key,
    checkMasterKey: async () => void (await key(PROBE)),
  };
}

const masterKeyWrong = (): Fault =>
  new Fault('MASTER_KEY_WRONG', 'keys.db was made under another master key: put back the one that belongs to it', {
    retryable: false,
  });
