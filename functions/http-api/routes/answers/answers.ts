import * as z from 'zod';
import { PLACEHOLDERS } from '#domain/answers/placeholders.ts';
import { usableAnswers, type Writer } from '#domain/answers/usable-answers.ts';
import { isDomainError } from '#domain/kernel/errors.ts';
import { firstThatFit } from '#domain/kernel/page-bytes.ts';
import { LanguageSchema } from '#events/terms/vocabulary.ts';
import { defineRoute } from '#functions/http-api/api/define-route.ts';
import { PEOPLE } from '#functions/http-api/api/roles.ts';
import type { Services } from '#functions/http-api/api/services.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';
import { present } from '#shared/use-cases/records/present.ts';

const AnswersSchema = z.object({
  items: z.array(
    z.object({
      name: z.string(),
      label: z.string(),
      language: LanguageSchema.nullable(),
      text: z.string(),
      missing: z.array(z.enum(PLACEHOLDERS)).meta({ description: 'Placeholders there is nothing for' }),
    }),
  ),
});

export const listAnswers = defineRoute({
  method: 'GET',
  path: '/incidents/{number}/answers',
  id: 'listAnswers',
  tag: 'Incidents',
  summary: 'The canned answers that fit, filled in',
  description:
    'Those of the record’s group, of the groups of who asks, and everybody’s; in the language of the requester, and those that are for every language. They are texts to write on: nothing is sent.',
  access: 'roles',
  roles: PEOPLE,
  changes: 'nothing',
  answer: { type: 'json', status: 200, name: 'Answers', schema: AnswersSchema, tagged: false },
  async handle({ context, params }, { incidents, serviceOf }) {
    const [{ record, configuration }, writer] = await Promise.all([
      incidents.read(context.tenant, params.number),
      writerOf(context, serviceOf),
    ]);
    const usable = usableAnswers(present(record, configuration, context.now), writer, configuration.document);
    const items = firstThatFit(usable);
    return { body: { items: items.map((item) => ({ ...item, missing: [...item.missing] })) } };
  },
});

/** Somebody of the desk need not be one of its records of people; then they have no groups of their own. */
async function writerOf(context: RequestContext, serviceOf: Services['serviceOf']): Promise<Writer> {
  // No other call of the chapter asks who somebody is among the people.
  const { peopleService } = await import('#shared/use-cases/directory/people-service.ts');
  const { id: email, name = null } = context.actor;
  try {
    const { fields } = await serviceOf(peopleService).read(context, email);
    return { email, name: fields.name, groups: fields.groups };
  } catch (error) {
    if (!isDomainError(error, 'not-found')) throw error;
    return { email, name, groups: [] };
  }
}
