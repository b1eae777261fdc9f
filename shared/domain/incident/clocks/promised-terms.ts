import type { GroupsPart } from '#domain/assignment/groups-fragment.ts';
import { promises } from '#domain/escalation/promises.ts';
import type { ClockRecord } from '#domain/sla/clock/clock.ts';
import { isHeld } from '#domain/sla/clock/clock-handover.ts';
import type { PolicyFacts } from '#domain/sla/policy-match.ts';
import type { ClockTerm } from '#events/incident/service-level.ts';

type Rules = Parameters<typeof promises>[0] & Pick<GroupsPart, 'groups'>;

/** As much of a record as its promises depend on. */
export interface Promised extends Omit<PolicyFacts, 'requester' | 'group'> {
  readonly group: string;
  readonly requester: { readonly email: string } | null;
  /** Of the record so far; none for one that is being opened. */
  readonly clocks?: readonly ClockRecord[];
}

/**
 * A clock that goes on under the same policy keeps the escalation steps it was started with: an edited one is for the next.
 *
 * @returns what is promised to and for a record as it stands: to its requester, by its group, and by a supplier that has it
 */
export function promisedTerms({ requester, clocks = [], ...facts }: Promised, configuration: Rules): ClockTerm[] {
  const { groups } = configuration;
  const group = Object.hasOwn(groups, facts.group) ? groups[facts.group] : undefined;
  const holder = { name: facts.group, supplier: group?.supplier, zone: group?.zone };
  const terms = promises(configuration, { ...facts, requester: requester?.email ?? null }, holder);
  return terms.map((term) => withRunningSteps(term, clocks));
}

function withRunningSteps(term: ClockTerm, clocks: readonly ClockRecord[]): ClockTerm {
  const running = clocks.find((clock) => clock.name === term.clock && clock.term.policy === term.policy);
  if (running?.term.escalation === undefined || isHeld(term.clock)) return term;
  return { ...term, escalation: running.term.escalation };
}
