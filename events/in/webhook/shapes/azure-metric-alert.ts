import * as z from 'zod';
import {
  itemsOf,
  labelsOf,
  linkOf,
  paragraphs,
  required,
  severityOf,
  states,
  words,
} from '#events/in/reading/fields.ts';
import { instantOf } from '#events/in/reading/instants.ts';
import { runbookIn } from '#events/in/reading/runbook.ts';
import type { SourceAlert } from '#events/in/source/define-source.ts';
import { lower } from './azure-names.ts';

/** Metric alerts of an action group that has the common schema switched off. */
export const MetricSchema = z.object({
  status: states({ activated: 'firing', deactivated: 'resolved' }),
  context: z.object({
    id: words,
    name: required,
    description: words,
    severity: words,
    timestamp: words,
    resourceId: words,
    resourceName: words,
    resourceType: words,
    resourceGroupName: words,
    portalLink: words,
  }),
});

export function fromMetric({ status, context: told }: z.output<typeof MetricSchema>): SourceAlert | null {
  if (status === 'ignored') return null;
  return {
    key: lower(told.id || told.name, told.resourceId),
    state: status,
    severity: severityOf(/^\d$/.test(told.severity) ? `sev${told.severity}` : told.severity),
    title: told.name,
    description: paragraphs(told.description),
    at: instantOf(told.timestamp),
    url: linkOf(told.portalLink),
    runbook: linkOf(runbookIn(told.description) ?? ''),
    items: itemsOf(told.resourceId, told.resourceName),
    labels: labelsOf({ rule: told.name, resourceType: told.resourceType, resourceGroup: told.resourceGroupName }),
  };
}
