import * as z from 'zod';
import { boundedText } from '#events/terms/text.ts';
import { EmailSchema, InstantSchema } from '#events/terms/vocabulary.ts';

/** A major incident as it stands on its record (Semantics, rule 52): a state of it, which touches neither its status nor its clocks. */
export const MAJOR_STATES = ['proposed', 'accepted', 'rejected', 'demoted', 'ended'] as const;
export type MajorState = (typeof MAJOR_STATES)[number];

/** In the order in which they come; `detected`, `declared` and `restored` are set by opening, acceptance and resolution (rule 55). */
export const MILESTONES = ['began', 'detected', 'declared', 'identified', 'mitigated', 'restored'] as const;
export type MilestoneName = (typeof MILESTONES)[number];

const name = boundedText({ characters: 100, least: 1, untrimmed: true });

export const MilestoneSchema = z.object({ name, at: InstantSchema });
export type Milestone = z.output<typeof MilestoneSchema>;

/** By name of the role; experts may be several. A picture of it may have fewer (event-picture.ts). */
export const MajorRolesSchema = z.record(name, z.union([EmailSchema, z.array(EmailSchema)]));
export type MajorRoles = z.output<typeof MajorRolesSchema>;

/** The role of whoever leads it. */
export const COMMANDER = 'commander';

export const REVIEW_STATES = ['open', 'completed', 'waived'] as const;

/** Between what milestones, in whole seconds; null while one of them is missing. */
const SecondsSchema = z.int().min(0).nullable();
export const KeyDurationsSchema = z.object({
  detect: SecondsSchema,
  declare: SecondsSchema,
  identify: SecondsSchema,
  mitigate: SecondsSchema,
  restore: SecondsSchema,
});
export type KeyDurations = z.output<typeof KeyDurationsSchema>;

export const MajorSchema = z.object({
  state: z.enum(MAJOR_STATES),
  /** Why it was proposed, rejected or demoted. */
  reason: z.string().nullable(),
  proposedAt: InstantSchema.nullable(),
  acceptedAt: InstantSchema.nullable(),
  commander: EmailSchema.nullable(),
  roles: MajorRolesSchema,
  /** Where people talk: a link. */
  bridge: z.string().nullable(),
  /** The communication plan by which stakeholders are told. */
  plan: z.string().nullable(),
  /** How often they are told, as an ISO 8601 duration. */
  cadence: z.string().nullable(),
  /** Null while no update is due: before acceptance, while resolved, after the end. */
  nextUpdateAt: InstantSchema.nullable(),
  milestones: z.array(MilestoneSchema),
  /** Who is in the bridge. */
  present: z.array(EmailSchema),
  review: z.object({ state: z.enum(REVIEW_STATES) }).nullable(),
  /** When it was rejected, demoted or ended. */
  settledAt: InstantSchema.nullable(),
});
export type Major = z.output<typeof MajorSchema>;

/** To whom an update goes (rule 55). */
export const UPDATE_AUDIENCES = ['stakeholders', 'public', 'internal'] as const;

/** Whom an entry tells, found when it was decided: addresses, webhooks by their names, and who is there no more. */
export const ToldSchema = z.object({
  tell: z.array(EmailSchema),
  webhooks: z.array(z.string()),
  nobody: z.array(z.object({ whom: z.string(), reason: z.string() })),
});
export type Told = z.output<typeof ToldSchema>;

/** What is noted for the timeline: what was decided, or what was said in a chat. */
export const NOTE_KINDS = ['decision', 'message', 'note'] as const;
