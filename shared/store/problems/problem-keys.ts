import { PROBLEM } from '#domain/problems/problem-type.ts';
import { entrySk, incidentPk, recordName } from '#shared/store/table/keys.ts';

/** What lies beside a problem, in its partition. */
export function problemPk(tenant: string, problem: string): string {
  return incidentPk(tenant, recordName(PROBLEM.prefix, problem));
}

/** Begins the keys of the incidents that have their cause in it. */
export const LINKED = 'INCIDENT#';

export function linkedKey(tenant: string, problem: string, incident: string) {
  return { pk: problemPk(tenant, problem), sk: `${LINKED}${incident}` };
}

/** Begins the keys of what became of each incident because of one entry. @param version - of the entry */
export function resultsOf(version: number): string {
  return `RESULT#${entrySk(version).slice(2)}#`;
}
