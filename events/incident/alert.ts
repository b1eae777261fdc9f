import * as z from 'zod';
import { InstantSchema, LevelSchema } from '#events/terms/vocabulary.ts';

/** What monitoring says of an incident, as the API answers it and as every event carries it. */

/** Why nobody is told about a record for now; `name` is the window, the silence, or what it belongs to. */
export const QuietSchema = z.object({
  why: z.enum(['maintenance', 'silence', 'flapping', 'storm']),
  name: z.string(),
  /** The window is that of a change, whose number is its name. */
  ofChange: z.literal(true).optional(),
  /** Of a silence: who made it, and what for. */
  by: z.string().optional(),
  reason: z.string().optional(),
});

const STATES = ['firing', 'resolved'] as const;

/** One of the things an alert is about under its key: a fingerprint, an instance. */
export const AlertMemberSchema = z.object({ id: z.string(), state: z.enum(STATES) });

/** How many members fire, by severity. */
export const FiringSchema = z.object({ critical: z.int(), high: z.int(), medium: z.int(), low: z.int() });

/** What monitoring says of it. */
export const AlertWordsSchema = z.object({ title: z.string(), description: z.string() });

export const AlertSchema = z.object({
  source: z.string(),
  /** The sender by its name here, within which the key is meant; null for a bus. */
  integration: z.string().nullable().default(null),
  key: z.string(),
  /** Over when all members are over. */
  state: z.enum(STATES),
  /** Exact at any moment, however many come at once. */
  occurrences: z.int().min(1),
  /** The worst of what fires. */
  severity: LevelSchema,
  /** The first ten; a record that is read by itself has a thousand. */
  members: z.array(AlertMemberSchema).default([]),
  /** All of them, named or not; none is known of a record older than members are. */
  memberTotal: z.int().min(1).optional(),
  firing: FiringSchema.optional(),
  /** How many alerts the sender left out of its last message: some may be members that nobody here knows. */
  leftOut: z.int().min(1).optional(),
  /** When the trouble began, as far as the sender says it. */
  since: InstantSchema.nullable().default(null),
  /** What the last message says, where that is not what the record says. */
  latest: AlertWordsSchema.nullable().default(null),
  url: z.string().nullable(),
  runbook: z.string().nullable().default(null),
  /** As the first message had them, as far as they fit into a record. */
  labels: z.record(z.string(), z.string()).optional(),
  /** When it was first and last told to fire. */
  firstAt: InstantSchema.nullable().default(null),
  lastAt: InstantSchema.nullable().default(null),
  /** It comes and goes: neither recovery nor firing does anything until it has calmed down. */
  flapping: z.boolean().default(false),
  quiet: QuietSchema.nullable().default(null),
});

export type Alert = z.infer<typeof AlertSchema>;
export type AlertMember = z.infer<typeof AlertMemberSchema>;
export type AlertWords = z.infer<typeof AlertWordsSchema>;
export type Firing = z.infer<typeof FiringSchema>;
export type Quiet = z.infer<typeof QuietSchema>;
