import type { Explained, Verdict } from '@verbatim/edge';

interface Told extends Pick<Explained, 'decision' | 'position'> {
  readonly agent: { readonly agentId: string; readonly verdict: Verdict } | null;
}

type NameOf = (agentId: string) => string | null;
type Sentence = Explained['sentence'];
/** `one`: as it is said of one agent. */
type Hindered = Sentence & { readonly one: string };

/** Why, in a sentence, in both languages. */
export function sentence({ decision, agent, position }: Told, nameOf: NameOf): Sentence {
  const parts = [agent === null ? null : aboutAgent(agent, nameOf), aboutDecision({ decision, position }, nameOf)];
  const said = parts.filter((part) => part !== null);
  return { en: said.map(({ en }) => en).join(' '), zh: said.map(({ zh }) => zh).join('') };
}

function aboutDecision({ decision, position }: Pick<Told, 'decision' | 'position'>, nameOf: NameOf): Sentence {
  if (decision === null) return { en: 'Nobody has been given this conversation yet.', zh: '该会话尚未分配给任何人。' };
  const { agentId, reason, candidates, policy } = decision;
  if (agentId === null) return whyItWaits(decision, position);
  const name = named(agentId, nameOf);
  const chosen = BY_PEOPLE[reason];
  if (chosen !== undefined) return { en: `${name.en} ${chosen.en}.`, zh: `${name.zh}${chosen.zh}。` };
  const how = POLICIES[policy ?? ''] ?? POLICIES['least-loaded'];
  const among = candidates.length;
  const got = { en: `${name.en} got it`, zh: `已分配给${name.zh.trimEnd()}` };
  if (among === 1) return { en: `${got.en}: nobody else could have it.`, zh: `${got.zh}：没有其他可接待的客服。` };
  return {
    en: `${got.en}: of ${among} who could have it, ${how?.en ?? ''}.`,
    zh: `${got.zh}：在 ${among} 位可接待的客服中，${how?.zh ?? ''}。`,
  };
}

function whyItWaits({ filtered }: NonNullable<Told['decision']>, position: number | null): Sentence {
  const counts = Object.entries(filtered).filter(([, count]) => count > 0);
  const place =
    position === null
      ? { en: 'It waits', zh: '正在排队' }
      : { en: `It waits as number ${position}`, zh: `正在排队，第 ${position} 位` };
  if (counts.length === 0)
    return { en: `${place.en}: nobody takes conversations now.`, zh: `${place.zh}：目前没有客服接待。` };
  const en = counts.map(([obstacle, count]) => agentsWho(count, OBSTACLES[obstacle], obstacle)).join(', ');
  const zh = counts.map(([obstacle, count]) => `${count} 位客服${OBSTACLES[obstacle]?.zh ?? obstacle}`).join('，');
  return { en: `${place.en}: ${en}.`, zh: `${place.zh}：${zh}。` };
}

const agentsWho = (count: number, obstacle: Hindered | undefined, code: string): string =>
  count === 1 ? `1 agent ${obstacle?.one ?? code}` : `${count} agents ${obstacle?.en ?? code}`;

function aboutAgent({ agentId, verdict }: NonNullable<Told['agent']>, nameOf: NameOf): Sentence | null {
  const name = named(agentId, nameOf);
  const why = VERDICTS[verdict];
  return why === undefined ? null : { en: `${name.en} ${why.en}.`, zh: `${name.zh}${why.zh}。` };
}

function named(agentId: string, nameOf: NameOf): Sentence {
  const name = nameOf(agentId);
  return name === null ? { en: 'This agent', zh: '该客服' } : { en: name, zh: ` ${name} ` };
}

const BY_PEOPLE: Readonly<Record<string, Sentence>> = {
  taken: { en: 'took it', zh: '自行接手了该会话' },
  replied: { en: 'has it because they replied first', zh: '最先回复，因此接手了该会话' },
  assigned: { en: 'was given it by a colleague', zh: '由同事指派接手该会话' },
  transferred: { en: 'was handed it by a colleague', zh: '由同事转接接手该会话' },
};

const POLICIES: Readonly<Record<string, Sentence>> = {
  'least-loaded': { en: 'they had the largest share of free places', zh: '其空闲接待名额占比最高' },
  'round-robin': { en: 'it was their turn', zh: '轮到其接待' },
  sticky: {
    en: 'they had this customer last, or stand nearest to them, and had room',
    zh: '其上次接待过该客户或与其最匹配，且有空闲名额',
  },
  skills: { en: 'they have what it asks for and the most room', zh: '其具备所需技能且空闲名额最多' },
};

const OBSTACLES: Readonly<Record<string, Hindered>> = {
  'not-in-team': { one: 'is not in its team', en: 'are not in its team', zh: '不在该客服组' },
  'not-available': { one: 'takes no conversations now', en: 'take no conversations now', zh: '目前不接待' },
  declined: { one: 'passed it on', en: 'passed it on', zh: '已拒接' },
  'lacks-skill': { one: 'lacks what it asks for', en: 'lack what it asks for', zh: '缺少所需技能' },
  full: { one: 'has no free place', en: 'have no free place', zh: '名额已满' },
  'channel-full': {
    one: 'has no room on this channel',
    en: 'have no room on this channel',
    zh: '在该渠道已达接待上限',
  },
  'over-bound': { one: 'has more than their share', en: 'have more than their share', zh: '负载已超出均衡上限' },
};

const VERDICTS: Readonly<Partial<Record<Verdict, Sentence>>> = {
  'others-before': { en: 'could have had it, but others came first', zh: '符合条件，但其他客服排序更靠前' },
  'not-in-team': { en: 'is not in its team', zh: '不在该客服组' },
  'not-available': { en: 'was not taking conversations', zh: '当时未在接待' },
  declined: { en: 'had passed it on', zh: '已拒接该会话' },
  'lacks-skill': { en: 'lacks a label or language that it asks for', zh: '缺少该会话所需的标签或语言' },
  full: { en: 'had no free place', zh: '名额已满' },
  'channel-full': { en: 'had no room on this channel', zh: '在该渠道已达接待上限' },
  'over-bound': { en: 'had more than their share already', zh: '负载已超出均衡上限' },
  'not-asked': { en: 'was not asked: the router had no part in it', zh: '未参与：该分配并非由系统路由决定' },
};
