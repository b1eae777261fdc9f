import * as z from 'zod';
import { ConfigurationSchema } from '#domain/configuration/configuration.ts';
import { withoutSecrets } from '#domain/configuration/secrets.ts';
import { WebhookSchema } from '#domain/escalation/webhook.ts';
import { DomainError } from '#domain/kernel/errors.ts';
import { InstantSchema } from '#events/terms/vocabulary.ts';
import { defineRoute } from '#functions/http-api/api/define-route.ts';
import { Paging, pageOf } from '#functions/http-api/api/paging.ts';
import { STAFF } from '#functions/http-api/api/roles.ts';

const VersionSchema = z.object({
  number: z.int().min(0).meta({ description: '0 is the shipped configuration, which nobody published' }),
  at: InstantSchema.nullable(),
  by: z.string().nullable(),
  reason: z.string().nullable().meta({ description: 'null where none was given' }),
});

const NUMBER = /^\d{1,9}$/;

export const listConfigurationVersions = defineRoute({
  method: 'GET',
  path: '/configuration/versions',
  id: 'listConfigurationVersions',
  tag: 'Configuration',
  summary: 'Who published which configuration, when and why',
  description: 'The newest first; the shipped one is the last.',
  access: 'roles',
  roles: STAFF,
  changes: 'nothing',
  query: z.strictObject(Paging),
  answer: {
    type: 'json',
    status: 200,
    name: 'ConfigurationVersions',
    schema: pageOf(VersionSchema),
    tagged: false,
  },
  async handle({ context, query: { limit, cursor = null } }, { publishing }) {
    const { items, nextCursor } = await publishing.versions(context.tenant, { limit, cursor });
    return { body: { items: [...items], nextCursor } };
  },
});

export const getConfigurationVersion = defineRoute({
  method: 'GET',
  path: '/configuration/versions/{version}',
  id: 'getConfigurationVersion',
  tag: 'Configuration',
  summary: 'A configuration as it was published',
  description: 'Without addresses and secrets of webhooks.',
  access: 'roles',
  roles: STAFF,
  changes: 'nothing',
  answer: {
    type: 'json',
    status: 200,
    name: 'ConfigurationVersion',
    schema: VersionSchema.extend({
      document: ConfigurationSchema.extend({ webhooks: z.record(z.string(), WebhookSchema.partial()) }),
    }),
    tagged: false,
  },
  async handle({ context, params }, { publishing }) {
    if (!NUMBER.test(params.version)) throw new DomainError('not-found', { what: 'version of the configuration' });
    const { published, document } = await publishing.version(context.tenant, Number(params.version));
    return { body: { ...published, document: withoutSecrets(document) } };
  },
});
