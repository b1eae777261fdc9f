import type { Configuration } from '#domain/configuration/configuration.ts';
import { TIMER_KINDS } from '#domain/sla/timer-kinds.ts';
import type { Threshold } from '#events/incident/service-level.ts';
import type { ClockName } from '#events/terms/vocabulary.ts';
import type { EscalationDue } from './escalation/plan-escalations.ts';
import type { Place } from './paging/rounds.ts';
import type { IncidentRecord, Timer } from './record/record.ts';
import { SLICES } from './slices.ts';

/** Something that happens to the record by the passing of time alone, and what it needs to happen. */
export type Due = Timer & {
  readonly clock?: ClockName;
  readonly threshold?: Threshold;
  readonly task?: string;
  readonly lesson?: string;
  readonly escalation?: EscalationDue;
  readonly page?: Place;
};

const ORDER = Object.keys(TIMER_KINDS);

/** All that lies ahead of the record as it stands, earliest first; at one instant in the order of TIMER_KINDS. */
export function plan(record: IncidentRecord, configuration: Configuration): Due[] {
  const all = SLICES.flatMap((slice) => slice.plan?.(record, configuration) ?? []);
  return all.sort((a, b) => (a.at === b.at ? ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) : a.at < b.at ? -1 : 1));
}

/** The next timer: the earliest instant at which anything is to happen (Semantics, rule 19). */
export function nextTimer(record: IncidentRecord, configuration: Configuration): Timer | null {
  const next = plan(record, configuration)[0];
  return next === undefined ? null : { kind: next.kind, at: next.at };
}
