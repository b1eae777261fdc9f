import * as z from 'zod';
import { isDomainError } from '#domain/kernel/errors.ts';
import type { PersonRecord } from '#domain/people/person-record.ts';
import { EmailSchema, LANGUAGES, LanguageSchema } from '#events/terms/vocabulary.ts';
import { defineRoute } from '#functions/http-api/api/define-route.ts';
import { PEOPLE, ROLES } from '#functions/http-api/api/roles.ts';
import type { Services } from '#functions/http-api/api/services.ts';
import { peopleService } from '#shared/use-cases/directory/people-service.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';

export const getMe = defineRoute({
  method: 'GET',
  path: '/me',
  id: 'getMe',
  tag: 'People',
  summary: 'Who I am here, and what I may ask for',
  description: 'Groups, language and zone are those of one’s own record among the people of the desk.',
  access: 'roles',
  roles: ROLES,
  changes: 'nothing',
  answer: {
    type: 'json',
    status: 200,
    name: 'Me',
    schema: z.object({
      id: z.string().meta({ description: 'The e-mail address, of a machine without one its subject' }),
      email: EmailSchema.nullable(),
      name: z.string().nullable(),
      tenant: z.string(),
      roles: z.array(z.enum(ROLES)),
      groups: z.array(z.string()),
      language: LanguageSchema.nullable(),
      zone: z.string().nullable(),
      may: z.array(z.string()).meta({
        description: 'Operations of this description that the roles allow',
        examples: [['listIncidents', 'acceptIncident']],
      }),
      desk: z.object({
        name: z.string(),
        language: LanguageSchema.meta({ description: 'In which the desk writes where nobody said otherwise' }),
        languages: z.array(LanguageSchema),
      }),
    }),
    tagged: false,
  },
  async handle({ context, roles }, services) {
    const { tenant, actor } = context;
    const isPerson = PEOPLE.some((role) => roles.includes(role));
    const [{ document }, person] = await Promise.all([
      services.configurations.published(tenant),
      isPerson ? personOf(services, context) : null,
    ]);
    const { name, language } = document.mail;
    const { fields } = person ?? {};
    return {
      body: {
        ...{ id: actor.id, email: EmailSchema.safeParse(actor.id).data ?? null, tenant, roles: [...roles] },
        ...{ name: fields?.name ?? actor.name ?? null, groups: [...(fields?.groups ?? [])] },
        ...{ language: fields?.language ?? null, zone: fields?.zone ?? null },
        ...{ may: await services.operationsOf(roles), desk: { name, language, languages: [...LANGUAGES] } },
      },
    };
  },
});

/** Whoever has a token and no record among the people is somebody all the same. */
async function personOf({ serviceOf }: Services, context: RequestContext): Promise<PersonRecord | null> {
  try {
    return await serviceOf(peopleService).read(context, context.actor.id);
  } catch (error) {
    if (isDomainError(error, 'not-found')) return null;
    throw error;
  }
}
