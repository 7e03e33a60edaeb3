// The main job for k6: visitors write on schedule, agents answer, the round trip is measured from the intended send.
//
//   k6 run -e URL=http://127.0.0.1:8080 -e INBOX=… -e KEY=vb_key_… -e RATE=100 benchmark/k6/chat.js
//
// Arrival-rate executors would schedule iterations, not messages: so each VU is one long iteration that holds several
// visitors and one agent, and sends by its own fixed timetable. Start the product with VERBATIM_RATE_LIMITS=off.
import { check } from 'k6';
import exec from 'k6/execution';
import http from 'k6/http';
import { Counter, Trend } from 'k6/metrics';
import { WebSocket } from 'k6/websockets';

const URL = __ENV.URL || 'http://127.0.0.1:8080';
const SOCKET_URL = `${URL.replace(/^http/, 'ws')}/ws`;
const VUS = Number(__ENV.VUS || 10);
const VISITORS_EACH = Number(__ENV.VISITORS || 10);
/** Messages and replies together. */
const RATE = Number(__ENV.RATE || 100);
const SECONDS = Number(__ENV.SECONDS || 30);
const SUBPROTOCOL = 'verbatim.v1+json';
const DRAIN_MS = 5_000;
const TURN_MS = 1;

const ackMs = new Trend('verbatim_ack_ms', true);
const roundTripMs = new Trend('verbatim_round_trip_ms', true);
const sent = new Counter('verbatim_sent');
const returned = new Counter('verbatim_returned');
const lost = new Counter('verbatim_lost');
const doubled = new Counter('verbatim_doubled');
const errors = new Counter('verbatim_errors');

export const options = {
  scenarios: {
    chat: { executor: 'per-vu-iterations', exec: 'chat', vus: VUS, iterations: 1, maxDuration: `${SECONDS + 60}s` },
  },
  summaryTrendStats: ['med', 'p(90)', 'p(99)', 'max'],
  thresholds: {
    verbatim_round_trip_ms: ['p(99)<250'],
    verbatim_lost: ['count==0'],
    verbatim_doubled: ['count==0'],
    verbatim_errors: ['count==0'],
  },
};

export function chat() {
  const perMs = RATE / 2 / VUS / 1000;
  const visitors = Array.from({ length: VISITORS_EACH }, newVisitor);
  const state = { acks: new Set(), replies: new Set(), startAt: 0, perMs };
  let missing = visitors.length + 1;
  const onWelcome = () => {
    missing -= 1;
    if (missing === 0) greet(visitors, 0, () => listen(agent, visitors, () => start(agent, visitors, state)));
  };
  const agent = open(__ENV.KEY, onWelcome);
  agent.heard = (frame) => answer(agent, frame);
  for (const visitor of visitors) {
    visitor.socket = open(visitor.visitorToken, onWelcome);
    visitor.socket.heard = (frame) => hear(state, frame);
  }
}

function newVisitor() {
  const headers = { 'Content-Type': 'application/json' };
  const answered = http.post(`${URL}/api/v1/inboxes/${__ENV.INBOX}/visitors`, '{}', { headers });
  check(answered, { 'a visitor is let in': ({ status }) => status === 201 });
  const { visitorToken, conversationId } = answered.json(); // what k6 parsed would keep copies of what is put into it
  return { visitorToken, conversationId };
}

/** A socket that has said hello; `onWelcome` runs once it was let in. */
function open(token, onWelcome) {
  const socket = new WebSocket(SOCKET_URL, SUBPROTOCOL);
  const line = {
    say: (frame) => socket.send(JSON.stringify(frame)),
    heard: () => undefined,
    close: () => socket.close(),
  };
  socket.addEventListener('open', () => line.say({ hello: { token, client: 'k6/1' } }));
  socket.addEventListener('error', () => errors.add(1));
  socket.addEventListener('message', ({ data }) => {
    const frame = JSON.parse(data);
    if (frame.error) errors.add(1, { code: frame.error.code });
    if (frame.welcome) onWelcome();
    else line.heard(frame);
  });
  return line;
}

/** A conversation begins with its first message, and can be listened to from then on. */
function greet(visitors, index, then) {
  const visitor = visitors[index];
  if (visitor === undefined) return then();
  const { heard } = visitor.socket;
  visitor.socket.heard = (frame) => {
    if (!frame.ack) return;
    visitor.socket.heard = heard;
    greet(visitors, index + 1, then);
  };
  visitor.socket.say({ send: { clientMessageId: 'hello', text: 'Good morning!' } });
}

function listen(agent, visitors, then) {
  const { heard } = agent;
  let missing = visitors.length;
  agent.heard = (frame) => {
    if (frame.synced) missing -= 1;
    if (missing > 0) return;
    agent.heard = heard;
    then();
  };
  for (const { conversationId } of visitors)
    agent.say({ subscribe: { topic: `conversation:${conversationId}`, last: 1 } });
}

/** Sends by the timetable, catching up after a late turn, then waits for what is still under way. */
function start(agent, visitors, state) {
  const total = Math.floor(SECONDS * 1000 * state.perMs);
  let next = 0;
  state.startAt = Date.now();
  const turn = () => {
    while (next < total && state.startAt + next / state.perMs <= Date.now()) {
      const visitor = visitors[next % visitors.length];
      visitor.socket.say({
        send: { clientMessageId: `q-${next}`, text: `q ${exec.vu.idInTest} ${next} Where is my parcel?` },
      });
      sent.add(1);
      next += 1;
    }
    if (next < total) setTimeout(turn, TURN_MS);
    else setTimeout(() => finish(agent, visitors, state, total), DRAIN_MS);
  };
  turn();
}

function answer(agent, frame) {
  const text = frame.event?.event.messageReceived?.text;
  if (!text?.startsWith('q ')) return;
  const { conversationId } = frame.event.event;
  const number = text.split(' ')[2];
  agent.say({ send: { clientMessageId: `a-${conversationId}-${number}`, conversationId, text: `a ${text.slice(2)}` } });
}

function hear(state, frame) {
  if (frame.ack?.clientMessageId.startsWith('q-'))
    note(state, state.acks, Number(frame.ack.clientMessageId.slice(2)), ackMs);
  const reply = frame.event?.event.agentReplied?.text;
  if (reply?.startsWith('a ') && note(state, state.replies, Number(reply.split(' ')[2]), roundTripMs)) returned.add(1);
}

function note({ startAt, perMs }, seen, number, trend) {
  if (seen.has(number)) {
    doubled.add(1);
    return false;
  }
  seen.add(number);
  trend.add(Date.now() - (startAt + number / perMs));
  return true;
}

function finish(agent, visitors, { acks, replies }, total) {
  lost.add(total - acks.size + total - replies.size);
  agent.close();
  for (const { socket } of visitors) socket.close();
}
