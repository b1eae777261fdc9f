import * as z from 'zod';
import { ReviewRecordSchema } from '#domain/majors/review-record.ts';
import { UpdateClockSchema } from '#domain/majors/update-clock.ts';
import { PagesAheadSchema, PagingRecordSchema } from '#domain/paging/paging-record.ts';
import { ClockRecordSchema } from '#domain/sla/clock/clock.ts';
import { TimerKindSchema } from '#domain/sla/timer-kinds.ts';
import { WhomSchema } from '#events/incident/escalation.ts';
import { HoldSchema, IncidentSchema } from '#events/incident/incident.ts';
import { MailOriginSchema } from '#events/incident/mail-origin.ts';
import { MovedSchema } from '#events/incident/merging/merged.v1.ts';
import { SilenceSchema } from '#events/incident/silence.ts';
import { TaskSchema } from '#events/incident/task.ts';
import { ClockNameSchema, EmailSchema, InstantSchema, StatusSchema } from '#events/terms/vocabulary.ts';

export const TimerSchema = z.object({ kind: TimerKindSchema, at: InstantSchema });

const WaitingTellSchema = z.object({
  clock: ClockNameSchema,
  step: z.string(),
  dueAt: InstantSchema,
  whom: WhomSchema,
  at: InstantSchema,
});

/** How it stood before something that may be undone. */
const StoodSchema = z.object({
  status: StatusSchema,
  hold: HoldSchema.nullable(),
  waitUntil: InstantSchema.nullable(),
  returnTo: StatusSchema.nullable(),
  waitingTells: z.array(WaitingTellSchema),
});

/**
 * The snapshot the desk decides on: the public incident without its clocks' readings (they depend on the hour), and
 * what only the rules need. It is a fold of the journal and can be thrown away.
 */
export const IncidentRecordSchema = IncidentSchema.omit({ clocks: true }).extend({
  clocks: z.array(ClockRecordSchema),
  /** The status a wait returns to. */
  returnTo: StatusSchema.nullable(),
  /** Whether a person of the desk or the requester ever acted on it (Semantics, rule 33). */
  touched: z.boolean(),
  /** The mail that opened it: answers join its thread. */
  mail: MailOriginSchema.nullable(),
  /** Whether the hold's follow-up date has been reminded of. */
  followedUp: z.boolean(),
  /** Whom is being looked for, under the policy it began with. */
  paging: PagingRecordSchema.optional(),
  /** Pages that follow by other ways, until somebody accepts. */
  pagesAhead: PagesAheadSchema.optional(),
  /** Everybody who was ever paged for it, the last ones: a link of theirs takes it. */
  pagedPeople: z.array(EmailSchema).optional(),
  /** Whether anybody was paged for it in the chat, where they are told when it is over. */
  pagedInChat: z.literal(true).optional(),
  /** In the order they were added; none is ever taken away. */
  tasks: z.array(TaskSchema),
  /** Whom escalation steps tell when their working hours begin, at the latest until it is resolved. */
  waitingTells: z.array(WaitingTellSchema).default([]),
  /** Who declined it since it came to its group. */
  declined: z.array(EmailSchema).optional(),
  /** Who was asked for help with it; what they write is for the desk. */
  support: z.object({ people: z.array(EmailSchema) }).optional(),
  /** When the desk last found nobody to assign it to. */
  postponedAt: InstantSchema.optional(),
  /** How often people gave it to another group, since it was opened or came to the incident manager for that. */
  handovers: z.int().min(0).optional(),
  /** Messages of the requester nobody had asked for, and when they last were reason to escalate. */
  contacts: z.object({ count: z.int().min(0), escalatedAt: InstantSchema.nullable() }).optional(),
  /** The parent's resolution it resolved with: the same one never resolves it again after it was reopened. */
  resolvedWith: z.string().optional(),
  /** Which change it was told the end of. */
  changeEnded: z.string().optional(),
  /** Which workaround of its problem its requester was told. */
  workaroundTold: z.string().optional(),
  /** The resolution of its problem that resolved it: the same one never does so again. `over`: why it cannot be undone any more. */
  problemResolution: z
    .object({
      resolution: z.string(),
      closed: z.boolean(),
      stood: StoodSchema,
      over: z.enum(['touched', 'restored']).nullable(),
    })
    .optional(),
  /** When it was last noted that everything under it is quiet. */
  childrenQuietAt: InstantSchema.optional(),
  /** When the alert last fired, by the monitoring system's clock. */
  alertAt: InstantSchema.nullable(),
  /** When it last began to fire or was quiet again, as the counter knows it (store/alerts/alert-counter.ts). */
  alertChangedAt: InstantSchema.optional(),
  /** Why nobody is told for now; the first reason is the alert's `quiet`. */
  silences: z.array(SilenceSchema).optional(),
  /** When the last reason ended: of the escalation steps it kept back only the highest is taken then. */
  loudSince: InstantSchema.optional(),
  /** Addresses that take no part any more; a mail that names them does not bring them back. */
  removedParticipants: z.array(EmailSchema).optional(),
  /** How the date promised to the requester stands; none without one. */
  promise: z
    .object({ since: InstantSchema, reminded: z.boolean(), verdict: z.enum(['kept', 'missed']).nullable() })
    .optional(),
  /** Somebody said that the resolution holds when the record was closed already. */
  confirmedLate: z.literal(true).optional(),
  /** Of a merged record: what went over, and how it stood, for it may be undone. */
  merging: z.object({ into: z.string(), at: InstantSchema, moved: MovedSchema, stood: StoodSchema }).optional(),
  /** What was split off from it, and is not part of it again. */
  splits: z.array(z.object({ to: z.string(), entries: z.array(z.int()) })).optional(),
  /** The record it was split off from. */
  splitFrom: z.string().optional(),
  /** The clock of updates to stakeholders, where the record ever was a major incident. */
  updateClock: UpdateClockSchema.optional(),
  /** Rules that proposed it as a major incident: each does so once. */
  majorRules: z.array(z.string()).optional(),
  /** How often the incident manager was reminded to decide. */
  majorReminders: z.int().min(0).optional(),
  /** Somebody said that the resolution holds while the review of a major incident was to come. */
  confirmedAhead: z.literal(true).optional(),
  /** What is learned from it; missing where nobody ever reviewed it. */
  review: ReviewRecordSchema.optional(),
  /** Hash of the last journal entry. */
  hash: z.string(),
});

export type IncidentRecord = z.infer<typeof IncidentRecordSchema>;
export type Timer = z.infer<typeof TimerSchema>;
