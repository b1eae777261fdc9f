import * as z from 'zod';
import { inHandOf } from '#domain/incident/paging/in-hand.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import { isDomainError } from '#domain/kernel/errors.ts';
import { definePublicRoute } from '#functions/http-api/api/define-route.ts';
import type { Services } from '#functions/http-api/api/services.ts';
import type { DeadLink } from '#shared/pages/dead-link-page.ts';
import { type PagedFacts, pagedPage, pageTakenPage } from '#shared/pages/paged-page.ts';
import { PAGE_LINK } from '#shared/signing/link-tokens.ts';
import { deadLink, pageReply, unknownReader } from './link-page.ts';
import { followLink, visitor } from './linked-record.ts';

const link = {
  path: '/pages/{token}',
  tag: 'Links in mails',
  description:
    'A link that is not valid gives a page with 404, one that has expired or is of no use any more one with 410.',
  access: 'link',
} as const;
const answer = { type: 'page', status: 200 } as const;

export const showPage = definePublicRoute({
  ...link,
  method: 'GET',
  id: 'showPage',
  summary: 'The page that asks whoever is paged to take a record; looking at it changes nothing',
  answer,
  async handle(request, services) {
    const paged = await followPageLink(request.params.token, request.now, services);
    return typeof paged === 'string' ? deadLink(paged, unknownReader(request)) : pageReply(pagedPage(paged.facts));
  },
});

export const takeByPage = definePublicRoute({
  ...link,
  method: 'POST',
  id: 'takeByPage',
  summary: 'Take a record as whoever was paged for it',
  body: { type: 'form', schema: z.object({}), example: {} },
  answer,
  async handle(request, services) {
    const { params, now, id } = request;
    const paged = await followPageLink(params.token, now, services);
    if (typeof paged === 'string') return deadLink(paged, unknownReader(request));
    const { facts, actor, tenant, hasIt } = paged;
    try {
      // A second click finds it theirs.
      if (!hasIt) await services.incidents.execute({ tenant, actor, now, id }, facts.number, { type: 'accept' });
    } catch (error) {
      // Somebody else took it, or it has ended.
      if (isDomainError(error, 'wrong-status')) return deadLink('answered', facts);
      throw error;
    }
    return pageReply(pageTakenPage(facts));
  },
});

interface Paged {
  readonly tenant: string;
  readonly actor: Actor;
  readonly facts: PagedFacts;
  readonly hasIt: boolean;
}

/** @returns why it leads nowhere, or the record, and who takes it as one of the desk */
async function followPageLink(token: string, now: string, services: Services): Promise<Paged | DeadLink> {
  const linked = await followLink(PAGE_LINK, token, now, services);
  if (typeof linked === 'string') return linked;
  const { record, tenant } = linked;
  const person = (record.pagedPeople ?? []).find((address) => linked.isFor(address));
  if (person === undefined) return 'invalid';
  const { context } = visitor(linked, person, services);
  const { number, title, priority } = record;
  const inHand = inHandOf(record);
  return {
    tenant,
    actor: { kind: 'person', id: person, name: null, staff: true },
    facts: { ...context, number, title, priority, taken: inHand === person ? null : inHand },
    hasIt: inHand === person,
  };
}
