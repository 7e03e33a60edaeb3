import { typesNamed as typesOf } from '@verbatim/contracts';
import { refusals } from './http/refusals.ts';

/** The event types that a name means; a name that means none is refused under the parameter it came in. */
export function typesNamed(name: string | undefined, path: '/type' | '/action'): readonly string[] | undefined {
  if (name === undefined) return undefined;
  const types = typesOf(name);
  if (types.length === 0) throw refusals.invalid(path, 'the name of an event, such as MessageReceived or message.*');
  return types;
}
