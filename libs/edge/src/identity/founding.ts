import { AccountId, AgentId } from '@verbatim/domain';
import type { ApiScope } from '@verbatim/domain';
import { Fault } from '@verbatim/kit';
import type { Place, SecretRecord } from '@verbatim/ports';
import { keyedHash } from '@verbatim/sealing';
import type { ApiKeys, MadeApiKey } from './api-keys.ts';
import type { Inboxes, MadeInbox } from './inboxes.ts';
import { record, systemAsks } from './record.ts';
import { invited } from './staff.ts';
import type { StaffOffice } from './staff.ts';
import { hashOf, isSame } from './tokens.ts';
import type { Tools } from './tools.ts';

const WEBSITE_NAME = 'Website';
const KEY_NAME = 'First key';
const EVERY_SCOPE: readonly ApiScope[] = ['read', 'write', 'admin', 'audit'];
const FIRST = 'first';

export interface NewAccount {
  readonly account: { readonly name: string };
  readonly owner: { readonly name: string; readonly email: string; readonly password: string };
}

export interface Founded {
  readonly accountId: AccountId;
  readonly accountName: string;
  readonly agentId: AgentId;
  readonly inbox: MadeInbox;
  readonly apiKey: MadeApiKey;
  readonly place: Place | null;
}

export interface Founding {
  /** The first account of an installation, once: `ALREADY_SET_UP` afterwards. A half-done setup can be asked for again. */
  setUp(setupToken: string, wanted: NewAccount): Promise<Founded>;
  /** A further account, under the same token. */
  createAccount(setupToken: string, wanted: NewAccount, key: string): Promise<Founded>;
  isSetUp(): Promise<boolean>;
}

interface Offices {
  readonly staff: StaffOffice;
  readonly inboxes: Inboxes;
  readonly apiKeys: ApiKeys;
}

/** Only the hash of the token is kept in memory. */
export function founding(tools: Tools, offices: Offices, setupToken: string): Founding {
  const { keys } = tools.core;
  const rightHash = hashOf(setupToken);
  let last: Promise<unknown> = Promise.resolve();

  const check = (given: string): void => {
    if (!isSame(hashOf(given), rightHash))
      throw new Fault('AUTH_FAILED', 'The setup token is not right.', { retryable: false });
  };
  /** One at a time: two first people would otherwise share one half-done setup. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work, work);
    last = done.catch(() => {});
    return done;
  };

  return {
    async setUp(given, wanted) {
      check(given);
      return inTurn(async () => {
        const plan = await claimPlan(tools, FIRST);
        if (planData(plan).isDone)
          throw new Fault('ALREADY_SET_UP', 'This installation is set up; sign in.', { retryable: false });
        return found(tools, offices, { plan, name: FIRST, wanted });
      });
    },

    async createAccount(given, wanted, key) {
      check(given);
      return inTurn(async () => {
        if (!(await isSetUp(keys)))
          throw new Fault('NOT_SET_UP', 'Set up the first account before others.', { retryable: false });
        const name = `account:${hashOf(key)}`;
        const content = keyedHash(tools.signingKey, 'account', JSON.stringify(wanted));
        const plan = await claimPlan(tools, name, content);
        if (planData(plan).content !== content) throw otherContent();
        return found(tools, offices, { plan, name, wanted });
      });
    },

    isSetUp: () => isSetUp(keys),
  };
}

const isSetUp = async (keys: Tools['core']['keys']): Promise<boolean> => {
  const plan = await keys.secret('setup', FIRST);
  return plan !== null && planData(plan).isDone;
};

/** The ids are settled first, so that a setup that was cut off goes on where it was and founds nothing twice. */
const claimPlan = ({ core }: Tools, name: string, content = ''): Promise<SecretRecord> =>
  core.keys.claimSecret('setup', name, {
    accountId: core.newId(),
    subject: core.newId(),
    data: JSON.stringify({ isDone: false, content }),
    expiresAt: null,
  });

const planData = ({ data }: SecretRecord) => JSON.parse(data) as { readonly isDone: boolean; readonly content: string };

const otherContent = () =>
  new Fault('IDEMPOTENCY_MISMATCH', 'This key was used for another account.', {
    retryable: false,
    path: '/Idempotency-Key',
  });

interface Plan {
  readonly plan: SecretRecord;
  readonly name: string;
  readonly wanted: NewAccount;
}

/** Every step may have been done already by a setup that was cut off; what people type now counts. */
async function found(tools: Tools, offices: Offices, { plan, name, wanted }: Plan): Promise<Founded> {
  const { core } = tools;
  const [accountId, agentId] = [AccountId(plan.accountId), AgentId(plan.subject)];
  const asking = systemAsks(accountId, 'setup');
  await offices.staff.claimEmail({ accountId, id: agentId }, wanted.owner.email);
  await core.keys.createAccount(accountId);
  const account = { accountId, name: wanted.account.name };
  await record(core, asking, { type: 'AccountCreated', data: account, content: '' });
  await addOwner(tools, offices.staff, { plan, name, wanted });
  const inbox = await offices.inboxes.make(asking, { name: WEBSITE_NAME, type: 'websocket' });
  const apiKey = await offices.apiKeys.makeFor(asking, agentId, {
    name: KEY_NAME,
    scopes: EVERY_SCOPE,
    expiresAt: null,
  });
  await core.keys.putSecret('setup', name, { ...plan, data: JSON.stringify({ ...planData(plan), isDone: true }) });
  return { accountId, accountName: wanted.account.name, agentId, inbox, apiKey, place: apiKey.place };
}

async function addOwner(tools: Tools, staff: StaffOffice, { plan, wanted: { owner } }: Plan): Promise<void> {
  const { core } = tools;
  const agentId = AgentId(plan.subject);
  const accountId = AccountId(plan.accountId);
  const data = invited(agentId, { ...owner, role: 'owner', scope: 'all' });
  await record(core, systemAsks(accountId, 'setup'), { type: 'AgentInvited', data, content: '' });
  await staff.setPassword({ accountId, id: agentId }, owner.password);
  const known = core.directory.agent(agentId);
  if (known === null || (known.name === owner.name && known.email === owner.email)) return;
  const { name, email } = owner;
  await record(core, systemAsks(accountId, core.newId()), { type: 'AgentUpdated', data: { agentId, name, email } });
}
