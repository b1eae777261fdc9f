import * as z from 'zod';
import { invalid } from '#domain/kernel/errors.ts';
import { GapSchema, ScheduleFieldsSchema } from '#events/schedule/schedule.ts';
import { GivenInstantSchema } from '#events/terms/instants.ts';
import { EmailSchema } from '#events/terms/vocabulary.ts';
import { defineRoute } from '#functions/http-api/api/define-route.ts';
import { STAFF } from '#functions/http-api/api/roles.ts';
import type { ShiftsAndGaps, Span } from '#shared/use-cases/on-call/schedules.ts';
import { schedulesService } from '#shared/use-cases/on-call/schedules-service.ts';
import { addressIn } from '../people/address-in.ts';
import { OverrideBodySchema, overrideOf } from './overrides.ts';
import { newScheduleIn, SCHEDULE_EXAMPLE } from './schedule-in.ts';

const about = { tag: 'On call', access: 'roles', roles: STAFF, changes: 'nothing' } as const;
const DAY_MS = 86_400_000;
const DEFAULT_DAYS = 28;
const MOST_DAYS = 400;

const ShiftSchema = GapSchema.extend({
  person: EmailSchema,
  by: z.string().meta({ description: 'Name of the layer, or `override`' }),
});

const ShiftsSchema = z.object({
  items: z.array(ShiftSchema),
  gaps: z.array(GapSchema),
  shares: z
    .array(z.object({ person: EmailSchema, seconds: z.number(), nightSeconds: z.number(), weekendSeconds: z.number() }))
    .meta({ description: 'What each carries of it; nights are from 22:00 to 06:00, a night of a weekend is both' }),
  layers: z
    .array(z.object({ name: z.string(), items: z.array(ShiftSchema) }))
    .optional()
    .meta({ description: 'With `layers=true`: whose time each layer is, before later layers and overrides' }),
});

const SpanFields = {
  from: GivenInstantSchema.optional().meta({ description: 'Now without' }),
  to: GivenInstantSchema.optional().meta({
    description: `${DEFAULT_DAYS} days after \`from\` without, at most ${MOST_DAYS}`,
  }),
};

export const getShifts = defineRoute({
  ...about,
  method: 'GET',
  path: '/schedules/{name}/shifts',
  id: 'getShifts',
  summary: 'Every shift and every gap of a span, by the schedule as it stands',
  query: z.strictObject({ ...SpanFields, layers: z.enum(['true', 'false']).optional() }),
  answer: { type: 'json', status: 200, name: 'Shifts', schema: ShiftsSchema, tagged: false },
  async handle({ context, params, query }, { serviceOf }) {
    const asked = { ...spanOf(query, context.now), layers: query.layers === 'true' };
    return { body: listed(await serviceOf(schedulesService).shifts(context, params.name, asked)) };
  },
});

export const getShiftsOfPerson = defineRoute({
  ...about,
  method: 'GET',
  path: '/people/{email}/shifts',
  id: 'getShiftsOfPerson',
  summary: 'Every shift of somebody, by whatever schedule',
  query: z.strictObject(SpanFields),
  answer: {
    type: 'json',
    status: 200,
    name: 'ShiftsOfPerson',
    schema: z.object({ items: z.array(ShiftSchema.extend({ schedule: z.string(), label: z.string() })) }),
    tagged: false,
  },
  async handle({ context, params, query }, { serviceOf }) {
    const items = await serviceOf(schedulesService).shiftsOf(context, addressIn(params), spanOf(query, context.now));
    return { body: { items: [...items] } };
  },
});

export const previewSchedule = defineRoute({
  ...about,
  method: 'POST',
  path: '/schedules/{name}/preview',
  id: 'previewSchedule',
  summary: 'What a change of a schedule, or an override, would come to',
  description: 'Nothing is written. `before` is null for a schedule that is not there.',
  body: {
    type: 'json',
    schema: z.strictObject({
      schedule: ScheduleFieldsSchema.extend({ name: z.unknown().optional() }).optional(),
      override: z.strictObject(OverrideBodySchema.shape).optional(),
      ...SpanFields,
    }),
    example: { schedule: SCHEDULE_EXAMPLE, from: '2026-12-01T00:00:00Z', to: '2026-12-29T00:00:00Z' },
  },
  answer: {
    type: 'json',
    status: 200,
    name: 'SchedulePreview',
    schema: z.object({ before: ShiftsSchema.nullable(), after: ShiftsSchema }),
    tagged: false,
  },
  async handle({ context, params, body: { schedule: sent, override, ...span } }, { serviceOf }) {
    const { name: _, ...fields } = sent ?? {};
    const draft = {
      ...(sent !== undefined && { schedule: fields as typeof sent }),
      ...(override !== undefined && { override: overrideOf(override) }),
    };
    const name = newScheduleIn(params);
    const { before, after } = await serviceOf(schedulesService).preview(
      context,
      name,
      draft,
      spanOf(span, context.now),
    );
    return { body: { before: before && listed(before), after: listed(after) } };
  },
});

/** @throws DomainError invalid */
function spanOf(asked: Partial<Record<keyof Span, string | undefined>>, now: string): Span {
  const from = asked.from ?? now;
  const to = asked.to ?? new Date(Date.parse(from) + DEFAULT_DAYS * DAY_MS).toISOString();
  if (to <= from) throw invalid('to', 'must lie after from');
  if (Date.parse(to) - Date.parse(from) > MOST_DAYS * DAY_MS) {
    throw invalid('to', `must lie at most ${MOST_DAYS} days after from`);
  }
  return { from, to };
}

function listed({ items, gaps, shares, layers }: ShiftsAndGaps) {
  return {
    ...{ items: [...items], gaps: [...gaps], shares: [...shares] },
    ...(layers && { layers: layers.map((layer) => ({ ...layer, items: [...layer.items] })) }),
  };
}
