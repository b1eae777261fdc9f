import type { Bound } from '#functions/http-api/api/bound.ts';
import { executeCommand } from '#shared/use-cases/incidents/execute-command.ts';
import { openIncident } from '#shared/use-cases/incidents/open-incident.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import { mergeIncidents, unmergeIncidents } from '#shared/use-cases/merging/merge-incidents.ts';
import { splitIncident, unsplitIncident } from '#shared/use-cases/merging/split-incident.ts';
import { repairRecord } from '#shared/use-cases/records/repair-record.ts';
import { verifyJournal } from '#shared/use-cases/records/verify-journal.ts';

/** What decides, and so needs the rules of incidents. */
export interface Commands {
  readonly open: Bound<typeof openIncident>;
  readonly execute: Bound<typeof executeCommand>;
  readonly merge: Bound<typeof mergeIncidents>;
  readonly unmerge: Bound<typeof unmergeIncidents>;
  readonly split: Bound<typeof splitIncident>;
  readonly unsplit: Bound<typeof unsplitIncident>;
  readonly verify: Bound<typeof verifyJournal>;
  readonly repair: Bound<typeof repairRecord>;
}

/** What decides on incidents, or decides again what was: rules that who only reads never needs. */
export function commands(parts: DeskParts): Commands {
  return {
    open: openIncident.bind(null, parts),
    execute: executeCommand.bind(null, parts),
    merge: mergeIncidents.bind(null, parts),
    unmerge: unmergeIncidents.bind(null, parts),
    split: splitIncident.bind(null, parts),
    unsplit: unsplitIncident.bind(null, parts),
    verify: verifyJournal.bind(null, parts),
    repair: repairRecord.bind(null, parts),
  };
}
