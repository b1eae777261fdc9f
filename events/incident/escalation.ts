import * as z from 'zod';
import { boundedText } from '#events/terms/text.ts';
import { ClockNameSchema, EmailSchema } from '#events/terms/vocabulary.ts';

/** The steps of an escalation policy as the journal keeps them: a policy edited later does not change a running one. */
const name = boundedText({ characters: 100, least: 1, untrimmed: true });

/** Whom a step tells: a role on the record or of the desk, a chain of the configuration, or one person. Found when it is told. */
export const WHOM_ROLES = ['assignee', 'owner', 'group-lead', 'incident-manager'] as const;

export const WhomSchema = z.union([
  z.enum(WHOM_ROLES),
  z.strictObject({ chain: name }),
  z.strictObject({ person: EmailSchema }),
]);

export const EscalationActionSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('tell'), whom: z.array(WhomSchema).min(1).max(20) }),
  z.strictObject({
    do: z.literal('move'),
    to: z.union([z.literal('next-tier'), z.strictObject({ group: name })]),
  }),
  z.strictObject({ do: z.literal('raise-priority') }),
  z.strictObject({ do: z.literal('propose-major') }),
  z.strictObject({ do: z.literal('call'), webhook: name }),
  z.strictObject({ do: z.literal('publish'), name }),
]);

/** `percent` of the target used, the clock's start, the breach itself, or so much open time of the clock's calendar after it. */
export const EscalationMomentSchema = z.union([
  z.strictObject({ percent: z.int().min(1).max(99) }),
  z.strictObject({ atBreach: z.literal(true) }),
  z.strictObject({ atStart: z.literal(true) }),
  z.strictObject({ afterBreach: z.string() }),
]);

export const EscalationStepSchema = z.strictObject({
  name,
  clock: ClockNameSchema,
  at: EscalationMomentSchema,
  actions: z.array(EscalationActionSchema).min(1).max(10),
  /** `recipient-calendar`: a mail waits until the one it goes to is at work. */
  deliver: z.enum(['now', 'recipient-calendar']).default('now'),
});

/** What a clock's promise carries of its escalation policy. */
export const EscalationTermSchema = z.object({ policy: z.string(), steps: z.array(EscalationStepSchema) });

export type Whom = z.infer<typeof WhomSchema>;
export type EscalationAction = z.infer<typeof EscalationActionSchema>;
export type EscalationStep = z.output<typeof EscalationStepSchema>;
export type EscalationTerm = z.output<typeof EscalationTermSchema>;
