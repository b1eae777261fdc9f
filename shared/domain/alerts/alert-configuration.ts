import * as z from 'zod';
import { LabelSchema, NameSchema } from '#domain/fragments/words.ts';
import { boundedText } from '#events/terms/text.ts';
import { LevelSchema } from '#events/terms/vocabulary.ts';
import { AlertMatchSchema } from './matching/alert-match.ts';
import { AlertRuleSchema } from './matching/alert-rules.ts';
import { IntegrationNameSchema } from './matching/integration-name.ts';
import { MappingSchema } from './matching/mapping.ts';

/** The longest detail-types of AWS have some sixty characters. */
const eventType = boundedText({ characters: 200, least: 1, untrimmed: true });
/** A day: what lies further apart has no common cause that a machine could know. */
const minutes = z.int().min(1).max(1440);

/** How one kind of source is read; what is left out stays as the source itself says. */
const SourceSettingsSchema = z.strictObject({
  /** By the source's own word. */
  severities: z.record(NameSchema, LevelSchema).optional(),
  defaultSeverity: LevelSchema.optional(),
});

const TOPIC = /^arn:aws[\w-]*:sns:[a-z\d-]+:\d{12}:[\w.-]{1,256}$/;

/** A sender of its own of a kind of source: the second Alertmanager, the one script that posts `generic`. */
const IntegrationSchema = z.strictObject({
  source: NameSchema,
  label: LabelSchema.optional(),
  /** For the source `generic` alone; its expressions are checked when the configuration is saved. */
  mapping: MappingSchema.optional(),
  /** ARNs of the SNS topics whose signed messages need no token. */
  topics: z.array(z.string().regex(TOPIC, 'must be the ARN of an SNS topic')).max(20).optional(),
});

const CorrelationSchema = z.strictObject({
  withinMinutes: minutes,
  by: z
    .array(z.enum(['item', 'dependency']))
    .min(1)
    .max(2),
  match: AlertMatchSchema.optional(),
});

/** Off when null. A thousand marks are 45 KB, which every new alert near the threshold writes anew (ADR 0038). */
const StormSchema = z.strictObject({ incidents: z.int().min(2).max(1000), withinMinutes: minutes }).nullable();
const FlappingSchema = z
  .strictObject({
    /** Changes between firing and quiet; more instants than this are never kept. */
    changes: z.int().min(2).max(50),
    withinMinutes: minutes,
    /** So long without a change, and it is over. */
    calmMinutes: minutes,
  })
  .nullable();

const CORRELATION: z.output<typeof CorrelationSchema>[] = [{ withinMinutes: 15, by: ['item', 'dependency'] }];
/** As many as a group of ten can look at in five minutes; a hundred hosts that fail one by one are a hundred incidents. */
const STORM = { incidents: 100, withinMinutes: 5 };
const FLAPPING = { changes: 5, withinMinutes: 30, calmMinutes: 30 };

/** What `alerts` of the configuration says beside severities, recovery and reopening. All of it may be left out. */
export const ALERT_FIELDS = {
  sources: z.record(NameSchema, SourceSettingsSchema).default({}),
  /** Types of events that are off as shipped and wanted, and those that are not wanted: `<source>/<detail-type>`, or a source. */
  optIn: z.array(eventType).max(200).default([]),
  optOut: z.array(eventType).max(200).default([]),
  /** In order; what several set is as the last one says. */
  rules: z.array(AlertRuleSchema).max(500).default([]),
  integrations: z.record(IntegrationNameSchema, IntegrationSchema).default({}),
  /** What becomes a child of what opened shortly before; the first rule that fits decides. */
  correlation: z.array(CorrelationSchema).max(50).default(CORRELATION),
  storm: StormSchema.default(STORM),
  flapping: FlappingSchema.default(FLAPPING),
  /** What the recovery of all children does to a parent that nobody has touched. */
  recoveryOfChildren: z.enum(['offer', 'resolve']).default('resolve'),
};

export const SHIPPED_ALERTS = {
  sources: {},
  optIn: [],
  optOut: [],
  rules: [],
  integrations: {},
  correlation: CORRELATION,
  storm: STORM,
  flapping: FLAPPING,
  recoveryOfChildren: 'resolve' as const,
};
