// What one decision of the router costs: the rules alone, on one core, as the sequencer drives them.
import { parseArgs } from 'node:util';
import { choose, POLICIES, waitingOf } from '@verbatim/domain';
import type { RoutingEvent } from '@verbatim/domain';
import { median } from './latencies.ts';
import { progress, record } from './record.ts';
import { contactId, conversationId, Play } from './routing-play.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    decisions: { type: 'string', default: '5000' },
    waiting: { type: 'string', default: '5000' },
  },
});
const rounds = Number(values.rounds);
const decisions = Number(values.decisions);
const backlog = Number(values.waiting);
const MICROS_PER_MS = 1_000;
const MS_PER_SECOND = 1_000;
const CAPACITY = 4;
const FEW = 300;
const MANY = 10_000;

const microsEach = (times: number, step: (n: number) => void): number => {
  const startAt = performance.now();
  for (let n = 0; n < times; n++) step(n);
  return ((performance.now() - startAt) * MICROS_PER_MS) / times;
};

const staffed = (agents: number, capacity = CAPACITY): Play => {
  const play = new Play();
  for (let n = 0; n < agents; n++) play.comes(n, { capacity });
  return play;
};

/** A new conversation finds its agent at once; the one before ends. */
function flow(agents: number, policy: string): number {
  const play = staffed(agents);
  const filled = agents * CAPACITY - 1;
  for (let n = 0; n < filled; n++) play.asks(n, { policy, contactId: contactId(n) });
  return microsEach(decisions, (n) => {
    play.ends(n);
    play.asks(filled + n, { policy });
  });
}

/** Everybody is busy and a queue waits: a place becomes free, and the oldest has it. */
function drain(agents: number): number {
  const play = staffed(agents);
  const full = agents * CAPACITY;
  for (let n = 0; n < full + backlog; n++) play.asks(n);
  const held: number[] = Array.from({ length: full }, (_, n) => n);
  return microsEach(Math.min(decisions, backlog), (n) => {
    const freed = play.ends(held[n] ?? 0);
    for (const { data } of freed as Extract<RoutingEvent, { type: 'AgentReserved' }>[])
      held.push(numberOf(data.conversationId));
  });
}
const HEXADECIMAL = 16;
const numberOf = (id: string): number => Number.parseInt(id.slice(id.lastIndexOf('-') + 1), HEXADECIMAL);

/** Half of the places of very many are taken. */
const busy = staffed(MANY);
for (let n = 0; n < MANY * 2; n++) busy.asks(n);
const asked = (policy: string) => {
  const play = new Play();
  play.asks(0, { policy });
  return waitingOf(play.state, conversationId(0)) as NonNullable<ReturnType<typeof waitingOf>>;
};

/** The choice alone, among many who could all have it. */
function pick(policy: string): number {
  const waiting = asked(policy);
  return microsEach(decisions, (n) => void choose(busy.state, { ...waiting, contactId: contactId(n * 7 + 1) }));
}

/** The first choice after somebody joined: nothing of the ring is there yet. */
function firstPick(): number {
  const waiting = asked('sticky');
  let joined = MANY;
  let sum = 0;
  const times = 20;
  const play = new Play();
  play.state = busy.state;
  for (let n = 0; n < times; n++) {
    play.comes(joined++);
    sum += microsEach(1, () => void choose(play.state, waiting));
  }
  return sum / times;
}

const steps: Record<string, () => number> = {};
for (const policy of POLICIES) {
  steps[`place and end, ${FEW} agents, ${policy}`] = () => flow(FEW, policy);
  steps[`pick among ${MANY}, ${policy}`] = () => pick(policy);
}
steps[`first pick on a new ring of ${MANY}, sticky`] = () => firstPick();
steps[`slot freed → next of ${backlog} waiting, ${FEW} agents`] = () => drain(FEW);
steps[`place and end, ${MANY} agents, least-loaded`] = () => flow(MANY, 'least-loaded');
steps[`an agent comes, the ${MANY}th`] = () => {
  const play = new Play();
  play.state = busy.state;
  return microsEach(decisions, (n) => void play.comes(n % MANY, { capacity: CAPACITY + 1 + (n % 2) }));
};

for (const step of Object.values(steps)) step(); // warm
const measured = Array.from({ length: rounds }, (_, round) => {
  progress(`round ${round + 1}`);
  return Object.fromEntries(Object.entries(steps).map(([name, step]) => [name, step()]));
});
record({
  name: 'routing',
  says: `Microseconds of one core per decision of the rules, medians of ${rounds} rounds of ${decisions}. *Place and end*: a conversation is given to somebody and another one ends, so two facts and one decision. *Pick*: the choice alone, its reasons with it.`,
  columns: ['step', 'µs', 'least', 'most', 'per second'],
  rows: Object.keys(steps).map((name) => {
    const all = measured.map((round) => round[name] ?? Number.NaN);
    const micros = median(all);
    return [name, micros, Math.min(...all), Math.max(...all), Math.round((MICROS_PER_MS * MS_PER_SECOND) / micros)];
  }),
  raw: measured,
});
