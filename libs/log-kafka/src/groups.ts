import type { Admin } from 'kafkajs';
import type { KafkaAddress } from './address.ts';

/** How members of our groups share what there is. Another version that shares otherwise goes by another name. */
export const SHARING = 'RoundRobinAssigner';
const GROUPS = ['sequencers', 'projectors'];
const MEMBERS = 'consumer';

export const groupOf = ({ prefix }: Pick<KafkaAddress, 'prefix'>, name: string): string => `${prefix}${name}`;

/** Groups of this log whose members are no such as ours: whoever joined them would be turned away, again and again. */
export async function foreignGroups(admin: Admin, address: Pick<KafkaAddress, 'prefix'>): Promise<readonly string[]> {
  const names = GROUPS.map((name) => groupOf(address, name));
  const found = await admin.describeGroups(names).catch(unlessNobodyKnows);
  return (found?.groups ?? [])
    .filter(({ members, protocol, protocolType }) => members.length > 0 && !isOurs(protocol, protocolType))
    .map(
      ({ groupId, protocol, protocolType }) =>
        `Consumer group ${groupId} is of another version (${protocolType} ${protocol}, not ${MEMBERS} ${SHARING}): end its members, or take another topic prefix in VERBATIM_LOG_URL.`,
    );
}

/** While its members are still gathering, a group has no protocol yet. */
const isOurs = (protocol: string, type: string): boolean =>
  type === MEMBERS && (protocol === '' || protocol === SHARING);

/** A cluster that has only just come up knows of no groups yet: then there are none. */
function unlessNobodyKnows(error: unknown): null {
  if (/coordinator/i.test(String(error))) return null;
  throw error;
}
