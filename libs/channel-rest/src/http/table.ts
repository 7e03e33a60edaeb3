import type { Method, Route } from '../route.ts';
import { refusals } from './refusals.ts';

const SEGMENT = /^[A-Za-z0-9_.-]{1,64}$/;

export interface Match {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

export interface Table {
  /** `NOT_FOUND` for an address that nobody has, `METHOD_NOT_ALLOWED` for one that others have. */
  find(method: string, path: string): Match;
  methodsOf(path: string): readonly Method[];
}

interface Entry {
  readonly route: Route;
  readonly segments: readonly string[];
}

/** Exact matching: no other case, no empty or encoded segment, no trailing slash finds a route. */
export function table(routes: readonly Route[]): Table {
  const entries = routes.map((route): Entry => ({ route, segments: route.path.slice(1).split('/') }));
  const at = (path: string): readonly Match[] => {
    const given = path.slice(1).split('/');
    if (!path.startsWith('/') || !given.every((segment) => SEGMENT.test(segment))) return [];
    return entries.flatMap((entry) => match(entry, given) ?? []);
  };
  return {
    find(method, path) {
      const matches = at(path);
      const found = matches.find(({ route }) => route.method === method);
      if (found !== undefined) return found;
      throw matches.length === 0 ? refusals.notFound() : refusals.methodNotAllowed();
    },
    methodsOf: (path) => at(path).map(({ route }) => route.method),
  };
}

function match({ route, segments }: Entry, given: readonly string[]): Match | null {
  if (segments.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [index, segment] of segments.entries()) {
    const value = given[index] ?? '';
    if (segment.startsWith('{')) params[segment.slice(1, -1)] = value;
    else if (segment !== value) return null;
  }
  return { route, params };
}
