import * as z from 'zod';
import { ConfigurationSchema } from '#domain/configuration/configuration.ts';
import { checkReferences } from '#domain/configuration/references.ts';
import { withoutSecrets } from '#domain/configuration/secrets.ts';
import { shippedConfiguration } from '#domain/configuration/shipped.ts';
import { WebhookSchema } from '#domain/escalation/webhook.ts';
import { DomainError } from '#domain/kernel/errors.ts';
import { stageFaults } from '#domain/mail/stage-mail.ts';
import { boundedText } from '#events/terms/text.ts';
import { defineRoute } from '#functions/http-api/api/define-route.ts';
import { KEEPERS, STAFF } from '#functions/http-api/api/roles.ts';
import { etag } from '#shared/http/conditions.ts';

const LONGEST_REASON = 1000;

const AnswerSchema = ConfigurationSchema.extend({
  webhooks: z.record(z.string(), WebhookSchema.partial()),
  version: z.int().min(0).meta({ description: '0 is the shipped configuration' }),
});
/** What was read can be sent back as it is; the version in it says nothing, `If-Match` does. */
const BodySchema = ConfigurationSchema.extend({
  version: z.int().min(0).optional(),
  reason: boundedText({ characters: LONGEST_REASON, least: 1 })
    .optional()
    .meta({ description: 'Why, for those who read `GET /configuration/versions`' }),
});

/**
 * Two thousand items of 500 bytes; an answer has six times of it. Every container reads it once a version, and what is longer is
 * a register, not a configuration.
 */
export const LARGEST_CONFIGURATION_BYTES = 1024 * 1024;

const answer = { type: 'json', status: 200, name: 'Configuration', schema: AnswerSchema, tagged: true } as const;

export const getConfiguration = defineRoute({
  method: 'GET',
  path: '/configuration',
  id: 'getConfiguration',
  tag: 'Configuration',
  summary: 'Read the whole configuration of the desk',
  description: 'Addresses and secrets of webhooks are shown only to those who may replace it.',
  access: 'roles',
  roles: STAFF,
  changes: 'nothing',
  answer,
  async handle({ context: { tenant }, roles }, { configurations, publishing }) {
    if (roles.some((role) => KEEPERS.some((keeper) => keeper === role))) return shown(await publishing.read(tenant));
    const { version, document } = await configurations.published(tenant);
    return shown({ version, document: withoutSecrets(document) });
  },
});

export const replaceConfiguration = defineRoute({
  method: 'PUT',
  path: '/configuration',
  id: 'replaceConfiguration',
  tag: 'Configuration',
  summary: 'Replace the whole configuration of the desk',
  description:
    'Checked as a whole: every name in it must lead somewhere. Records keep the version they were opened under.',
  access: 'roles',
  roles: KEEPERS,
  changes: 'existing',
  act: 'configuration-published',
  body: {
    type: 'json',
    schema: BodySchema,
    example: shippedConfiguration('desk@example.com'),
    mostBytes: LARGEST_CONFIGURATION_BYTES,
  },
  answer,
  async handle({ body: { version: _, reason, ...document }, context }, { publishing, stageMail }) {
    const { sourceFaults } = await import('../../services/seldom-alerts.ts');
    const errors = [
      ...checkReferences(document),
      ...(await sourceFaults(document)),
      ...stageFaults(document.mail.addresses, stageMail, 'mail.addresses'),
    ];
    if (errors.length > 0) throw new DomainError('invalid', { errors });
    return shown(await publishing.replace(context, document, reason ?? null));
  },
});

function shown({ version, document }: { version: number; document: Omit<z.input<typeof AnswerSchema>, 'version'> }) {
  return { body: { ...document, version }, headers: { etag: etag(version) } };
}
