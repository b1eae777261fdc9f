import * as z from 'zod';

/** The words every part of the desk shares. ITIL for the domain; see docs/lifecycle.md for what the statuses mean. */

export const STATUSES = [
  'new',
  'assigned',
  'in_progress',
  'on_hold',
  'waiting',
  'resolved',
  'closed',
  'canceled',
] as const;
export const LEVELS = ['critical', 'high', 'medium', 'low'] as const;
export const KINDS = ['incident', 'service_request'] as const;
export const CHANNELS = ['email', 'monitoring', 'portal', 'api', 'phone', 'chat', 'sms', 'walk_in'] as const;
/** Promised to the requester; by a group to the desk (OLA); by a supplier to the desk (UC). */
export const CLOCK_NAMES = ['response', 'resolution', 'group', 'supplier'] as const;
/** Runs while a major incident is, from one update to stakeholders to the next (Semantics, rule 54). */
export const UPDATE_CLOCK = 'update';
export const CLOCK_STATES = ['running', 'paused', 'met', 'missed', 'void'] as const;
export const VISIBILITIES = ['public', 'internal'] as const;
export const ESCALATION_TYPES = ['functional', 'hierarchical', 'requester'] as const;
export const RELATIONS = [
  'related_to',
  'duplicate_of',
  'caused_by',
  'follow_up_of',
  'followed_up_by',
  'split_from',
  'split_into',
] as const;
/** Languages in which the desk writes to people. */
export const LANGUAGES = ['en', 'de', 'fr'] as const;
export const HOW_CLOSED = ['confirmed', 'by_desk', 'automatically', 'with_problem'] as const;

/**
 * As whom somebody acts. The requester of a record is `requester` even when they work at the desk (Semantics, rule 11);
 * a `participant` is neither, such as somebody outside who owns a task.
 */
export const CAPACITIES = ['requester', 'desk', 'participant', 'automation'] as const;

export const StatusSchema = z.enum(STATUSES);
export const LevelSchema = z.enum(LEVELS);
export const KindSchema = z.enum(KINDS);
export const ChannelSchema = z.enum(CHANNELS);
export const ClockNameSchema = z.enum(CLOCK_NAMES);
/** Every clock people read: those promised, and that of updates. */
export const ReadClockNameSchema = z.enum([...CLOCK_NAMES, UPDATE_CLOCK]);
export const VisibilitySchema = z.enum(VISIBILITIES);
export const EscalationTypeSchema = z.enum(ESCALATION_TYPES);
export const RelationSchema = z.enum(RELATIONS);
export const CapacitySchema = z.enum(CAPACITIES);
export const LanguageSchema = z.enum(LANGUAGES);
export const TierSchema = z.union([z.literal(1), z.literal(2), z.literal(3)]);

/** ISO 8601 in UTC with milliseconds, so that the order of strings is the order of time. */
export const InstantSchema = z.iso.datetime({ precision: 3 });
/** People are e-mail addresses, compared in lower case; whoever can write to the desk can be kept in a record. */
export const EmailSchema = z.email({ pattern: z.regexes.html5Email }).max(254).toLowerCase();

/** A call, a chat, a text message, a visit: who began it is its direction. */
export const CONTACT_CHANNELS = ['phone', 'chat', 'sms', 'walk_in'] as const satisfies readonly Channel[];
export const ContactSchema = z.object({
  channel: z.enum(CONTACT_CHANNELS),
  direction: z.enum(['inbound', 'outbound']),
});

export type Contact = z.infer<typeof ContactSchema>;
export type Status = (typeof STATUSES)[number];
export type Level = (typeof LEVELS)[number];
export type Kind = (typeof KINDS)[number];
export type Channel = (typeof CHANNELS)[number];
export type ClockName = (typeof CLOCK_NAMES)[number];
export type ReadClockName = ClockName | typeof UPDATE_CLOCK;

/** Whether somebody promised it; the clock of updates is the desk's own. */
export function isPromised(clock: ReadClockName): clock is ClockName {
  return clock !== UPDATE_CLOCK;
}

export type Language = (typeof LANGUAGES)[number];
export type Visibility = (typeof VISIBILITIES)[number];
export type Relation = (typeof RELATIONS)[number];
export type Capacity = (typeof CAPACITIES)[number];
export type Tier = z.infer<typeof TierSchema>;
