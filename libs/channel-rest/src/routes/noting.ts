import { ConversationId } from '@verbatim/domain';
import { CALL_MS_MAX } from '@verbatim/edge';
import type { Place } from '@verbatim/ports';
import { z } from 'zod';
import { ok } from '../answer.ts';
import { refusals } from '../http/refusals.ts';
import { route } from '../route.ts';
import { answers, attributeValues, id } from '../schemas.ts';
import { placeOf, rowJson } from './conversation-deeds.ts';
import { visible } from './conversations.ts';

/** What is noted of one conversation. */
export const noting = route({
  method: 'POST',
  path: '/conversations/{id}/attributes',
  access: 'conversations.write',
  says: 'Sets what is noted of it: texts, numbers, true or false by name; null takes one away, and what is not named stays.',
  params: z.object({ id }),
  body: z.strictObject({ attributes: attributeValues }),
  answer: answers.conversation,
  async handle({ deps, caller, params, body, key }) {
    const before = await visible(deps, caller, params.id);
    let place: Place | null = null;
    for (const [name, value] of Object.entries(body.attributes)) {
      if ((before.attributes[name] ?? null) === value) continue;
      const command = { type: 'AttributeChanged', name, value } as const;
      place = placeOf(await deps.conversations.command(caller, ConversationId(params.id), command, key)) ?? place;
    }
    if (place !== null && !(await deps.core.waitForViews(place, CALL_MS_MAX))) throw refusals.viewBehind();
    return ok(await rowJson(deps, await visible(deps, caller, params.id)), place);
  },
});
