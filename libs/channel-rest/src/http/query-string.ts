import { Fault } from '@verbatim/kit';

const QUERY_CHARS_MAX = 4_096;

/** The parameters, each at most once. */
export function queryOf(search: string): Readonly<Record<string, string>> {
  if (search.length > QUERY_CHARS_MAX)
    throw new Fault('TOO_LARGE', `A query has at most ${QUERY_CHARS_MAX} characters.`, { retryable: false });
  const query: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [name, value] of new URLSearchParams(search)) {
    if (name in query) {
      throw new Fault('DUPLICATE_PARAMETER', 'A parameter stands twice.', {
        retryable: false,
        path: `/${name.slice(0, 64)}`,
      });
    }
    query[name] = value;
  }
  return { ...query };
}
