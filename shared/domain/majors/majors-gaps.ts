import type { Staff } from '#domain/paging/staff.ts';
import type { MajorsPart } from './majors-fragment.ts';
import { type TellingRules, tellStakeholders } from './stakeholders.ts';

/** What a plan or a role of major incidents names in vain, and where the configuration says so. */
export interface MajorsGap {
  readonly about: string;
  readonly lacks: 'stakeholder' | 'schedule';
}

/** @returns plans that tell somebody who is there no more, and roles whose schedule there is not */
export function majorsGaps(configuration: MajorsPart & TellingRules, staff: Staff): MajorsGap[] {
  const { plans, roles } = configuration.majorIncidents;
  const untold = Object.entries(plans).flatMap(([plan, { stakeholders }]) =>
    tellStakeholders(stakeholders, configuration, staff).nobody.map(
      ({ whom }): MajorsGap => ({ about: `majorIncidents.plans.${plan}: ${whom}`, lacks: 'stakeholder' }),
    ),
  );
  const unfilled = Object.entries(roles).flatMap(([role, { schedule }]): MajorsGap[] =>
    schedule === undefined || staff.rosters.has(schedule)
      ? []
      : [{ about: `majorIncidents.roles.${role}`, lacks: 'schedule' }],
  );
  return [...untold, ...unfilled];
}
