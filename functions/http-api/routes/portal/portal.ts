import * as z from 'zod';
import type { Configuration } from '#domain/configuration/configuration.ts';
import { LANGUAGES, type Language, LanguageSchema, LevelSchema } from '#events/terms/vocabulary.ts';
import { defineRoute } from '#functions/http-api/api/define-route.ts';
import { ROLES } from '#functions/http-api/api/roles.ts';

export const getPortal = defineRoute({
  method: 'GET',
  path: '/portal',
  id: 'getPortal',
  tag: 'Portal',
  summary: 'What a requester may say when they report, and in which words their records stand',
  description:
    'Of the configuration it is what concerns a requester, for a form that offers nothing the desk would refuse.',
  access: 'roles',
  roles: ROLES,
  changes: 'nothing',
  query: z.strictObject({ language: LanguageSchema.default(LANGUAGES[0]) }),
  answer: {
    type: 'json',
    status: 200,
    name: 'Portal',
    schema: z.object({
      name: z.string().meta({ description: 'What the desk is called' }),
      categories: z.array(z.object({ name: z.string(), subcategories: z.array(z.string()) })),
      mayChoose: z.object({ impact: z.array(LevelSchema), urgency: z.array(LevelSchema) }),
      mayCancel: z.boolean(),
      holdReasons: z.array(
        z.object({
          name: z.string(),
          label: z.string(),
          resumesOnAnswer: z.boolean().meta({ description: 'Work goes on when the requester answers' }),
        }),
      ),
    }),
    tagged: false,
  },
  async handle({ context, query }, { configurations }) {
    const { document } = await configurations.published(context.tenant);
    const { mail, categories, requesters, cancelation } = document;
    return {
      body: {
        name: mail.name,
        categories: Object.entries(categories).map(([name, subcategories]) => ({ name, subcategories })),
        mayChoose: requesters.mayChoose,
        mayCancel: cancelation.byRequester,
        holdReasons: holdReasons(document, query.language),
      },
    };
  },
});

/** A reason nobody tells requesters of has no word for them either. */
function holdReasons({ holdReasons: reasons }: Configuration, language: Language) {
  return Object.entries(reasons)
    .filter(([, { tellRequester }]) => tellRequester)
    .map(([name, { label, translations, resumesOnAnswer }]) => ({
      ...{ name, resumesOnAnswer },
      label: translations?.[language]?.label ?? label,
    }));
}
