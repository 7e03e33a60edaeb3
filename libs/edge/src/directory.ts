import type { AccountId, TeamId } from '@verbatim/domain';
import type { Applied } from '@verbatim/engine';
import { directoryQueries } from '@verbatim/projections';
import type { DirectoryDoc, TeamDoc } from '@verbatim/projections';
import type { ViewStore } from '@verbatim/ports';
import type { AgentEntry, Directory, InboxEntry, TeamEntry } from './core.ts';

export interface LiveDirectory extends Directory {
  team(id: string): TeamDoc | null;
  /** Every account of the installation. */
  accounts(): readonly AccountId[];
  /** Reads everything that the views know; called once they have caught up. */
  load(): Promise<void>;
  onApplied(applied: Applied): void;
}

/** Staff, inboxes and teams in memory: asked for with every message, changed a few times a day. */
export function liveDirectory(store: ViewStore): LiveDirectory {
  const docs = new Map<string, DirectoryDoc>();
  const ofAccount = new Map<string, Map<string, DirectoryDoc>>();
  const agentChanged = news<AgentEntry>();
  const apiKeyRevoked = news<string>();
  let origins: ReadonlySet<string> | null = null;

  const take = (doc: DirectoryDoc) => {
    const key = `${doc.kind}:${doc.id}`;
    docs.set(key, doc);
    const own = ofAccount.get(doc.accountId) ?? new Map<string, DirectoryDoc>();
    own.set(key, doc);
    ofAccount.set(doc.accountId, own);
    if (doc.kind === 'inbox') origins = null;
    if (doc.kind === 'agent') agentChanged.tell(doc);
    if (doc.kind === 'apiKey' && doc.revokedAt !== null) apiKeyRevoked.tell(doc.id);
  };
  const all = <Kind extends DirectoryDoc['kind']>(accountId: string, kind: Kind) =>
    [...(ofAccount.get(accountId)?.values() ?? [])].filter(
      (doc): doc is Extract<DirectoryDoc, { kind: Kind }> => doc.kind === kind,
    );
  const one = <Kind extends DirectoryDoc['kind']>(kind: Kind, id: string) => {
    const doc = docs.get(`${kind}:${id}`);
    return doc === undefined ? null : (doc as Extract<DirectoryDoc, { kind: Kind }>);
  };

  return {
    agent: (id): AgentEntry | null => one('agent', id),
    inbox: (id): InboxEntry | null => one('inbox', id),
    agents: (accountId): readonly AgentEntry[] => all(accountId, 'agent'),
    inboxes: (accountId): readonly InboxEntry[] => all(accountId, 'inbox'),
    team: (id) => one('team', id),
    accounts: () => [...docs.values()].flatMap((doc) => (doc.kind === 'account' ? [doc.id] : [])),
    teamOf: (accountId, teamId): TeamId | null => {
      const team = one('team', teamId);
      return team?.accountId === accountId ? team.id : null;
    },
    teams: (accountId): readonly TeamEntry[] => all(accountId, 'team'),
    isAllowedOrigin(origin) {
      origins ??= new Set([...docs.values()].flatMap((doc) => (doc.kind === 'inbox' ? doc.allowedOrigins : [])));
      return origins.has(origin);
    },
    onAgentChanged: agentChanged.listen,
    onApiKeyRevoked: apiKeyRevoked.listen,
    async load() {
      for await (const doc of directoryQueries(store).all()) take(doc);
    },
    onApplied({ changes }) {
      for (const { after } of changes.get('directory')?.values() ?? []) if (after !== null) take(after as DirectoryDoc);
    },
  };
}

function news<What>() {
  const listeners = new Set<(what: What) => void>();
  return {
    tell(what: What): void {
      for (const listener of listeners) listener(what);
    },
    /** Returns the way to stop. */
    listen(listener: (what: What) => void): () => void {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
