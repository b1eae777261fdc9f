import type { Due } from '#domain/incident/plan.ts';
import { FINISHED } from '#domain/incident/record/lifecycle.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';

/** The ends of what keeps people from being told. What waits for a window's end has that date already. */
export function silencesDue({ status, silences = [] }: IncidentRecord): Due[] {
  if (FINISHED.includes(status)) return [];
  return silences.flatMap(({ why, until }): Due[] => {
    if (until === null || (why === 'maintenance' && status === 'waiting')) return [];
    return why === 'storm' ? [] : [{ kind: why === 'flapping' ? 'alert-calm' : 'maintenance-end', at: until }];
  });
}
