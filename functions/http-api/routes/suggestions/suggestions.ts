import * as z from 'zod';
import { OpenSchema } from '#domain/incident/open-command.ts';
import { number } from '#domain/incident/record/command-fields.ts';
import { languageOfTags } from '#domain/mail/language.ts';
import { SuggestionSchema } from '#domain/matching/suggestion.ts';
import { defineRoute } from '#functions/http-api/api/define-route.ts';
import { ROLES } from '#functions/http-api/api/roles.ts';
import type { Scope } from '#functions/http-api/api/route.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';
import { suggestionsService } from '#shared/use-cases/matching/suggestions-service.ts';

export const suggest = defineRoute({
  method: 'POST',
  path: '/suggestions',
  id: 'suggest',
  tag: 'Incidents',
  summary: 'What may concern a record before it is opened',
  description:
    'What is like it, with a score from 0 to 1, reasons in the language of the request, and what may be done: an open record of the same requester, open records about the same item or in similar words, open major incidents, announcements that run, known errors, problems and articles. Requesters are told of their own records, of announcements and articles that are meant for them, and of published workarounds. Nothing is saved.',
  access: 'roles',
  roles: ROLES,
  changes: 'nothing',
  body: {
    type: 'json',
    schema: z.strictObject(
      OpenSchema.pick({ title: true, description: true, requester: true, configurationItems: true }).shape,
    ),
    example: { title: 'The till refuses cards', configurationItems: ['till'] },
  },
  answer: {
    ...{ type: 'json', status: 200, name: 'Suggestions', tagged: false },
    schema: z.object({ items: z.array(SuggestionSchema).meta({ description: 'The surest first' }) }),
  },
  async handle({ context, scope, body, acceptLanguage }, { serviceOf }) {
    const asked = { ...context, language: languageOfTags(acceptLanguage) ?? 'en' };
    const reported = { ...body, requester: requesterOf(body.requester, context, scope) };
    return { body: { items: await serviceOf(suggestionsService).suggest(asked, reported, scope === 'all') } };
  },
});

export const readSuggestion = defineRoute({
  method: 'POST',
  path: '/suggestions/read',
  id: 'readSuggestion',
  tag: 'Incidents',
  summary: 'Say that somebody opened what they were offered',
  description:
    'Counted as help where they do not report within a day. Of whoever asks only that is kept, under a hash of their address, by day.',
  access: 'roles',
  roles: ROLES,
  changes: 'nothing',
  body: { type: 'json', schema: z.strictObject({ number }), example: { number: 'KB-000001' } },
  answer: { ...{ type: 'json', status: 200, name: 'Read', tagged: false }, schema: z.object({ number: z.string() }) },
  async handle({ context, scope, body, acceptLanguage }, { serviceOf }) {
    const asked = { ...context, language: languageOfTags(acceptLanguage) ?? 'en' };
    await serviceOf(suggestionsService).read(asked, body.number, scope === 'all');
    return { body: { number: body.number } };
  },
});

/** Whoever asks for themselves reports it; the desk does for somebody it names. */
export function requesterOf(
  named: { readonly email: string } | null | undefined,
  { actor }: RequestContext,
  scope: Scope,
): string | null {
  return scope === 'own' ? actor.id : (named?.email ?? null);
}
