import { CAPACITY_MAX, LOAD_SHARE_MAX, LOAD_SHARE_MIN, POLICIES, TeamId } from '@verbatim/domain';
import type { AccountId } from '@verbatim/domain';
import { askingOf, defined } from '@verbatim/edge';
import type { StaffCaller } from '@verbatim/edge';
import { z } from 'zod';
import { created, ok } from '../answer.ts';
import type { RestDeps } from '../deps.ts';
import { refusals } from '../http/refusals.ts';
import { agentJson, inboxJson, teamJson } from '../json.ts';
import { ofKind, pagedOf } from '../reading.ts';
import { route } from '../route.ts';
import {
  answers,
  channel,
  cursor,
  email,
  id,
  label,
  language,
  name,
  origins,
  page,
  password,
  role,
  scope,
  timerMinutes,
  wholeOrPage,
} from '../schemas.ts';

const TEAMS_PER_AGENT_MAX = 100;
const SKILLS_PER_AGENT_MAX = 100;
const LANGUAGES_PER_AGENT_MAX = 20;
const OFFER_SECONDS_MIN = 1;
const OFFER_SECONDS_MAX = 3_600;
const offerSeconds = z.int().min(OFFER_SECONDS_MIN).max(OFFER_SECONDS_MAX);
const loadShareMax = z.number().min(LOAD_SHARE_MIN).max(LOAD_SHARE_MAX);
const GREETING_CHARS_MAX = 1_000;
const REOPEN_HOURS_MAX = 24 * 365;

/** Within which limits is a rule of the account: what it refuses is on record. */
const capacity = z.int().meta({ minimum: 0, maximum: CAPACITY_MAX });
/** How a team's conversations find their agent. */
const policy = z.enum(POLICIES);
const teamIds = z.array(id).max(TEAMS_PER_AGENT_MAX);
const eachOnce = (texts: z.ZodArray<z.ZodType<string>>) => texts.transform((given) => [...new Set(given)]);
/** What the router knows an agent by. */
const routed = {
  skills: eachOnce(z.array(label).max(SKILLS_PER_AGENT_MAX)).optional(),
  languages: eachOnce(z.array(language).max(LANGUAGES_PER_AGENT_MAX)).optional(),
  channelCapacity: z.partialRecord(channel, capacity).optional(),
};
const inboxSettings = {
  teamId: id.optional(),
  allowedOrigins: origins.optional(),
  greeting: z.string().max(GREETING_CHARS_MAX).optional(),
  reopenWithinHours: z.int().min(0).max(REOPEN_HOURS_MAX).optional(),
  autoResolveAfterMinutes: timerMinutes.optional(),
  reassignAfterMinutes: timerMinutes.optional(),
};
const { allowedOrigins: originsChange, ...options } = inboxSettings;
const orNothing = <Schema extends z.ZodType>(schema: z.ZodOptional<Schema>) => schema.unwrap().nullable().optional();
/** Null: as if it had never been said. */
const inboxChange = {
  allowedOrigins: originsChange,
  teamId: orNothing(options.teamId),
  greeting: orNothing(options.greeting),
  reopenWithinHours: orNothing(options.reopenWithinHours),
  autoResolveAfterMinutes: orNothing(options.autoResolveAfterMinutes),
  reassignAfterMinutes: orNothing(options.reassignAfterMinutes),
};
const byId = z.object({ id });
const list = <Item extends z.ZodType>(item: Item) => page(item);
const paging = z.strictObject({ limit: wholeOrPage, cursor: cursor.optional() });

const agents = [
  route({
    method: 'GET',
    path: '/agents',
    access: 'staff.read',
    says: 'Everybody who works here.',
    query: paging,
    answer: list(answers.agent),
    handle({ deps, caller, query }) {
      const all = deps.core.directory.agents(caller.accountId).map(agentJson);
      return Promise.resolve(ok(pagedOf(deps, caller, 'agents', all, query)));
    },
  }),

  route({
    method: 'GET',
    path: '/agents/{id}',
    access: 'staff.read',
    says: 'One colleague.',
    params: byId,
    answer: answers.agent,
    handle: ({ deps, caller, params }) =>
      Promise.resolve(ok(agentJson(own(caller, deps.core.directory.agent(params.id))))),
  }),

  route({
    method: 'POST',
    path: '/agents',
    access: 'staff.manage',
    says: 'Adds a colleague: with a password, or else with an invite link that is told once.',
    body: z.strictObject({
      name,
      email,
      role: role.default('agent'),
      scope: scope.optional(),
      capacity: capacity.optional(),
      teamIds: teamIds.optional(),
      ...routed,
      password: password.optional(),
    }),
    answer: answers.agent.extend({ inviteLink: z.string().nullable() }),
    status: 201,
    async handle({ deps, caller, body, key }) {
      const { id: agentId, inviteLink, place } = await deps.identity.staff.invite(caller, body, key);
      return created({ ...agentOf(deps, agentId), inviteLink }, place);
    },
  }),

  route({
    method: 'PATCH',
    path: '/agents/{id}',
    access: 'staff.manage',
    says: 'Changes a colleague; active: false ends their sessions and sockets at once.',
    params: byId,
    body: z.strictObject({
      name: name.optional(),
      email: email.optional(),
      role: role.optional(),
      scope: scope.optional(),
      capacity: capacity.optional(),
      teamIds: teamIds.optional(),
      ...routed,
      active: z.boolean().optional(),
      password: password.optional(),
    }),
    answer: answers.agent,
    async handle({ deps, caller, params, body, key }) {
      const place = await deps.identity.staff.change(caller, params.id, body, key);
      return ok(agentOf(deps, params.id), place);
    },
  }),
];

const inboxes = [
  route({
    method: 'GET',
    path: '/inboxes',
    access: 'inboxes.read',
    says: 'Every way in for customers.',
    query: paging,
    answer: list(answers.inbox),
    handle({ deps, caller, query }) {
      const all = deps.core.directory.inboxes(caller.accountId).map(inboxJson);
      return Promise.resolve(ok(pagedOf(deps, caller, 'inboxes', all, query)));
    },
  }),

  route({
    method: 'GET',
    path: '/inboxes/{id}',
    access: 'inboxes.read',
    says: 'One way in.',
    params: byId,
    answer: answers.inbox,
    handle: ({ deps, caller, params }) =>
      Promise.resolve(ok(inboxJson(own(caller, deps.core.directory.inbox(params.id))))),
  }),

  route({
    method: 'POST',
    path: '/inboxes',
    access: 'inboxes.manage',
    says: 'Opens an inbox; key and identity secret are told once.',
    body: z.strictObject({ name, type: channel, ...inboxSettings }),
    answer: answers.inbox.extend({ key: z.string(), identitySecret: z.string() }),
    status: 201,
    async handle({ deps, caller, body, key }) {
      const made = await deps.identity.inboxes.make(askingOf(caller, key), body);
      const { key: inboxKey, identitySecret } = made;
      return created({ ...inboxOf(deps, made.id), key: inboxKey, identitySecret }, made.place);
    },
  }),

  route({
    method: 'PATCH',
    path: '/inboxes/{id}',
    access: 'inboxes.manage',
    says: 'Changes an inbox; null for a setting: as if it had never been said.',
    params: byId,
    body: z.strictObject({ name: name.optional(), ...inboxChange }),
    answer: answers.inbox,
    async handle({ deps, caller, params, body, key }) {
      const place = await deps.identity.inboxes.change(caller, params.id, body, key);
      return ok(inboxOf(deps, params.id), place);
    },
  }),
];

const identitySecrets = [
  route({
    method: 'GET',
    path: '/inboxes/{id}/identity-secret',
    access: 'inboxes.manage',
    says: 'What a site signs the identities of its visitors with (JWT, HS256).',
    params: byId,
    answer: z.object({ identitySecret: z.string() }),
    async handle({ deps, caller, params }) {
      return ok({ identitySecret: deps.identity.inboxes.identitySecret(caller, params.id) });
    },
  }),
];

const teams = [
  route({
    method: 'GET',
    path: '/teams',
    access: 'staff.read',
    isKept: true,
    says: 'Groups of colleagues with one queue.',
    query: paging,
    answer: list(answers.team),
    async handle({ deps, caller, query }) {
      const all = (await ofKind(deps, caller.accountId, 'team')).map(teamJson);
      return ok(pagedOf(deps, caller, 'teams', all, query));
    },
  }),

  route({
    method: 'GET',
    path: '/teams/{id}',
    access: 'staff.read',
    says: 'One team.',
    params: byId,
    answer: answers.team,
    async handle({ deps, caller, params }) {
      const all = await ofKind(deps, caller.accountId, 'team');
      return ok(teamJson(own(caller, all.find((team) => team.id === params.id) ?? null)));
    },
  }),

  route({
    method: 'POST',
    path: '/teams',
    access: 'staff.manage',
    says: 'Makes a team.',
    body: z.strictObject({
      name,
      policy: policy.optional(),
      reassignAfterMinutes: timerMinutes.optional(),
      offerSeconds: offerSeconds.optional(),
      loadShareMax: loadShareMax.optional(),
    }),
    answer: answers.team,
    status: 201,
    async handle({ deps, caller, body, key }) {
      const { id: teamId, place } = await deps.identity.teams.make(caller, body, key);
      const unsaid = { policy: null, reassignAfterMinutes: null, offerSeconds: null, loadShareMax: null };
      return created({ ...unsaid, ...defined(body), name: body.name, id: TeamId(teamId) }, place);
    },
  }),

  route({
    method: 'PATCH',
    path: '/teams/{id}',
    access: 'staff.manage',
    says: 'Changes a team; null for a setting: as if it had never been said.',
    params: byId,
    body: z.strictObject({
      name: name.optional(),
      policy: policy.nullable().optional(),
      reassignAfterMinutes: timerMinutes.nullable().optional(),
      offerSeconds: offerSeconds.nullable().optional(),
      loadShareMax: loadShareMax.nullable().optional(),
    }),
    answer: answers.team,
    async handle({ deps, caller, params, body, key }) {
      const place = await deps.identity.teams.change(caller, params.id, body, key);
      const team = (await ofKind(deps, caller.accountId, 'team')).find((one) => one.id === params.id);
      if (team === undefined) throw refusals.viewBehind();
      return ok(teamJson(team), place);
    },
  }),
];

/** What an account is made of. Each change is an event, and answered when the views have it. */
export const administration = [...agents, ...inboxes, ...identitySecrets, ...teams];

/** What another account has is not there. */
function own<Entry extends { readonly accountId: AccountId }>({ accountId }: StaffCaller, entry: Entry | null): Entry {
  if (entry?.accountId !== accountId) throw refusals.notFound();
  return entry;
}

function agentOf({ core }: RestDeps, agentId: string) {
  const agent = core.directory.agent(agentId);
  if (agent === null) throw refusals.viewBehind();
  return agentJson(agent);
}

function inboxOf({ core }: RestDeps, inboxId: string) {
  const inbox = core.directory.inbox(inboxId);
  if (inbox === null) throw refusals.viewBehind();
  return inboxJson(inbox);
}
