import type { Bound } from '#functions/http-api/api/bound.ts';
import { listIncidents, listMajors, listTimeline } from '#shared/use-cases/incidents/lists.ts';
import { readIncident } from '#shared/use-cases/incidents/read-incident.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import type { Commands } from './commands.ts';
import { later } from './later.ts';

/** What routes do with incidents. */
export interface Incidents extends Commands {
  readonly read: Bound<typeof readIncident>;
  readonly list: Bound<typeof listIncidents>;
  readonly majors: Bound<typeof listMajors>;
  readonly timeline: Bound<typeof listTimeline>;
}

/** The use cases of incidents over the table of this container. Most calls read; what the others need is loaded with the first of them. */
export function incidents(parts: DeskParts): Incidents {
  const commands = later(async () => (await import('./commands.ts')).commands(parts));
  return {
    read: readIncident.bind(null, parts),
    list: listIncidents.bind(null, parts),
    majors: listMajors.bind(null, parts),
    timeline: listTimeline.bind(null, parts),
    open: commands.open,
    execute: commands.execute,
    merge: commands.merge,
    unmerge: commands.unmerge,
    split: commands.split,
    unsplit: commands.unsplit,
    verify: commands.verify,
    repair: commands.repair,
  };
}
