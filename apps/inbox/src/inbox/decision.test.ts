import { describe, expect, it } from 'vitest';
import { decisionOf } from './decision.ts';

describe('the decision of an assignment', () => {
  it('names the policy, the best and what stood in the others’ way', () => {
    const decision = {
      policy: 'least-loaded',
      version: 1,
      candidates: [{ agentId: 'mei', score: 0.75 }, { agentId: 'tom' }],
      filtered: { full: 2, 'not-available': 0 },
    };
    expect(decisionOf({ agentId: 'mei', decision })).toEqual({
      policy: 'least-loaded',
      candidates: [
        { agentId: 'mei', score: 0.75 },
        { agentId: 'tom', score: 0 },
      ],
      filtered: [['full', 2]],
    });
  });

  it.each([{}, { decision: null }, { decision: 'x' }, { decision: {} }, { decision: { policy: '' } }])(
    'is none where there is none: %j',
    (data) => expect(decisionOf(data)).toBeNull(),
  );

  it('is read as far as it can be', () => {
    const decision = { policy: 'of a later version', candidates: 'many', filtered: null };
    expect(decisionOf({ decision })).toEqual({ policy: 'of a later version', candidates: [], filtered: [] });
  });
});
