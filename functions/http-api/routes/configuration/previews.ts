import * as z from 'zod';
import { ConfigurationSchema, type VersionedConfiguration } from '#domain/configuration/configuration.ts';
import { checkReferences } from '#domain/configuration/references.ts';
import { shippedConfiguration } from '#domain/configuration/shipped.ts';
import type { Command } from '#domain/incident/commands.ts';
import { previewChange } from '#domain/incident/preview-change.ts';
import { DomainError } from '#domain/kernel/errors.ts';
import { EVENTS, type EventName } from '#events/catalogue.ts';
import { boundedText } from '#events/terms/text.ts';
import { InstantSchema, LevelSchema } from '#events/terms/vocabulary.ts';
import { defineRoute } from '#functions/http-api/api/define-route.ts';
import { STAFF } from '#functions/http-api/api/roles.ts';
import { readVisible } from '#functions/http-api/routes/incidents/own-record.ts';
import { ComparisonSchema } from '#shared/store/tenants/replay-items.ts';
import { LARGEST_CONFIGURATION_BYTES } from './configuration.ts';

const { serviceLevels, calendars, escalationPolicies } = ConfigurationSchema.shape;

const ChangeSchema = z
  .strictObject({ priority: LevelSchema.nullable(), impact: LevelSchema, urgency: LevelSchema })
  .partial();
/** Without the shipped values that a whole configuration is filled up with: what is not sent is as it stands. */
const DraftSchema = z
  .strictObject({ serviceLevels, calendars, escalationPolicies: escalationPolicies.unwrap() })
  .partial();
const QuestionSchema = ChangeSchema.extend(DraftSchema.shape).meta({
  description: 'A change of the incident, parts of a configuration that is not saved yet, or both',
});

const FactSchema = z.object({
  type: z.enum(Object.keys(EVENTS) as [EventName, ...EventName[]]),
  at: InstantSchema,
  data: z.record(z.string(), z.unknown()),
});

export const previewIncident = defineRoute({
  method: 'POST',
  path: '/incidents/{number}/preview',
  id: 'previewIncident',
  tag: 'Incidents',
  summary: 'See what a change would do to the clocks of an incident, without making it',
  description: 'Each clock now and as it would be, and the facts that would be recorded at once. Nothing is saved.',
  access: 'roles',
  roles: STAFF,
  changes: 'nothing',
  body: { type: 'json', schema: QuestionSchema, example: { priority: 'critical' } },
  answer: {
    type: 'json',
    status: 200,
    name: 'IncidentPreview',
    schema: z.object({ clocks: z.array(ComparisonSchema), facts: z.array(FactSchema) }),
    tagged: false,
  },
  async handle(request, services) {
    const { record, configuration } = await readVisible(request, services);
    const commands = await commandsOf(request.body, () => services.configurations.current(request.context.tenant));
    const { clocks, facts } = previewChange(record, configuration, commands, request.now);
    return { body: { clocks, facts: facts.map(({ data, ...fact }) => ({ ...fact, data: { ...data } })) } };
  },
});

async function commandsOf(
  { priority, impact, urgency, ...draft }: z.output<typeof QuestionSchema>,
  current: () => Promise<VersionedConfiguration>,
): Promise<Command[]> {
  const reclassify = { type: 'reclassify', reason: 'preview', ...given({ priority, impact, urgency }) } as const;
  const parts = given(draft);
  const changes = Object.keys(given({ priority, impact, urgency })).length > 0 ? [reclassify] : [];
  if (Object.keys(parts).length === 0) return changes;
  const { version, document } = await current();
  const to = { version: version + 1, document: { ...document, ...parts } };
  const errors = checkReferences(to.document);
  if (errors.length > 0) throw new DomainError('invalid', { errors: [...errors] });
  return [{ type: 'reconfigure', to, why: 'preview' }, ...changes];
}

/** Only what was sent. */
function given<T extends object>(fields: T): { [Field in keyof T]?: Exclude<T[Field], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}

const BodySchema = ConfigurationSchema.extend({ version: z.int().min(0).optional() });

export const previewConfiguration = defineRoute({
  method: 'POST',
  path: '/configuration/preview',
  id: 'previewConfiguration',
  tag: 'Configuration',
  summary: 'See what a configuration would do to the clocks of the open incidents, without publishing it',
  description:
    'Checked as `PUT /configuration` would. Counts and incidents are of those examined; `nextCursor` goes on with the rest.',
  access: 'roles',
  roles: ['admin', 'process_owner'],
  changes: 'nothing',
  query: z.strictObject({ cursor: boundedText({ characters: 2048, untrimmed: true }).optional() }),
  body: {
    type: 'json',
    schema: BodySchema,
    example: shippedConfiguration('desk@example.com'),
    mostBytes: LARGEST_CONFIGURATION_BYTES,
  },
  answer: {
    type: 'json',
    status: 200,
    name: 'ConfigurationPreview',
    schema: z.object({
      examined: z.int(),
      counts: z.object({ changed: z.int(), breached: z.int(), relieved: z.int(), failed: z.int() }),
      incidents: z.array(
        z.object({
          number: z.string(),
          clocks: z.array(ComparisonSchema),
          reason: z.string().nullable().meta({ description: 'Why a replay would leave it as it is' }),
        }),
      ),
      nextCursor: z.string().nullable(),
    }),
    tagged: false,
  },
  async handle({ body: { version: _, ...draft }, query: { cursor = null }, context }, services) {
    const { incidents, ...preview } = await services.previewConfiguration(context, draft, cursor);
    return {
      body: {
        ...preview,
        incidents: incidents.map(({ clocks, ...incident }) => ({ ...incident, clocks: [...clocks] })),
      },
    };
  },
});
