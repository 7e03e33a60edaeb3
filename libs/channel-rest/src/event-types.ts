import { dottedName, EVENTS } from '@verbatim/contracts';
import { refusals } from './http/refusals.ts';

/** The event types that a name means: `AgentReplied`, `message.replied`, or `message.*`. */
export function typesNamed(name: string | undefined): readonly string[] | undefined {
  if (name === undefined) return undefined;
  const types = Object.keys(EVENTS).filter((type) => type === name || matches(dottedName(type), name));
  if (types.length === 0) throw refusals.invalid('/type', 'the name of an event, such as MessageReceived or message.*');
  return types;
}

const matches = (dotted: string, name: string): boolean =>
  name.endsWith('.*') ? dotted.startsWith(name.slice(0, -1)) : dotted === name;
