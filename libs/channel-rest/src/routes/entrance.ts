import { z } from 'zod';
import type { Founded } from '@verbatim/edge';
import { created, done, ok } from '../answer.ts';
import type { RestDeps } from '../deps.ts';
import { refusals } from '../http/refusals.ts';
import { agentJson, inboxJson } from '../json.ts';
import { accountJson } from '../reading.ts';
import { route } from '../route.ts';
import { ownAvailability } from './routing.ts';
import { answers, email, givenPassword, name, NOTHING, password, token } from '../schemas.ts';

const newAccount = {
  setupToken: token,
  account: z.strictObject({ name }),
  owner: z.strictObject({ name, email, password }),
};

const founded = z.object({
  account: answers.account,
  agent: answers.agent,
  inbox: answers.inbox.extend({ key: z.string(), identitySecret: z.string() }),
  apiKey: z.object({ id: z.string(), name: z.string(), key: z.string() }),
});

const session = z.object({ agent: answers.agent, account: answers.account });

/** How people get in. */
export const entrance = [
  route({
    method: 'POST',
    path: '/setup',
    access: 'public',
    says: 'Makes the first account with its owner, a website inbox and an API key; once.',
    body: z.strictObject(newAccount),
    answer: founded,
    status: 201,
    async handle({ deps, body: { setupToken, ...wanted }, limits, address }) {
      limits.take('setup', address);
      const made = await deps.identity.founding.setUp(setupToken, wanted);
      return created(foundedJson(deps, made), made.place);
    },
  }),

  route({
    method: 'POST',
    path: '/accounts',
    access: 'public',
    says: 'Makes a further account, with the setup token.',
    body: z.strictObject(newAccount),
    answer: founded,
    status: 201,
    async handle({ deps, body: { setupToken, ...wanted }, limits, address, key }) {
      limits.take('setup', address);
      const made = await deps.identity.founding.createAccount(setupToken, wanted, key);
      return created(foundedJson(deps, made), made.place);
    },
  }),

  route({
    method: 'POST',
    path: '/sessions',
    access: 'public',
    says: 'Signs in; the answer sets the session cookie.',
    body: z.strictObject({ email, password: givenPassword }),
    answer: session,
    async handle({ deps, body, limits, address, cookie }) {
      limits.take('loginAddress', address);
      limits.take('login', `${address} ${body.email.toLowerCase()}`);
      const { agent, place, cookie: value, maxAgeMs } = await deps.identity.sessions.signIn(body);
      const entered = { agent: agentJson(agent), account: await accountJson(deps, agent.accountId) };
      return { ...ok(entered, place), cookie: cookie.set(value, maxAgeMs) };
    },
  }),

  route({
    method: 'DELETE',
    path: '/sessions',
    access: 'session',
    says: 'Signs out: the session, its sockets and its resume tokens end.',
    answer: z.null(),
    status: 204,
    async handle({ deps, caller, cookie }) {
      return { ...done(await deps.identity.sessions.signOut(caller)), cookie: cookie.clear() };
    },
  }),

  route({
    method: 'POST',
    path: '/invites/accept',
    access: 'public',
    says: 'An invited person chooses a password; then they can sign in.',
    body: z.strictObject({ invite: token, password }),
    answer: z.object({ agent: answers.agent }),
    async handle({ deps, body, limits, address }) {
      limits.take('loginAddress', address);
      const { agent, place } = await deps.identity.staff.acceptInvite(body.invite, body.password);
      return ok({ agent: agentJson(agent) }, place);
    },
  }),

  route({
    method: 'POST',
    path: '/socket-tickets',
    access: 'session',
    says: 'A ticket for one socket, good for 30 seconds.',
    body: NOTHING,
    answer: z.object({ ticket: z.string() }),
    status: 201,
    handle: ({ deps, caller }) => Promise.resolve(created({ ticket: deps.identity.sessions.ticket(caller) })),
  }),

  route({
    method: 'GET',
    path: '/me',
    access: 'staff',
    says: 'Who is signed in, or for whom the key acts.',
    answer: session.extend({ availability: ownAvailability }),
    async handle({ deps, caller }) {
      const agent = deps.core.directory.agent(caller.agentId);
      if (agent === null) throw refusals.notFound();
      const account = await accountJson(deps, caller.accountId);
      return ok({ agent: agentJson(agent), account, availability: deps.desk.own(caller.agentId) });
    },
  }),

  route({
    method: 'PUT',
    path: '/me/password',
    access: 'session',
    says: 'Changes the password; every other session of this person ends.',
    body: z.strictObject({ currentPassword: givenPassword, password }),
    answer: z.null(),
    status: 204,
    async handle({ deps, caller, body, key, limits }) {
      limits.take('login', caller.agentId);
      const { currentPassword: current, password: next } = body;
      return done(await deps.identity.staff.changeOwnPassword(caller, { current, next }, key));
    },
  }),
];

function foundedJson({ core }: RestDeps, { accountId, accountName, agentId, inbox, apiKey }: Founded) {
  const agent = core.directory.agent(agentId);
  const website = core.directory.inbox(inbox.id);
  if (agent === null || website === null) throw refusals.viewBehind(); // it is set up; asking again answers
  return {
    account: { id: accountId, name: accountName },
    agent: agentJson(agent),
    inbox: { ...inboxJson(website), key: inbox.key, identitySecret: inbox.identitySecret },
    apiKey: { id: apiKey.id, name: 'First key', key: apiKey.key },
  };
}
