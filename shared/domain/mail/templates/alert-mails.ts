import type { Incident } from '#events/incident.ts';
import { type Block, instantText, paragraph, quote } from './content.ts';
import { defineTemplate } from './define-template.ts';

/** What people read on their telephone at night: what is wrong, how bad, since when, and what to do about it. */

/** A mail is for a glance; the record has the rest. */
const LONGEST_DESCRIPTION = 2000;

export const alerted = defineTemplate('opened', {
  en: ({ incident }) => [paragraph(`Monitoring reports: ${incident.title}`), ...facts(incident)],
});

export const alertedAgain = defineTemplate('alert-repeated', {
  en: ({ incident, data }) => [
    paragraph(
      data.again === 'worse'
        ? `It has become worse (${data.severity}): ${incident.title}`
        : `It is firing again after it was resolved: ${incident.title}`,
    ),
    ...facts(incident),
  ],
});

export const alertSettled = defineTemplate('alert-settled', {
  en: ({ incident }) => [
    paragraph(`The alert came and went for a while. Now it has settled, and it is still firing: ${incident.title}`),
    ...facts(incident),
  ],
});

export const maintenanceEnded = defineTemplate('maintenance-ended', {
  en: ({ incident, data }) => [
    paragraph(`The maintenance window "${data.window}" is over, and this is still firing: ${incident.title}`),
    ...facts(incident),
  ],
});

function facts({ alert, priority, group, configurationItems, description }: Incident): Block[] {
  if (alert === null) return [];
  const { severity, source, occurrences, firstAt } = alert;
  const rows = [
    ['Severity', severity],
    ['Priority', priority],
    ['Group', group],
    ['About', configurationItems.join(', ') || 'nothing named'],
    ['Source', source],
    ...(firstAt === null ? [] : [['Since', instantText(firstAt)] as const]),
    ['Occurrences', String(occurrences)],
  ] as const;
  return [
    { kind: 'facts', rows },
    ...(description === '' ? [] : [quote(description.slice(0, LONGEST_DESCRIPTION))]),
    ...(alert.runbook === null ? [] : [{ kind: 'link', label: 'What to do about it', url: alert.runbook } as const]),
    ...(alert.url === null ? [] : [{ kind: 'link', label: 'What monitoring sees', url: alert.url } as const]),
  ];
}
