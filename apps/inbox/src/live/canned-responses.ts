import { useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import type { CannedResponse } from '../inbox/canned.ts';
import { call } from './rest.ts';

const FRESH_MS = 60_000;
export const CANNED_KEY = ['canned-responses'] as const;

/** The texts at hand; asked for when somebody first wants one. */
export const useCannedResponses = (isWanted = true): UseQueryResult<{ readonly items: readonly CannedResponse[] }> =>
  useQuery({
    queryKey: CANNED_KEY,
    queryFn: () => call<{ readonly items: readonly CannedResponse[] }>('GET', '/canned-responses'),
    staleTime: FRESH_MS,
    retry: false,
    enabled: isWanted,
  });
