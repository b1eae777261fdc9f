import * as z from 'zod';
import { ALERT_FIELDS } from '#domain/alerts/alert-configuration.ts';
import { MaintenanceWindowsSchema } from '#domain/alerts/silence/maintenance-window.ts';
import { ESCALATION_FIELDS } from '#domain/escalation/policy.ts';
import { RequestersSchema } from '#domain/incident/classification/requesters.ts';
import { SHIPPED_TASKS } from '#domain/incident/tasks/shipped-tasks.ts';
import { RemindersSchema } from '#domain/incident/tasks/task-commands.ts';
import { SHIPPED_DIGEST } from '#domain/mail-out/digest.ts';
import { ConfigurationItemsSchema } from '#domain/register/configuration-items.ts';
import { ServiceLevelPolicySchema } from '#domain/sla/policy.ts';
import { CalendarSchema } from '#domain/time/calendar.ts';
import { ZoneSchema } from '#domain/time/zone-schema.ts';
import { boundedText } from '#events/terms/text.ts';
import {
  ChannelSchema,
  ClockNameSchema,
  EmailSchema,
  KindSchema,
  LanguageSchema,
  LevelSchema,
  TierSchema,
} from '#events/terms/vocabulary.ts';

/** The desk's whole configuration: one document per tenant, versioned, validated as a whole (references.ts checks every name in it). */

const name = boundedText({ characters: 100, least: 1, untrimmed: true });

const GroupSchema = z.strictObject({
  label: boundedText({ characters: 200, least: 1, untrimmed: true }),
  tier: TierSchema,
  email: EmailSchema.nullable().default(null),
  /** Whom escalations mean by the group's lead. */
  lead: EmailSchema.nullish(),
  /** When the group works: its people's hours where nothing is known of a person. */
  calendar: name.optional(),
  /** Somebody else's people under a contract: their promises (UC) run beside the group's own (OLA). */
  supplier: z.boolean().optional(),
  /** Where the group works; policies with `zoneFrom: group` read their calendar's hours there. */
  zone: ZoneSchema.optional(),
});

const HoldReasonSchema = z.strictObject({
  label: boundedText({ characters: 200, least: 1, untrimmed: true }),
  /** The clocks that stand while this is the reason. */
  pauses: z.array(ClockNameSchema),
  tellRequester: z.boolean(),
  /** Whether a human message from the requester puts the record back in progress. */
  resumesOnAnswer: z.boolean(),
  /**
   * How the requester is reminded, counted in business days from the beginning of the hold; an interval after the last
   * reminder the record is resolved with the code (Semantics, rule 23).
   */
  reminders: z
    .strictObject({
      everyBusinessDays: z.int().min(1).max(365),
      count: z.int().min(1).max(20),
      calendar: name,
      thenResolveCode: name,
    })
    .nullable()
    .default(null),
  /** What a reminder says instead of the shipped words. */
  reminderText: boundedText({ characters: 2000, least: 1, untrimmed: true }).nullable().default(null),
  /** Both for readers of other languages; what is missing is read as it stands above. */
  translations: z
    .partialRecord(
      LanguageSchema,
      z
        .strictObject({
          label: boundedText({ characters: 200, least: 1, untrimmed: true }),
          reminderText: boundedText({ characters: 2000, least: 1, untrimmed: true }),
        })
        .partial(),
    )
    .optional(),
});

const RoutingRuleSchema = z.strictObject({
  /** Every named field must be equal; `source` is the alert's, e.g. `aws.cloudwatch`. */
  match: z
    .strictObject({
      kind: KindSchema,
      channel: ChannelSchema,
      category: name,
      subcategory: name,
      source: name,
      requester: EmailSchema,
      configurationItem: boundedText({ characters: 2048, untrimmed: true }),
    })
    .partial(),
  group: name,
});

const levels = <T extends z.ZodType>(value: T) =>
  z.strictObject({ critical: value, high: value, medium: value, low: value });

export const ConfigurationSchema = z.strictObject({
  calendars: z.record(name, CalendarSchema),
  /** `priorityMatrix[impact][urgency]` */
  priorityMatrix: levels(levels(LevelSchema)),
  serviceLevels: z.array(ServiceLevelPolicySchema).max(200),
  holdReasons: z.record(name, HoldReasonSchema),
  groups: z.record(name, GroupSchema),
  defaultGroup: name,
  routing: z.array(RoutingRuleSchema).max(500),
  /** Known categories and their subcategories; empty means any. */
  categories: z.record(name, z.array(name)),
  autoClosure: z.strictObject({ businessDays: z.int().min(1).max(365), calendar: name }),
  /** What a task goes by that says nothing else about its calendar and reminders. */
  tasks: z.strictObject({ calendar: name, reminders: RemindersSchema }).default(SHIPPED_TASKS),
  /** Local days of the calendar's zone after closure within which an answer reopens (Semantics, rule 25). */
  reopenWindow: z.strictObject({ days: z.int().min(0).max(365), calendar: name }),
  cancelation: z.strictObject({ byRequester: z.boolean() }),
  requesters: RequestersSchema,
  /** Impact and urgency where nobody said. */
  defaults: z.strictObject({ impact: LevelSchema, urgency: LevelSchema }),
  alerts: z.strictObject({
    /** Impact and urgency of an alert by its severity. */
    severities: levels(z.strictObject({ impact: LevelSchema, urgency: LevelSchema })),
    /** What recovery does to a record a person has touched: note it, or resolve all the same (Semantics, rule 33). */
    recoveryOfTouched: z.enum(['note', 'resolve']),
    /** Within so many minutes of its resolution an alert that fires again reopens the record; 0 opens a new one. */
    reopenMinutes: z.int().min(0).max(10_080),
    ...ALERT_FIELDS,
  }),
  maintenanceWindows: MaintenanceWindowsSchema,
  /** The register: what the business runs on, who looks after it, what it depends on (CFG1). */
  configurationItems: ConfigurationItemsSchema,
  /** Whether the requester is asked after closure how satisfied they are, and for how many days the link works (COM5). */
  survey: z.strictObject({ ask: z.boolean(), days: z.int().min(1).max(90) }).default({ ask: true, days: 14 }),
  ...ESCALATION_FIELDS,
  /** Handed over more often than this, the first time apart, a record goes to the incident manager (ASG5). */
  escalation: z.strictObject({ bouncesToManager: z.int().min(1).max(100) }).default({ bouncesToManager: 5 }),
  mail: z.strictObject({
    /** The desk's addresses; the first one sends. */
    addresses: z.array(EmailSchema).max(20),
    name: boundedText({ characters: 100, least: 1, untrimmed: true }),
    /** People of the desk who answer from their own mail programs; DMARC must vouch for each of their mails. */
    agents: z.array(EmailSchema).max(500).default([]),
    /** Addresses that pass people's mail on to the desk; the marks they add make no mail automatic. */
    forwarders: z.array(EmailSchema).max(100).optional(),
    /** Lists whose mails are people's, by address or List-Id. */
    lists: z
      .array(boundedText({ characters: 255, least: 1 }))
      .max(100)
      .optional(),
    /** Whether an answer that only thanks reopens what was resolved, as any other does. */
    thanksReopen: z.boolean().optional(),
    /** Of readers of whom nothing is known. */
    language: LanguageSchema.default('en'),
    /** In which readers of whom nothing is known are told instants; without one that of the record's group, or UTC. */
    zone: ZoneSchema.optional(),
    /** Of what can wait, so many mails go to one address at once within so many minutes; the rest becomes one mail. */
    digest: z
      .strictObject({ after: z.int().min(1).max(100), withinMinutes: z.int().min(1).max(60) })
      .default(SHIPPED_DIGEST),
  }),
});

export type Configuration = z.output<typeof ConfigurationSchema>;

/** A configuration with the version under which records name it; 0 is the shipped one. */
export interface VersionedConfiguration {
  readonly version: number;
  readonly document: Configuration;
}
