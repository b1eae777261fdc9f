import type { executeCommand } from '#shared/use-cases/incidents/execute-command.ts';
import type { listIncidents, listTimeline } from '#shared/use-cases/incidents/lists.ts';
import type { openIncident } from '#shared/use-cases/incidents/open-incident.ts';
import type { readIncident } from '#shared/use-cases/incidents/read-incident.ts';
import type { mergeIncidents, unmergeIncidents } from '#shared/use-cases/merging/merge-incidents.ts';
import type { splitIncident, unsplitIncident } from '#shared/use-cases/merging/split-incident.ts';
import type { repairRecord } from '#shared/use-cases/records/repair-record.ts';
import type { verifyJournal } from '#shared/use-cases/records/verify-journal.ts';
import type { Bound } from './bound.ts';

/** What routes do with incidents. */
export interface Incidents {
  readonly open: Bound<typeof openIncident>;
  readonly execute: Bound<typeof executeCommand>;
  readonly merge: Bound<typeof mergeIncidents>;
  readonly unmerge: Bound<typeof unmergeIncidents>;
  readonly split: Bound<typeof splitIncident>;
  readonly unsplit: Bound<typeof unsplitIncident>;
  readonly read: Bound<typeof readIncident>;
  readonly list: Bound<typeof listIncidents>;
  readonly timeline: Bound<typeof listTimeline>;
  readonly verify: Bound<typeof verifyJournal>;
  readonly repair: Bound<typeof repairRecord>;
}
