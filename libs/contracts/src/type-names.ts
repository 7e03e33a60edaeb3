import { dottedName, EVENTS } from './registry.ts';

/** The event types that a name means, `AgentReplied`, `message.replied` or `message.*`; none: nobody knows it. */
export const typesNamed = (name: string): readonly string[] =>
  Object.keys(EVENTS).filter((type) => type === name || matches(dottedName(type), name));

const matches = (dotted: string, name: string): boolean =>
  name.endsWith('.*') ? dotted.startsWith(name.slice(0, -1)) : dotted === name;
