import type { IncidentEvent } from '#domain/mail-out/incident-event.ts';
import { paragraph, quote } from '#domain/mail-out/layout/content.ts';
import { standing } from '#domain/mail-out/layout/facts.ts';
import type { Say } from '#domain/mail-out/layout/say.ts';
import { defineMailStep } from '#domain/mail-out/steps/frame/define-mail-step.ts';
import { manager } from '#domain/mail-out/steps/frame/recipients.ts';
import { UPDATE_CLOCK } from '#events/terms/vocabulary.ts';

/** The role of whoever writes the updates, as shipped. */
const COMMUNICATIONS = 'communications';

/** Somebody has to decide; until then the record stays open (Semantics, rule 27). */

export const majorProposed = defineMailStep({
  step: 'major-proposed',
  event: 'major-proposed',
  audience: 'staff',
  subject: 'majorProposed',
  alsoToActor: true,
  looksUp: 'record',
  to: (_event, today) => manager(today),
  content: ({ incident, data }, say) => [
    paragraph(say.words.desk.majorProposed(incident.number)),
    quote(data.reason),
    standing(say, incident),
  ],
});

/** A business day later, and the next, nobody has decided (Semantics, rule 56). */
export const majorReminded = defineMailStep({
  step: 'major-reminded',
  event: 'major-reminded',
  audience: 'staff',
  subject: 'majorProposed',
  looksUp: 'record',
  to: (_event, today) => manager(today),
  content: ({ incident, data }, say) => [
    paragraph(say.words.majors.undecidedYet(incident.number, data.reminder)),
    ...(incident.major?.reason ? [quote(incident.major.reason)] : []),
    standing(say, incident),
  ],
});

/** No update came in time: whoever leads and whoever writes is told, and it goes up to the incident manager (rule 54). */
export const updateMissed = defineMailStep({
  step: 'update-missed',
  event: 'sla-breached',
  audience: 'staff',
  subject: 'updateMissed',
  alsoToActor: true,
  asks: ({ data }) => data.clock === UPDATE_CLOCK,
  looksUp: 'people',
  to: ({ incident: { major } }, today) => {
    const writing = [major?.roles[COMMUNICATIONS] ?? []].flat();
    const people = new Set([...(major?.commander ? [major.commander] : []), ...writing]);
    return [...[...people].map((to) => ({ to })), ...manager(today).filter(({ to }) => to === null || !people.has(to))];
  },
  content: ({ incident, data }, say) => [paragraph(missed({ incident, data }, say)), standing(say, incident)],
});

function missed({ incident, data }: Pick<IncidentEvent<'sla-breached'>, 'incident' | 'data'>, say: Say): string {
  const { updateMissed: one, updatesMissed: several } = say.words.majors;
  const { missed: count = 1, breachedAt } = data;
  const when = say.when(breachedAt);
  return count === 1 ? one(incident.number, when) : several(incident.number, count, when);
}

/** It was resolved, and nobody has decided. */
export const majorUndecided = defineMailStep({
  step: 'major-undecided',
  event: 'resolved',
  audience: 'staff',
  subject: 'majorUndecided',
  alsoToActor: true,
  asks: ({ incident }) => incident.major?.state === 'proposed',
  looksUp: 'people',
  to: (_event, today) => manager(today),
  content: ({ incident }, say) => [paragraph(say.words.desk.majorUndecided(incident.number)), standing(say, incident)],
});
