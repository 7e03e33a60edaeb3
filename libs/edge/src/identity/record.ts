import { accountStream, CAPACITY_MAX } from '@verbatim/domain';
import type { AccountEvents, AccountId, Actor, AnyEvents } from '@verbatim/domain';
import { Fault } from '@verbatim/kit';
import type { Place } from '@verbatim/ports';
import { factId, keyedHash, sealingKey } from '@verbatim/sealing';
import type { SealingKey } from '@verbatim/sealing';
import type { Caller, Core } from '../core.ts';
import { CALL_MS_MAX, within } from '../deadline.ts';

export type StaffCaller = Extract<Caller, { readonly kind: 'staff' }>;

/** Who asks for a change of their account, and under which key they may ask again. */
export interface Asking {
  readonly accountId: AccountId;
  readonly actor: Actor;
  readonly sender: string;
  readonly key: string;
}

export const askingOf = ({ accountId, agentId, apiKeyId }: StaffCaller, key: string): Asking => ({
  accountId,
  actor:
    apiKeyId === undefined ? { type: 'agent', id: agentId } : { type: 'apiKey', id: apiKeyId, onBehalfOf: agentId },
  sender: apiKeyId ?? agentId,
  key,
});

export const systemAsks = (accountId: AccountId, key: string): Asking => ({
  accountId,
  actor: { type: 'system', id: 'verbatim' },
  sender: 'system',
  key,
});

interface Change<Type extends keyof AccountEvents> {
  readonly type: Type;
  readonly data: AnyEvents[Type];
  /** What a retry must repeat; left out: everything. */
  readonly content?: string;
}

/** Writes a change of the account down and answers once every view has it. A rule's refusal is a Fault with its code. */
export async function record<Type extends keyof AccountEvents>(
  core: Core,
  asking: Asking,
  { type, data, content = JSON.stringify(data) }: Change<Type>,
): Promise<Place | null> {
  const { accountId, actor, sender, key } = asking;
  const { outcome } = await core.accept({
    accountId,
    actor,
    type,
    content,
    stream: accountStream(accountId),
    subject: { kind: 'account', id: accountId },
    key: { sender, id: key },
    data: () => data,
    occurredAt: core.clock(),
    isQuiet: true,
  });
  const settled = await within(outcome);
  if (settled.is === 'refused') throw refusedBy(settled.code, data);
  await core.waitForViews(settled.place, CALL_MS_MAX);
  return settled.place;
}

function refusedBy(code: string, data: object): Fault {
  const { message, paths = [] }: Rule = RULES[code] ?? { message: 'A rule of the account refuses this.' };
  const path = paths.find((one) => one.slice(1) in data);
  return new Fault(code, message, { retryable: false, ...(path === undefined ? {} : { path }) });
}

interface Rule {
  readonly message: string;
  /** Of these the one that the request has. */
  readonly paths?: readonly string[];
}

const RULES: Readonly<Record<string, Rule>> = {
  CAPACITY_OUT_OF_RANGE: {
    message: `capacity must be a whole number from 0 to ${CAPACITY_MAX}.`,
    paths: ['/capacity', '/channelCapacity'],
  },
  TEAM_NOT_FOUND: { message: 'There is no such team.', paths: ['/teamId', '/teamIds'] },
};

/** Ids and secrets that the same request always gets, so that a retry is answered with the first outcome and none is kept. */
export class Derived {
  readonly #key: SealingKey;
  readonly #asking: Asking;

  private constructor(key: SealingKey, asking: Asking) {
    this.#key = key;
    this.#asking = asking;
  }

  static async from(core: Core, asking: Asking): Promise<Derived> {
    const { accountId } = asking;
    return new Derived(sealingKey(await core.keys.dataKey(accountId, { kind: 'account', id: accountId })), asking);
  }

  id(kind: string): string {
    return factId(this.#key, kind, this.#asking.sender, this.#asking.key);
  }

  /** 256 bits. */
  secret(kind: string): string {
    return keyedHash(this.#key, kind, `${this.#asking.sender}\n${this.#asking.key}`);
  }
}
