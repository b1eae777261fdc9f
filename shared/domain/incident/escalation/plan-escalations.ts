import type { Due } from '#domain/incident/plan.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import { type ArmedStep, armedSteps } from '#domain/sla/escalation-steps.ts';
import type { CalendarsPart } from '#domain/time/calendars-fragment.ts';

/** What falls due of an escalation: a step to take, or people whose working hours begin. */
export type EscalationDue = { readonly take: ArmedStep } | { readonly tell: IncidentRecord['waitingTells'][number] };

/** The armed steps of every clock, and everybody who is told later. None while there is a reason to tell nobody. */
export function escalationsDue(record: IncidentRecord, { calendars }: CalendarsPart): Due[] {
  const { clocks, waitingTells, silences = [], loudSince } = record;
  if (silences.length > 0) return [];
  const steps = clocks.flatMap((clock) => sinceLoud(armedSteps(clock, calendars), loudSince));
  return [
    ...steps.map((take): Due => ({ kind: 'escalation-step', at: take.at, escalation: { take } })),
    ...waitingTells.map((tell): Due => ({ kind: 'escalation-tell', at: tell.at, escalation: { tell } })),
  ];
}

/** Of the steps whose moment passed in silence only the highest is taken, when it ends: no burst (Semantics, rule 14). */
function sinceLoud(steps: readonly ArmedStep[], loudSince: string | undefined): readonly ArmedStep[] {
  if (loudSince === undefined) return steps;
  const passed = steps.filter(({ at }) => at < loudSince);
  const highest = passed.at(-1);
  if (highest === undefined) return steps;
  const skipped = passed.slice(0, -1).flatMap((one) => [...one.skipped, one.step.name]);
  return [{ ...highest, at: loudSince, skipped: [...skipped, ...highest.skipped] }, ...steps.slice(passed.length)];
}
