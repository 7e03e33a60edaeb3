import { ConversationId } from '@verbatim/domain';
import { timeJson } from '@verbatim/contracts';
import { CALL_MS_MAX } from '@verbatim/edge';
import { Fault } from '@verbatim/kit';
import { z } from 'zod';
import { ok } from '../answer.ts';
import { refusals } from '../http/refusals.ts';
import { route } from '../route.ts';
import { id, NOTHING, time } from '../schemas.ts';

const presence = z.enum(['online', 'busy', 'away', 'offline']);
const breaker = z.enum(['closed', 'open', 'half-open']);
const availability = z.object({ presence, accepting: z.boolean() });
export const ownAvailability = availability.extend({ load: z.int(), capacity: z.int(), breaker });
const offer = z.object({ conversationId: id, teamId: id.nullable(), expiresAt: time });

const board = z.object({
  at: time,
  teams: z
    .array(
      z.object({
        teamId: id.nullable(),
        waiting: z.int(),
        offered: z.int(),
        longestWaitingSince: time.nullable(),
        agentsOnline: z.int(),
        agentsAccepting: z.int(),
        open: z.int(),
        capacity: z.int(),
        serviceLevel: z.object({
          withinSeconds: z.number(),
          minutes: z.number(),
          assigned: z.int(),
          inTime: z.int(),
        }),
      }),
    )
    .readonly(),
  agents: z
    .array(
      ownAvailability.extend({
        agentId: id,
        offered: z.int(),
        teamIds: z.array(id).readonly(),
        since: time.nullable(),
      }),
    )
    .readonly(),
});

const explained = z.object({
  conversationId: id,
  position: z.int().nullable(),
  waiting: z.int().nullable(),
  decision: z
    .object({
      at: time,
      agentId: id.nullable(),
      reason: z.string(),
      policy: z.string().nullable(),
      version: z.int().nullable(),
      candidates: z.array(z.object({ agentId: id, score: z.number() })).readonly(),
      filtered: z.record(z.string(), z.int()).readonly(),
    })
    .nullable(),
  agent: z.object({ agentId: id, verdict: z.string(), score: z.number().nullable() }).nullable(),
  sentence: z.object({ en: z.string(), zh: z.string() }),
});

const answering = (name: 'accept' | 'decline', says: string) =>
  route({
    method: 'POST',
    path: `/routing/offers/{conversationId}/${name}`,
    access: 'conversations.write',
    says,
    params: z.object({ conversationId: id }),
    body: NOTHING,
    answer: z.null(),
    status: 204,
    async handle({ deps, caller, params, key }) {
      const conversationId = ConversationId(params.conversationId);
      const place = await deps.desk.answer(caller, { conversationId, isAccepted: name === 'accept' }, key);
      return { status: 204, body: null, place };
    },
  });

/** Who is there, who waits, and who gets what. */
export const routing = [
  route({
    method: 'PUT',
    path: '/me/availability',
    access: 'conversations.write',
    says: 'How this person is there, and whether they are given conversations; it holds for all their tabs and devices.',
    body: z.strictObject({ presence, accepting: z.boolean() }),
    answer: availability,
    async handle({ deps, caller, body, key }) {
      const place = await deps.desk.say(caller, body, key);
      if (place !== null) await deps.core.waitForViews(place, CALL_MS_MAX);
      return ok(body, place);
    },
  }),

  route({
    method: 'GET',
    path: '/presence',
    access: 'staff.read',
    says: 'How colleagues are there.',
    answer: z.object({ items: z.array(availability.extend({ agentId: id, breaker })) }),
    handle({ deps, caller }) {
      const items = deps.desk.presences(caller.accountId);
      return Promise.resolve(
        ok({ items: items.map(({ breaker: state = 'closed', ...one }) => ({ ...one, breaker: state })) }),
      );
    },
  }),

  route({
    method: 'GET',
    path: '/routing/board',
    access: 'routing.read',
    says: 'Who waits, since when, and how busy everybody is; the topic `board` goes on live from here.',
    answer: board,
    handle: async ({ deps, caller }) => ok(await deps.desk.board(caller.accountId)),
  }),

  route({
    method: 'GET',
    path: '/me/offers',
    access: 'conversations.write',
    says: 'What this person is being asked to take.',
    answer: z.object({ items: z.array(offer) }),
    handle({ deps, caller }) {
      const items = deps.desk.offers(caller.agentId);
      return Promise.resolve(ok({ items: items.map((one) => ({ teamId: null, expiresAt: '', ...one })) }));
    },
  }),

  route({
    method: 'GET',
    path: '/routing/explain',
    access: 'conversations.read',
    says: 'Why this conversation is whose it is, or why it waits; with agentId also why (not) them.',
    query: z.strictObject({ conversationId: id, agentId: id.optional() }),
    answer: explained,
    async handle({ deps, caller, query: { conversationId, agentId } }) {
      await deps.conversations.visible(caller, ConversationId(conversationId));
      const conversation = await deps.core.conversation(conversationId);
      if (conversation === null) throw refusals.viewBehind();
      const agent = agentId === undefined ? null : deps.core.directory.agent(agentId);
      if (agentId !== undefined && agent?.accountId !== caller.accountId)
        throw new Fault('AGENT_NOT_FOUND', 'There is no such agent.', { retryable: false, path: '/agentId' });
      const { decision, ...rest } = await deps.desk.explain(conversation, agent?.id ?? null);
      return ok({ ...rest, decision: decision === null ? null : { ...decision, at: timeJson(decision.at) } });
    },
  }),

  answering('accept', 'Takes what one was offered.'),
  answering('decline', 'Passes on what one was offered.'),
];
