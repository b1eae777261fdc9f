import * as z from 'zod';
import { isDomainError } from '#domain/kernel/errors.ts';
import type { ServiceStatusWords } from '#domain/words/shape/public/service-status-words.ts';
import { boundedText, shortenedText } from '#events/terms/text.ts';
import { EmailSchema, LanguageSchema } from '#events/terms/vocabulary.ts';
import { definePublicRoute } from '#functions/http-api/api/define-route.ts';
import type { PageReply, PublicRequest } from '#functions/http-api/api/route.ts';
import type { Services } from '#functions/http-api/api/services.ts';
import type { PublicReader } from '#shared/pages/service-status/frame.ts';
import { noStatusPage, notePage } from '#shared/pages/service-status/notes.ts';
import { statusPageService } from '#shared/use-cases/status-page/status-page-service.ts';
import { chosenLanguage, htmlReply } from './public-reply.ts';

const MOST_SERVICES = 100;
const ServiceIdSchema = boundedText({ characters: 100, least: 1, untrimmed: true });

const SubscriptionSchema = z.strictObject({
  email: EmailSchema,
  services: z.array(ServiceIdSchema).max(MOST_SERVICES).default([]).meta({ description: 'None means all' }),
  language: LanguageSchema.optional().meta({ description: 'Of the mails; what Accept-Language says without' }),
});

const facts = { method: 'POST', tag: 'Status page', access: 'open' } as const;

export const subscribeToStatus = definePublicRoute({
  ...facts,
  path: '/status-page/{tenant}/subscriptions',
  id: 'subscribeToStatus',
  summary: 'Ask to be told by mail; the link in the mail that follows confirms it within a day',
  description:
    'The answer is the same whether the address is known or not. An address is sent one such mail a day; where too many ask a tenant within an hour the answer is 429 with `Retry-After`.',
  body: { type: 'json', schema: SubscriptionSchema, example: { email: 'ana@example.com', services: [] } },
  answer: {
    ...{ type: 'json', status: 202, name: 'SubscriptionAsked', tagged: false },
    schema: z.object({ state: z.literal('asked') }),
  },
  async handle({ params, body, acceptLanguage, now }, { serviceOf }) {
    const language = chosenLanguage(null, body.language ?? null, acceptLanguage);
    await serviceOf(statusPageService).subscribe(params.tenant, { ...body, language }, now);
    return { body: { state: 'asked' } };
  },
});

/** A form is mended where it can be, and answered by a page. */
const FormSchema = z.object({
  email: shortenedText({ units: 300 }).default(''),
  services: z.array(ServiceIdSchema).max(MOST_SERVICES).default([]),
  language: LanguageSchema.nullable().catch(null).default(null),
});

export const subscribeByForm = definePublicRoute({
  ...facts,
  path: '/status-page/{tenant}/subscribe',
  id: 'subscribeByForm',
  summary: 'The same from the form on the page',
  body: {
    ...{ type: 'form', schema: FormSchema, lists: ['services'] },
    example: { email: 'ana@example.com', services: ['payments'], language: 'en' },
  },
  answer: { type: 'page', status: 200 },
  async handle(request, services) {
    const { params, body, now } = request;
    const say = await noteFor(request, services);
    const email = EmailSchema.safeParse(body.email);
    if (!email.success) return say(({ subscribe: { noAddress } }) => noAddress, 400);
    const language = chosenLanguage(null, body.language, request.acceptLanguage);
    try {
      const wish = { email: email.data, services: body.services, language };
      await services.serviceOf(statusPageService).subscribe(params.tenant, wish, now);
    } catch (error) {
      if (isDomainError(error, 'not-found'))
        return { ...htmlReply(noStatusPage(language), undefined, {}), status: 404 };
      if (isDomainError(error, 'too-many')) return say(({ subscribe: { tooMany } }) => tooMany, 429);
      throw error;
    }
    return say(({ subscribe: { asked } }) => asked, 200);
  },
});

type Form = PublicRequest<{ readonly tenant: string }, z.output<typeof FormSchema>>;
type Choose = (words: ServiceStatusWords) => { readonly title: string; readonly text: string };

/** @returns what says something on a page of the tenant, with the way back */
async function noteFor({ params: { tenant }, body, acceptLanguage }: Form, { serviceOf }: Services) {
  const page = await serviceOf(statusPageService).open(tenant);
  const language = chosenLanguage(page?.settings ?? null, body.language, acceptLanguage);
  const settings: PublicReader['settings'] = page?.settings ?? { label: 'Status', languages: [] };
  return (choose: Choose, status: number): PageReply => {
    const html = notePage({ tenant, settings, language }, choose, `../${tenant}?lang=${language}`);
    return { ...htmlReply(html, settings.colour, {}), status };
  };
}
