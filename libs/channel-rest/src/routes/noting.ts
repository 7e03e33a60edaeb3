import { ConversationId, sees } from '@verbatim/domain';
import { CALL_MS_MAX } from '@verbatim/edge';
import type { StaffCaller } from '@verbatim/edge';
import type { Place } from '@verbatim/ports';
import type { ConversationDoc } from '@verbatim/projections';
import { z } from 'zod';
import { ok } from '../answer.ts';
import { refusals } from '../http/refusals.ts';
import { route } from '../route.ts';
import { answers, ATTRIBUTES_MAX, attributeValues, id } from '../schemas.ts';
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
    const before = await deps.core.conversation(params.id); // whether the caller sees it is asked by what follows
    if (before !== null && isOwn(caller, before)) checkRoom(before, body.attributes);
    let place: Place | null = null;
    for (const [name, value] of Object.entries(body.attributes)) {
      if (before !== null && (before.attributes[name] ?? null) === value) continue;
      const command = { type: 'AttributeChanged', name, value } as const;
      place = placeOf(await deps.conversations.command(caller, ConversationId(params.id), command, key)) ?? place;
    }
    if (place !== null && !(await deps.core.waitForViews(place, CALL_MS_MAX))) throw refusals.viewBehind();
    const after = place === null ? await visible(deps, caller, params.id) : await deps.core.conversation(params.id);
    if (after === null) throw refusals.viewBehind();
    return ok(await rowJson(deps, after), place);
  },
});

const isOwn = (caller: StaffCaller, doc: ConversationDoc): boolean =>
  doc.accountId === caller.accountId && sees(caller, doc);

/** Looked at before the first is set, so that either all are or none. */
function checkRoom({ attributes }: ConversationDoc, wanted: Readonly<Record<string, unknown>>): void {
  const after = Object.values({ ...attributes, ...wanted }).filter((value) => value !== null);
  if (after.length > ATTRIBUTES_MAX) throw refusals.byRule('ATTRIBUTES_TOO_MANY');
}
