import * as z from 'zod';
import { OpenSchema } from '#domain/incident/open-command.ts';
import { SuggestionSchema } from '#domain/matching/suggestion.ts';
import { defineRoute } from '#functions/http-api/api/define-route.ts';
import { ROLES } from '#functions/http-api/api/roles.ts';
import { suggestionsService } from '#shared/use-cases/matching/suggestions-service.ts';

export const suggest = defineRoute({
  method: 'POST',
  path: '/suggestions',
  id: 'suggest',
  tag: 'Incidents',
  summary: 'What may concern a record before it is opened',
  description:
    'Announcements that run and known errors, of what it is about or speaks of. Requesters are told of announcements that are meant for them, and of published workarounds. Nothing is saved.',
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
  async handle({ context, scope, body }, { serviceOf }) {
    return { body: { items: await serviceOf(suggestionsService).suggest(context, body, scope === 'all') } };
  },
});
