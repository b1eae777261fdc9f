import type { Bound } from '#functions/http-api/api/bound.ts';
import { executeCommand } from '#shared/use-cases/incidents/execute-command.ts';
import { listIncidents, listTimeline } from '#shared/use-cases/incidents/lists.ts';
import { openIncident } from '#shared/use-cases/incidents/open-incident.ts';
import { readIncident } from '#shared/use-cases/incidents/read-incident.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import { mergeIncidents, unmergeIncidents } from '#shared/use-cases/merging/merge-incidents.ts';
import { splitIncident, unsplitIncident } from '#shared/use-cases/merging/split-incident.ts';
import { repairRecord } from '#shared/use-cases/records/repair-record.ts';
import { verifyJournal } from '#shared/use-cases/records/verify-journal.ts';

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

/** The use cases of incidents over the table of this container. */
export function incidents(parts: DeskParts): Incidents {
  return {
    open: openIncident.bind(null, parts),
    execute: executeCommand.bind(null, parts),
    merge: mergeIncidents.bind(null, parts),
    unmerge: unmergeIncidents.bind(null, parts),
    split: splitIncident.bind(null, parts),
    unsplit: unsplitIncident.bind(null, parts),
    read: readIncident.bind(null, parts),
    list: listIncidents.bind(null, parts),
    timeline: listTimeline.bind(null, parts),
    verify: verifyJournal.bind(null, parts),
    repair: repairRecord.bind(null, parts),
  };
}
