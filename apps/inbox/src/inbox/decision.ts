/** Why an assignment came out as it did, as its event recorded it. */
export interface Decision {
  readonly policy: string;
  /** The best, the best first. */
  readonly candidates: readonly { readonly agentId: string; readonly score: number }[];
  /** How many others did not come into question, by what stood in their way. */
  readonly filtered: readonly (readonly [string, number])[];
}

/** The decision in an event's data; null: none was recorded, or none that we can read. */
export function decisionOf(data: Readonly<Record<string, unknown>>): Decision | null {
  const decision = data['decision'];
  if (typeof decision !== 'object' || decision === null) return null;
  const { policy, candidates, filtered } = decision as Readonly<Record<string, unknown>>;
  if (typeof policy !== 'string' || policy === '') return null;
  return {
    policy,
    candidates: (Array.isArray(candidates) ? candidates : []).flatMap((one: unknown) => {
      const { agentId, score } = (one ?? {}) as Readonly<Record<string, unknown>>;
      return typeof agentId === 'string' ? [{ agentId, score: typeof score === 'number' ? score : 0 }] : [];
    }),
    filtered: Object.entries(filtered ?? {}).flatMap(([what, many]): (readonly [string, number])[] =>
      typeof many === 'number' && many > 0 ? [[what, many]] : [],
    ),
  };
}
