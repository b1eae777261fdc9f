import { impossibility, moveTarget, priorityAbove } from '#domain/escalation/impossible.ts';
import { telling } from '#domain/escalation/working-hours.ts';
import { assign } from '#domain/incident/assignment/assignment.ts';
import { reclassify } from '#domain/incident/classification/classification.ts';
import type { Draft } from '#domain/incident/draft.ts';
import type { Due } from '#domain/incident/plan.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import { calendarOfTerm } from '#domain/sla/clock/clock-time.ts';
import type { ArmedStep } from '#domain/sla/escalation-steps.ts';
import type { EscalationAction, EscalationStep } from '#events/incident/escalation.ts';
import type { ClockName } from '#events/terms/vocabulary.ts';

type WaitingTell = IncidentRecord['waitingTells'][number];

/** What has fallen due of an escalation. */
export function escalateDue(draft: Draft, { escalation }: Due): void {
  if (escalation === undefined) return;
  if ('take' in escalation) takeStep(draft, escalation.take);
  else tellWaiting(draft, escalation.tell);
}

/**
 * Takes a step: one entry that says what is done and what cannot be, then what follows from it as entries of their own. Mails,
 * calls and publications follow from the entry by itself, as its event.
 */
export function takeStep(draft: Draft, { policy, step, at, dueAt, skipped }: ArmedStep): void {
  const { name, clock, actions, deliver } = step;
  const possible = (action: EscalationAction) => impossibility(action, draft.record, draft.configuration);
  const whom = actions.flatMap((action) => (action.do === 'tell' ? action.whom : []));
  const impossible = actions.flatMap((action) => {
    const reason = possible(action);
    return reason === null ? [] : [{ do: action.do, reason }];
  });
  const told = telling(whom, deliver, circumstances(draft, clock, at));
  const facts = { policy, step: name, dueAt, detectedAt: draft.now, skipped: [...skipped] };
  draft.asSystem(at, () => {
    draft.add('escalation-stepped', { clock, ...facts, actions, impossible, ...told });
    for (const action of actions) if (possible(action) === null) follow(draft, action, step);
  });
}

/** Working hours have begun: tells all whom the same step lets wait until this instant, unless the role has passed on. */
export function tellWaiting(draft: Draft, { clock, step, dueAt, at }: WaitingTell): void {
  const mine = draft.record.waitingTells.filter((other) => other.clock === clock && other.step === step);
  const whom = mine.filter((other) => other.at === at && other.dueAt === dueAt).map((other) => other.whom);
  const told = telling(whom, 'recipient-calendar', circumstances(draft, clock, at));
  draft.add('escalation-told', { clock, step, dueAt, ...told }, { at, bySystem: true });
}

function circumstances({ record, configuration }: Draft, clock: ClockName, at: string) {
  const term = record.clocks.find(({ name }) => name === clock)?.term;
  const hours = term === undefined ? null : calendarOfTerm(term, configuration.calendars);
  return { record, configuration, hours, at };
}

function follow(draft: Draft, action: EscalationAction, { name, clock }: EscalationStep): void {
  const reason = `Escalation step "${name}" of the ${clock} clock`;
  switch (action.do) {
    case 'move': {
      const group = moveTarget(action.to, draft.record, draft.configuration);
      return group === null ? undefined : assign(draft, { group }, reason);
    }
    case 'raise-priority': {
      const priority = priorityAbove(draft.record.priority);
      return priority === null ? undefined : reclassify(draft, { priority, reason });
    }
    case 'propose-major':
      return draft.add('major-proposed', { reason }, { why: reason });
    case 'tell':
    case 'call':
    case 'publish':
      return;
    default:
      return action satisfies never;
  }
}
