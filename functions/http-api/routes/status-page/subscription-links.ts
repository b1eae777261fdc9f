import * as z from 'zod';
import { definePublicRoute } from '#functions/http-api/api/define-route.ts';
import type { PageReply } from '#functions/http-api/api/route.ts';
import type { PublicReader } from '#shared/pages/service-status/frame.ts';
import { confirmPage, endPage, notePage } from '#shared/pages/service-status/notes.ts';
import { statusPageService } from '#shared/use-cases/status-page/status-page-service.ts';
import type { LinkedSubscription } from '#shared/use-cases/status-page/subscriptions.ts';
import { deadLink, unknownReader } from '../links/link-page.ts';
import { chosenLanguage, htmlReply } from './public-reply.ts';

const link = {
  tag: 'Links in mails',
  description:
    'A link that is not valid gives a page with 404, one that has expired or has done what it could one with 410.',
  access: 'link',
} as const;
const answer = { type: 'page', status: 200 } as const;
/** A page's form sends nothing; a mail program sends `List-Unsubscribe=One-Click` (RFC 8058). */
const body = { type: 'form', schema: z.object({}), example: {} } as const;

const confirming = { ...link, path: '/subscriptions/confirm/{token}' } as const;
const ending = { ...link, path: '/subscriptions/end/{token}' } as const;

export const showConfirmation = definePublicRoute({
  ...confirming,
  method: 'GET',
  id: 'showConfirmation',
  summary: 'The page that asks whether somebody wants to be told; looking at it changes nothing',
  answer,
  async handle(request, { serviceOf }) {
    const linked = await serviceOf(statusPageService).toConfirm(request.params.token, request.now);
    if (typeof linked === 'string') return deadLink(linked, unknownReader(request));
    return reply(linked, request.acceptLanguage, (reader) => confirmPage(reader, linked.services));
  },
});

export const confirmSubscription = definePublicRoute({
  ...confirming,
  ...{ method: 'POST', id: 'confirmSubscription', body, answer },
  summary: 'Confirm that one wants to be told',
  async handle(request, { serviceOf }) {
    const linked = await serviceOf(statusPageService).confirm(request.params.token, request.now);
    if (typeof linked === 'string') return deadLink(linked, unknownReader(request));
    return reply(linked, request.acceptLanguage, (reader) => notePage(reader, ({ confirm: { done } }) => done));
  },
});

export const showEnd = definePublicRoute({
  ...ending,
  method: 'GET',
  id: 'showEndOfSubscription',
  summary: 'The page that asks whether somebody wants no more mails about announcements; looking at it changes nothing',
  answer,
  async handle(request, { serviceOf }) {
    const linked = await serviceOf(statusPageService).toEnd(request.params.token, request.now);
    if (typeof linked === 'string') return deadLink(linked, unknownReader(request));
    return reply(linked, request.acceptLanguage, endPage);
  },
});

export const endSubscription = definePublicRoute({
  ...ending,
  ...{ method: 'POST', id: 'endSubscription', body, answer },
  summary: 'End all mails about announcements to somebody, with one click (RFC 8058)',
  async handle(request, { serviceOf }) {
    const linked = await serviceOf(statusPageService).end(request.params.token, request.now);
    if (typeof linked === 'string') return deadLink(linked, unknownReader(request));
    return reply(linked, request.acceptLanguage, (reader) => notePage(reader, ({ end: { done } }) => done));
  },
});

function reply(
  { tenant, settings, language }: LinkedSubscription,
  acceptLanguage: string | null,
  page: (reader: PublicReader) => string,
): PageReply {
  const reader = { tenant, settings, language: chosenLanguage(settings, language, acceptLanguage) };
  return htmlReply(page(reader), settings.colour, {});
}
