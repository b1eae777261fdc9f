import { SYSTEM } from '#domain/kernel/actor.ts';
import { paragraph } from '#domain/mail-out/layout/content.ts';
import { facts } from '#domain/mail-out/layout/facts.ts';
import { defineMailStep } from '#domain/mail-out/steps/frame/define-mail-step.ts';
import { alertKeeper } from './alert-keeper.ts';

const KNOWN = ['number', 'priority', 'group'] as const;

export const stormBegan = defineMailStep({
  step: 'storm-began',
  event: 'opened',
  audience: 'staff',
  alsoToActor: true,
  // Of all that opens, the desk itself opens the parent of a storm alone.
  asks: ({ by, incident }) => by === SYSTEM.id && incident.channel === 'monitoring' && incident.alert === null,
  looksUp: 'people',
  // A storm is nobody's own: where the group has no address, it is the incident manager's.
  to: (event, today) => {
    const keeper = alertKeeper(event, today);
    const { incidentManager } = today.directory;
    return [keeper.to === null && incidentManager ? { to: incidentManager } : keeper];
  },
  // The title and the description are the record's own, in the desk's language; there is nothing to translate in them.
  content: ({ incident }, say) => [
    paragraph(`${incident.title}.`),
    paragraph(incident.description),
    facts(say, incident, KNOWN),
  ],
});
