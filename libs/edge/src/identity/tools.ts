import type { Core } from '../core.ts';
import type { IsOwnOrigin } from './origins.ts';
import type { Passwords } from './passwords.ts';
import type { Revocations } from './revocations.ts';
import type { SecretCache } from './secret-cache.ts';

/** What the parts of identity share. */
export interface Tools {
  readonly core: Core;
  readonly passwords: Passwords;
  readonly revocations: Revocations;
  readonly cache: SecretCache;
  readonly isOwnOrigin: IsOwnOrigin;
  /** The installation's key for tokens and for what is looked up by hash; never leaves this process. */
  readonly signingKey: Uint8Array;
  readonly publicUrl: string;
  /** Sockets may open at another edge than the one that was asked for a ticket. */
  readonly hasOtherEdges: boolean;
}
