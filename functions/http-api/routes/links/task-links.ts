import * as z from 'zod';
import { isDomainError } from '#domain/kernel/errors.ts';
import { shortenedText } from '#events/terms/text.ts';
import { definePublicRoute } from '#functions/http-api/api/define-route.ts';
import type { Services } from '#functions/http-api/api/services.ts';
import type { DeadLink } from '#shared/pages/dead-link-page.ts';
import { LONGEST_TASK_NOTES, type TaskFacts, taskDonePage, taskPage } from '#shared/pages/task-page.ts';
import { TASK_LINK } from '#shared/signing/link-tokens.ts';
import { deadLink, pageReply, unknownReader } from './link-page.ts';
import { followLink, type LinkVisitor, visitor } from './linked-record.ts';

const FormSchema = z.object({
  notes: shortenedText({ units: LONGEST_TASK_NOTES }).default(''),
});

const link = {
  path: '/tasks/{token}',
  tag: 'Links in mails',
  description:
    'A link that is not valid gives a page with 404, one that has expired or whose task has ended one with 410.',
  access: 'link',
} as const;
const answer = { type: 'page', status: 200 } as const;

export const showTask = definePublicRoute({
  ...link,
  method: 'GET',
  id: 'showTask',
  summary: 'The page that asks somebody outside whether a task is done; looking at it changes nothing',
  answer,
  async handle(request, services) {
    const live = await followTaskLink(request.params.token, request.now, services);
    return typeof live === 'string' ? deadLink(live, unknownReader(request)) : pageReply(taskPage(live.facts));
  },
});

export const answerTask = definePublicRoute({
  ...link,
  method: 'POST',
  id: 'answerTask',
  summary: 'Say that a task is done',
  body: { type: 'form', schema: FormSchema, example: { notes: 'Two boxes were missing' } },
  answer,
  async handle(request, services) {
    const { params, body, now, id } = request;
    const live = await followTaskLink(params.token, now, services);
    if (typeof live === 'string') return deadLink(live, unknownReader(request));
    const { facts, task, context, tenant, actor } = live;
    const command = { type: 'complete-task', id: task, notes: body.notes || null } as const;
    try {
      await services.incidents.execute({ tenant, actor, now, id }, facts.number, command);
    } catch (error) {
      // Somebody was faster, perhaps the same person's second click: the task has ended.
      if (isDomainError(error, 'conflict') || isDomainError(error, 'wrong-status')) {
        return deadLink('answered', context);
      }
      throw error;
    }
    return pageReply(taskDonePage(facts));
  },
});

interface LiveTaskLink extends LinkVisitor {
  readonly task: string;
  readonly facts: TaskFacts;
}

/** @returns why it leads nowhere, or what it may do: end this one task as the person outside who owns it now */
async function followTaskLink(token: string, now: string, services: Services): Promise<LiveTaskLink | DeadLink> {
  const linked = await followLink(TASK_LINK, token, now, services);
  if (typeof linked === 'string') return linked;
  const task = linked.record.tasks.find(({ id }) => id === linked.task);
  if (!task) return 'invalid';
  const { owner, state, title, description, dueAt } = task;
  if (state !== 'open' || !('outside' in owner) || !linked.isFor(owner.outside)) return 'answered';
  const who = visitor(linked, owner.outside, services);
  return { ...who, task: task.id, facts: { ...who.context, number: linked.record.number, title, description, dueAt } };
}
