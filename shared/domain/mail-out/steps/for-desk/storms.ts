import { isMoreUrgent } from '#domain/incident/record/standings.ts';
import { SYSTEM } from '#domain/kernel/actor.ts';
import type { IncidentEvent } from '#domain/mail-out/incident-event.ts';
import { paragraph } from '#domain/mail-out/layout/content.ts';
import { facts } from '#domain/mail-out/layout/facts.ts';
import { defineMailStep, type Recipient, type Today } from '#domain/mail-out/steps/frame/define-mail-step.ts';
import { LevelSchema } from '#events/terms/vocabulary.ts';
import { alertKeeper } from './alert-keeper.ts';

const KNOWN = ['number', 'priority', 'group'] as const;

const ofStorm = {
  audience: 'staff',
  alsoToActor: true,
  looksUp: 'people',
  // A storm is nobody's own: where the group has no address, it is the incident manager's.
  to: (event: IncidentEvent, today: Today): Recipient[] => {
    const keeper = alertKeeper(event, today);
    const { incidentManager } = today.directory;
    return [keeper.to === null && incidentManager ? { to: incidentManager } : keeper];
  },
} as const;

/** Of what monitoring opens, only a storm's parent has no alert of its own. */
const byItself = ({ by, incident }: IncidentEvent): boolean =>
  by === SYSTEM.id && incident.channel === 'monitoring' && incident.requester === null && incident.alert === null;

const stormBegan = defineMailStep({
  step: 'storm-began',
  event: 'opened',
  ...ofStorm,
  asks: byItself,
  // The title and the description are the record's own, in the desk's language; there is nothing to translate in them.
  content: ({ incident }, say) => [
    paragraph(`${incident.title}.`),
    paragraph(incident.description),
    facts(say, incident, KNOWN),
  ],
});

/**
 * Nobody is told of what is under it, so its rise is all that people hear of a worse alert, at most once a level (Semantics,
 * rules 32, 37).
 */
const stormWorse = defineMailStep({
  step: 'storm-worse',
  event: 'reclassified',
  subject: 'alertAgain',
  ...ofStorm,
  asks: (event) => byItself(event) && hasRisen(event.data.changes.priority),
  content: ({ incident }, say) => [
    paragraph(say.words.alerts.worse(say.words.glossary.priority[incident.priority], incident.title)),
    facts(say, incident, KNOWN),
  ],
});

/** Many alerts of one kind at a time. */
export const STORM_MAILS = [stormBegan, stormWorse] as const;

function hasRisen(change: { readonly from: unknown; readonly to: unknown } | undefined): boolean {
  const from = LevelSchema.safeParse(change?.from);
  const to = LevelSchema.safeParse(change?.to);
  return from.success && to.success && isMoreUrgent(to.data, from.data);
}
