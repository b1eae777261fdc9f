import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { Command } from '#domain/incident/commands.ts';
import { isDomainError } from '#domain/kernel/errors.ts';
import { WORDS } from '#domain/words/words.ts';
import { LONGEST_TEXT } from '#events/terms/limits.ts';
import { boundedText } from '#events/terms/text.ts';
import { definePublicRoute } from '#functions/http-api/api/define-route.ts';
import { type WrittenAct, writtenPage } from '#shared/pages/write-form.ts';
import { deadLink, pageReply, unknownReader } from './link-page.ts';
import { followStatusLink, statusReply } from './status-reply.ts';

const link = {
  path: '/status/{token}',
  tag: 'Links in mails',
  description: 'A link that is not valid gives a page with 404, one that has expired one with 410.',
  access: 'link',
} as const;
const answer = { type: 'page', status: 200 } as const;

/** COM2: the status on request, by link. */
export const showStatus = definePublicRoute({
  ...link,
  method: 'GET',
  id: 'showStatus',
  summary: 'The page that shows a requester how their record stands; looking at it changes nothing',
  answer,
  async handle(request, services) {
    const { params, now, id } = request;
    const live = await followStatusLink(params.token, now, services);
    if (typeof live === 'string') return deadLink(live, unknownReader(request));
    return statusReply(live, { key: id, text: '', problem: null }, { now, services, status: 200 });
  },
});

const FormSchema = z.object({
  act: z.enum(['answer', 'escalate']).catch('answer').default('answer'),
  text: boundedText({ characters: LONGEST_TEXT }).default(''),
  /** Of the page it was written on. */
  key: z
    .string()
    .regex(/^[\w=-]{1,100}$/)
    .nullable()
    .catch(null)
    .default(null),
});

/** For requesters who cannot sign in: what the portal offers, but for what the page of the resolution asks. */
export const writeByLink = definePublicRoute({
  ...link,
  method: 'POST',
  id: 'writeByLink',
  summary: 'Write to the desk about an own record, or say that it has become more urgent',
  body: { type: 'form', schema: FormSchema, example: { act: 'answer', text: 'It hums as well' } },
  answer,
  async handle(request, services) {
    const { params, body, now, id } = request;
    const live = await followStatusLink(params.token, now, services);
    if (typeof live === 'string') return deadLink(live, unknownReader(request));
    const { tenant, actor, context } = live.visitor;
    const { number } = live.record;
    const words = WORDS[context.reader.language].pages.status.write;
    const again = (problem: string, status: number) =>
      statusReply(live, { key: body.key ?? id, text: body.text, problem }, { now, services, status });
    if (body.text === '') return again(words.missing, 400);
    try {
      const idempotency = idempotencyOf(params.token, body);
      await services.incidents.execute({ tenant, actor, now, id, idempotency }, number, commandOf(body));
    } catch (error) {
      if (isDomainError(error, 'wrong-status') || isDomainError(error, 'conflict')) return again(words.notNow, 409);
      throw error;
    }
    return pageReply(writtenPage({ ...context, number }, body.act));
  },
});

type Written = z.output<typeof FormSchema>;

function commandOf({ act, text }: { readonly act: WrittenAct; readonly text: string }): Command {
  if (act === 'answer') return { type: 'comment', body: text, visibility: 'public' };
  return { type: 'escalate', escalation: { type: 'requester', reason: text } };
}

/** A second click on one page is the same message; another text on it is another. */
function idempotencyOf(token: string, { act, text, key }: Written) {
  if (key === null) return undefined;
  const request = createHash('sha256')
    .update(JSON.stringify([token, act, text]))
    .digest('hex');
  return { key: `${key}.${request.slice(0, 16)}`, request };
}
