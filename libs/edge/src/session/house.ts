import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { loadConfig } from '@verbatim/config';
import type { ClientFrame } from '@verbatim/contracts';
import { localSignals } from '../../../signals-local/src/index.ts';
import { conversations } from '../conversations.ts';
import type { Core } from '../core.ts';
import { membership } from '../identity/membership.ts';
import type { Membership } from '../identity/membership.ts';
import type { StaffCaller } from '../identity/record.ts';
import { cursors } from '../live/cursors.ts';
import { openLive } from '../live/open-live.ts';
import type { Output, Peer } from './output.ts';
import { Session } from './session.ts';
import type { SessionOptions } from './session.ts';

const OWNER = { name: 'Olga', email: 'olga@shop.example', password: 'correct horse battery' };

const fail = (error: unknown): void => {
  throw error;
};
export const send = (id: string, text = 'hello') => ({ send: { clientMessageId: id, text } });

type Kind = Output['kind'];
type Said<Name extends Kind> = Extract<Output, { readonly kind: Name }>;

/** The other end: hears everything, and can be deaf. */
export class Ear implements Peer {
  readonly heard: Output[] = [];
  closed: { readonly code: number; readonly reason: string } | null = null;
  push = (output: Output): void => void this.heard.push(output);
  ready = async (): Promise<void> => {};
  isBehind = (): boolean => false;
  close(code: number, reason: string): void {
    this.closed ??= { code, reason };
  }
  all<Name extends Kind>(kind: Name): readonly Said<Name>[] {
    return this.heard.filter((output): output is Said<Name> => output.kind === kind);
  }
  codes(): readonly string[] {
    return this.all('error').map(({ error }) => error.code);
  }
}

interface End {
  readonly ear: Ear;
  readonly session: Session;
  say(...frames: readonly object[]): Promise<void>;
}

/** An installation of one shop, and sessions with it, without any channel between. */
export interface House {
  readonly core: Core;
  readonly identity: Membership;
  readonly conversations: SessionOptions['conversations'];
  readonly inboxId: string;
  readonly apiKey: string;
  readonly owner: StaffCaller;
  open(more?: Partial<SessionOptions>): End;
  newToken(): Promise<string>;
  greet(token: string, more?: Partial<SessionOptions>): Promise<End>;
  pass(ms: number): void;
  close(): Promise<void>;
}

export async function openHouse(): Promise<House> {
  let now = 0;
  const dir = await mkdtemp(join(tmpdir(), 'verbatim-session-'));
  const { openEmbedded } = await import('../../../../apps/server/src/embedded.ts');
  const config = loadConfig({ VERBATIM_DATA_DIR: dir, VERBATIM_PARTITIONS: '2' }, () => '');
  const embedded = await openEmbedded({ config, onWarning: () => {}, onFailure: fail });
  const { core, partitionOf, onApplied, opener, projector } = embedded;
  const stopping = new AbortController();
  const identity = await membership({ core, setupToken: 't', publicUrl: 'http://127.0.0.1:8080' });
  const founded = await identity.founding.setUp('t', { account: { name: 'Shop' }, owner: OWNER });
  const inboxId = founded.inbox.id;
  const apiKey = founded.apiKey.key;
  const talks = conversations(core);
  const live = openLive({
    ...{ core, partitionOf, onApplied, conversations: talks, signals: localSignals(), onFailure: fail },
    cursors: cursors(await core.keys.installationKey('cursor'), core.log.incarnation),
    ...{ monotonic: () => now, stopping: stopping.signal, peek: opener.peek, pause: async () => {} },
    between: (task) => projector.between(task),
  });
  const shared: Omit<SessionOptions, 'peer' | 'origin'> = {
    ...{ identity, conversations: talks, live, channel: 'websocket', hasRateLimits: true },
    ...{ monotonic: () => now, newRequestId: core.newId, onError: fail },
  };
  const open = (more: Partial<SessionOptions> = {}): End => {
    const ear = new Ear();
    const session = new Session({ ...shared, peer: ear, origin: null, ...more });
    const say = async (...frames: readonly object[]): Promise<void> => {
      for (const frame of frames) await session.take(frame as ClientFrame);
    };
    return { ear, session, say };
  };
  return {
    ...{ core, identity, conversations: talks, inboxId, apiKey, open },
    owner: (await identity.authenticateToken(apiKey, { origin: null })) as StaffCaller,
    newToken: async () => (await identity.visitors.register({ inboxId, origin: null, profile: {} })).visitorToken,
    async greet(token, more) {
      const end = open(more);
      await end.say({ hello: { token } });
      await expect.poll(() => end.ear.all('welcome').length).toBe(1);
      return end;
    },
    pass: (ms) => void (now += ms),
    async close() {
      stopping.abort();
      await embedded.close();
      await rm(dir, { recursive: true, force: true });
    },
  };
}
