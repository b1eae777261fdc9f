import * as z from 'zod';
import {
  ChannelSchema,
  CLOCK_STATES,
  EmailSchema,
  InstantSchema,
  KindSchema,
  LanguageSchema,
  LevelSchema,
  ReadClockNameSchema,
  RelationSchema,
  StatusSchema,
  TierSchema,
} from '#events/terms/vocabulary.ts';
import { AlertSchema } from './alert.ts';
import { AssignmentSchema, BY_PEOPLE } from './assignment.ts';
import { MajorSchema } from './major/major.ts';
import { PagingSchema } from './paging.ts';
import { ParticipantSchema } from './participant.ts';
import { SurveySchema } from './survey.ts';
import { TierSumSchema, TierTimeSchema } from './tier-time.ts';

/** The incident as the API answers it and as every event carries it. */

export const RequesterSchema = z.object({ email: EmailSchema, name: z.string().nullable() });

export const HoldSchema = z.object({
  reason: z.string(),
  since: InstantSchema,
  followUpAt: InstantSchema.nullable(),
  /** How many reminders the requester was sent since. */
  reminded: z.int().min(0),
});

export const ResolutionSchema = z.object({ code: z.string(), notes: z.string(), workaround: z.boolean() });

export const ClockReadingSchema = z.object({
  name: ReadClockNameSchema,
  state: z.enum(CLOCK_STATES),
  targetSeconds: z.int(),
  elapsedSeconds: z.int(),
  dueAt: InstantSchema.nullable(),
  breachedAt: InstantSchema.nullable(),
});

export const LinkSchema = z.object({ relation: RelationSchema, target: z.string() });

export const AttachmentSchema = z.object({
  id: z.string(),
  name: z.string(),
  contentType: z.string(),
  size: z.int().min(0),
  /** It came with a note for the desk, and is the desk's. */
  internal: z.literal(true).optional(),
  /** Opening it could run something. */
  dangerous: z.literal(true).optional(),
});

export const IncidentSchema = z.object({
  number: z.string().meta({ examples: ['INC-000001'] }),
  tenant: z.string(),
  kind: KindSchema,
  status: StatusSchema,
  version: z.int().min(1),
  title: z.string(),
  description: z.string(),
  channel: ChannelSchema,
  requester: RequesterSchema.nullable(),
  /** The language the requester reads, where it is known. */
  language: LanguageSchema.nullable().default(null),
  /** Who takes part beside the requester: told what is public, heard when they answer. */
  participants: z.array(ParticipantSchema).default([]),
  owner: EmailSchema.nullable(),
  group: z.string(),
  assignee: EmailSchema.nullable(),
  /** Whether the desk chooses who has it, why it is who it is, or when it is tried again. */
  assignment: AssignmentSchema.default(BY_PEOPLE),
  tier: TierSchema,
  category: z.string().nullable(),
  subcategory: z.string().nullable(),
  impact: LevelSchema,
  urgency: LevelSchema,
  priority: LevelSchema,
  priorityOverride: z.object({ priority: LevelSchema, reason: z.string() }).nullable(),
  /** The child that is more urgent than this would be: it is as urgent until that one ends. */
  raised: z.object({ priority: LevelSchema, by: z.string() }).nullable().optional(),
  configurationItems: z.array(z.string()),
  /** The desk's own words for it, in lower case and in order. */
  tags: z.array(z.string()).default([]),
  hold: HoldSchema.nullable(),
  waitUntil: InstantSchema.nullable(),
  resolution: ResolutionSchema.nullable(),
  clocks: z.array(ClockReadingSchema),
  alert: AlertSchema.nullable(),
  parent: z.string().nullable(),
  links: z.array(LinkSchema),
  /** The problem that is its cause. */
  problem: z.string().nullable().default(null),
  /** The change that was raised from it, the last one. */
  change: z.string().nullable().default(null),
  /** The record that goes on for it. */
  mergedInto: z.string().nullable().default(null),
  attachments: z.array(AttachmentSchema),
  /** A date somebody promised the requester; nothing moves it but a new one. */
  promisedAt: InstantSchema.nullable().default(null),
  openedAt: InstantSchema,
  updatedAt: InstantSchema,
  resolvedAt: InstantSchema.nullable(),
  closedAt: InstantSchema.nullable(),
  reopenCount: z.int().min(0),
  reassignmentCount: z.int().min(0),
  /** Where it was worked on, from when to when; the last one has no end while it is unresolved. */
  tierTimes: z.array(TierTimeSchema).default([]),
  /** How long it was where before the fifty newest stays, where there were more. */
  earlierTierTimes: z.array(TierSumSchema).optional(),
  /** The number under which the supplier knows it. */
  supplierTicket: z.string().nullable().default(null),
  /** The requester escalated it, and nobody has looked at its priority since. */
  reviewRequested: z.boolean().default(false),
  /** Whether it is a major incident, and how that is run; null where nobody ever proposed it. */
  major: MajorSchema.nullable().default(null),
  /** Whom the desk pages until somebody accepts; missing where no policy ever began. */
  paging: PagingSchema.optional(),
  /** Others are under it; most of what happens to it follows from them, and its resolution is theirs (Semantics, rule 26). */
  hasChildren: z.boolean().default(false),
  /** What the requester said after the last closure they were asked about. */
  survey: SurveySchema.nullable().default(null),
  /** The configuration the record lives under until it is moved. */
  configurationVersion: z.int().min(0),
});

export type Incident = z.infer<typeof IncidentSchema>;
export type Requester = z.infer<typeof RequesterSchema>;
export type Attachment = z.infer<typeof AttachmentSchema>;
export type ClockReading = z.infer<typeof ClockReadingSchema>;
