import type { Incident } from '#events/incident.ts';
import type { ClockName } from '#events/vocabulary.ts';
import { type Block, instantText, paragraph } from './content.ts';
import { defineTemplate } from './define-template.ts';

/** What people read on their telephone at night: what is wrong, since when, with whom it lies. */

export const slaWarned = defineTemplate('sla-warned', {
  en: ({ incident, data: { clock, dueAt } }) => [
    paragraph(`The ${clock} target of ${incident.number} is in danger: it is due at ${instantText(dueAt)}.`),
    standing(incident),
  ],
});

export const slaBreached = defineTemplate('sla-breached', {
  en: ({ incident, data: { clock, breachedAt } }) => [
    paragraph(`The ${clock} target of ${incident.number} was missed at ${instantText(breachedAt)}.`),
    standing(incident),
  ],
});

export const escalationStepped = defineTemplate('escalation-stepped', {
  en: ({ incident, data }) => [...ofStep(incident, data), standing(incident)],
});

export const escalationTold = defineTemplate('escalation-told', {
  en: ({ incident, data }) => [...ofStep(incident, data), standing(incident)],
});

function ofStep(
  incident: Incident,
  { clock, step, dueAt }: { clock: ClockName; step: string; dueAt: string },
): Block[] {
  const reading = incident.clocks.find(({ name }) => name === clock);
  return [
    paragraph(`${incident.number} has come to the step "${step}" of its escalation (${instantText(dueAt)}).`),
    ...(reading?.breachedAt
      ? [paragraph(`The ${clock} target was missed at ${instantText(reading.breachedAt)}.`)]
      : []),
    ...(!reading?.breachedAt && reading?.dueAt
      ? [paragraph(`The ${clock} target is due at ${instantText(reading.dueAt)}.`)]
      : []),
  ];
}

function standing({ title, priority, status, group, assignee }: Incident): Block {
  return {
    kind: 'facts',
    rows: [
      ['Subject', title],
      ['Priority', priority],
      ['Status', status],
      ['Group', group],
      ['Assignee', assignee ?? 'none'],
    ],
  };
}
