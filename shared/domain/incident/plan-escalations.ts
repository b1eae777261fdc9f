import type { Configuration } from '#domain/configuration/configuration.ts';
import { type ArmedStep, armedSteps } from '#domain/sla/escalation-steps.ts';
import type { Due } from './plan.ts';
import type { IncidentRecord } from './record.ts';

/** What falls due of an escalation: a step to take, or people whose working hours begin. */
export type EscalationDue = { readonly take: ArmedStep } | { readonly tell: IncidentRecord['waitingTells'][number] };

/** The armed steps of every clock, and everybody who is told later. */
export function escalationsDue({ clocks, waitingTells }: IncidentRecord, { calendars }: Configuration): Due[] {
  const steps = clocks.flatMap((clock) => armedSteps(clock, calendars));
  return [
    ...steps.map((take): Due => ({ kind: 'escalation-step', at: take.at, escalation: { take } })),
    ...waitingTells.map((tell): Due => ({ kind: 'escalation-tell', at: tell.at, escalation: { tell } })),
  ];
}
