import type { Explained } from '@verbatim/edge';
import { describe, expect, it } from 'vitest';
import { sentence } from './sentences.ts';

type Decision = NonNullable<Explained['decision']>;

const waits: Decision = {
  at: 0,
  agentId: null,
  reason: 'waiting',
  policy: 'least-loaded',
  version: 1,
  candidates: [],
  filtered: {},
};
const said = (decision: Partial<Decision>, position: number | null = null) =>
  sentence({ decision: { ...waits, ...decision }, agent: null, position }, () => 'Mei');

describe('why a conversation waits', () => {
  it('is said of one agent as of one, and of several as of several', () =>
    expect(said({ filtered: { 'not-available': 1, full: 2, declined: 0 } }, 3)).toEqual({
      en: 'It waits as number 3: 1 agent takes no conversations now, 2 agents have no free place.',
      zh: '正在排队，第 3 位：1 位客服目前不接待，2 位客服名额已满。',
    }));
  it('when nobody came into question', () =>
    expect(said({})).toEqual({
      en: 'It waits: nobody takes conversations now.',
      zh: '正在排队：目前没有客服接待。',
    }));
});

describe('why an agent has it', () => {
  const [mei, ben] = ['mei', 'ben'].map((agentId) => ({ agentId, score: 0.5 })) as unknown as Decision['candidates'];
  const chosen = { agentId: mei?.agentId ?? null, reason: 'least-loaded' } as Partial<Decision>;
  const among = (...all: (typeof mei)[]) => said({ ...chosen, candidates: all.filter((one) => one !== undefined) });

  it('among several: what set them apart', () =>
    expect(among(mei, ben)).toEqual({
      en: 'Mei got it: of 2 who could have it, they had the largest share of free places.',
      zh: '已分配给 Mei：在 2 位可接待的客服中，其空闲接待名额占比最高。',
    }));
  it('alone: nobody else could', () =>
    expect(among(mei)).toEqual({
      en: 'Mei got it: nobody else could have it.',
      zh: '已分配给 Mei：没有其他可接待的客服。',
    }));
});
