import * as z from 'zod';
import { plan } from '#domain/incident/plan.ts';
import { explainUpdateClock } from '#domain/majors/explain-update-clock.ts';
import { explainClock } from '#domain/sla/clock/clock-explanation.ts';
import { TimerKindSchema } from '#domain/sla/timer-kinds.ts';
import { ClockReadingSchema } from '#events/incident/incident.ts';
import { REOPEN_RULES, TargetSchema } from '#events/incident/service-level.ts';
import { ClockNameSchema, InstantSchema } from '#events/terms/vocabulary.ts';
import { defineRoute } from '#functions/http-api/api/define-route.ts';
import { STAFF } from '#functions/http-api/api/roles.ts';
import { readVisible } from './own-record.ts';

const SegmentSchema = z.object({
  kind: z.enum(['running', 'paused', 'outside-hours']),
  from: InstantSchema,
  to: InstantSchema,
  seconds: z.int(),
  causes: z.array(z.string()).meta({ description: 'Why it was paused' }),
});

const ThresholdSchema = z.object({
  percent: z.int().optional().meta({ description: 'Of the target; or else' }),
  before: z.string().optional().meta({ description: 'Open time before its end' }),
  at: InstantSchema.nullable(),
  state: z.enum(['passed', 'armed', 'unreached']),
});

const VerdictSchema = z.object({
  verdict: z.enum(['met', 'missed']),
  countsFrom: InstantSchema,
  at: InstantSchema,
  reopenedAt: InstantSchema.nullable(),
  rule: z.enum(REOPEN_RULES).nullable(),
});

const HolderSchema = ClockReadingSchema.extend({
  detectedAt: InstantSchema.nullable(),
  remainingSeconds: z.int().meta({ description: 'Below zero once the clock is missed' }),
  policy: z.string(),
  why: z.string().meta({ description: 'Why this policy applies' }),
  calendar: z.string(),
  zone: z.string().meta({ description: 'In which the hours of the calendar are read' }),
  group: z.string().nullable().meta({ description: 'The group or supplier that promised; null when the desk did' }),
  target: TargetSchema,
  countsFrom: InstantSchema,
  segments: z.array(SegmentSchema),
  segmentsCut: z
    .boolean()
    .meta({ description: 'Earlier segments are left out: they are too many, or older than 400 days' }),
  thresholds: z.array(ThresholdSchema),
  verdicts: z.array(VerdictSchema),
});

const ExplanationSchema = HolderSchema.extend({
  earlier: z.array(HolderSchema).meta({ description: 'Of those who had the record before, as they handed it over' }),
});

const PlannedSchema = z.object({
  kind: TimerKindSchema,
  at: InstantSchema,
  clock: ClockNameSchema.nullable(),
});

export const getClocks = defineRoute({
  method: 'GET',
  path: '/incidents/{number}/clocks',
  id: 'getClocks',
  tag: 'Incidents',
  summary: 'Explain every clock of an incident',
  description:
    'The policy and why it applies, the time that counted and the time that did not, thresholds and verdicts.',
  access: 'roles',
  roles: STAFF,
  changes: 'nothing',
  answer: {
    type: 'json',
    status: 200,
    name: 'Clocks',
    schema: z.object({
      configurationVersion: z.int().meta({ description: 'Of the calendars and policies the clocks are reckoned by' }),
      clocks: z.array(ExplanationSchema),
      next: z
        .array(PlannedSchema)
        .meta({ description: 'What happens by itself if nobody does anything, earliest first' }),
    }),
    tagged: false,
  },
  async handle(request, services) {
    const { record, configuration } = await readVisible(request, services);
    const { calendars } = configuration.document;
    const update = explainUpdateClock(record.major, record.updateClock, request.now);
    const clocks = [
      ...record.clocks.map((clock) => explainClock(clock, calendars, request.now)),
      ...(update === null ? [] : [update]),
    ];
    const next = plan(record, configuration.document).map(({ kind, at, clock = null }) => ({ kind, at, clock }));
    return { body: { configurationVersion: configuration.version, clocks, next } };
  },
});
