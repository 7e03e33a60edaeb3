import { useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import { call } from './rest.ts';

export type AttributeOwner = 'contact' | 'conversation';
export type AttributeType = 'text' | 'number' | 'checkbox' | 'date' | 'link' | 'list';

/** What staff note of customers or of conversations, and how it is filled in. */
export interface Attribute {
  readonly id: string;
  readonly of: AttributeOwner;
  /** Under which its values lie. */
  readonly name: string;
  /** How people call it; null: by its name. */
  readonly label: string | null;
  readonly type: AttributeType;
  /** What a list has to choose from. */
  readonly options: readonly string[];
}

const FRESH_MS = 60_000;
export const ATTRIBUTES_KEY = ['attributes'] as const;

export const useAttributes = (): UseQueryResult<{ readonly items: readonly Attribute[] }> =>
  useQuery({
    queryKey: ATTRIBUTES_KEY,
    queryFn: () => call<{ readonly items: readonly Attribute[] }>('GET', '/attributes'),
    staleTime: FRESH_MS,
    retry: false,
  });
