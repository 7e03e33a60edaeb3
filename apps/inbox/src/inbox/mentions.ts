import type { Agent } from '../session/session.ts';

/** As many as the server takes. */
const MENTIONS_MAX = 20;

const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

/** How a colleague is named in a note. */
export const mentionOf = ({ name, email }: Pick<Agent, 'name' | 'email'>): string => `@${name ?? email}`;

/** Active colleagues whose name holds what was typed; those whose name begins with it first. */
export function colleaguesFound(agents: readonly Agent[], query: string): readonly Agent[] {
  const wanted = folded(query);
  const rankOf = (agent: Agent): number => folded(mentionOf(agent).slice(1)).indexOf(wanted);
  return agents
    .filter((agent) => agent.active !== false && rankOf(agent) >= 0)
    .toSorted((one, other) => Math.min(rankOf(one), 1) - Math.min(rankOf(other), 1));
}

/** Whom a note names. The longest name counts where several fit: `@Ann Lee` names no `Ann`. */
export function mentionedIn(text: string, agents: readonly Agent[]): readonly string[] {
  const byLength = agents.toSorted((one, other) => mentionOf(other).length - mentionOf(one).length);
  const found: string[] = [];
  let left = text;
  for (const agent of byLength) {
    const mention = mentionOf(agent);
    if (agent.active === false || !left.includes(mention)) continue;
    left = left.replaceAll(mention, ' ');
    found.push(...agents.filter((other) => other.active !== false && mentionOf(other) === mention).map(({ id }) => id));
  }
  return [...new Set(found)].slice(0, MENTIONS_MAX);
}
