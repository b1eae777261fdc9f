import * as z from 'zod';
import {
  itemsOf,
  labels,
  labelsOf,
  linkOf,
  list,
  paragraphs,
  required,
  severityOf,
  states,
  words,
} from '#events/in/reading/fields.ts';
import { form } from '#events/in/reading/forms.ts';
import { instantOf } from '#events/in/reading/instants.ts';
import type { SourceAlert } from '#events/in/source/define-source.ts';

/** What New Relic’s notification channels from before workflows tell of an incident. */
const IncidentSchema = z.object({
  account_id: words,
  incident_id: required,
  condition_name: words,
  policy_name: words,
  account_name: words,
  current_state: states({ open: 'firing', acknowledged: 'ignored', closed: 'resolved', test: 'ignored' }),
  severity: words,
  details: words,
  incident_url: words,
  runbook_url: words,
  timestamp: words,
  targets: list(z.object({ name: words, labels })),
});

function fromIncident({ current_state: state, targets, ...told }: z.output<typeof IncidentSchema>): SourceAlert | null {
  if (state === 'ignored') return null;
  return {
    key: `incident/${told.account_id}/${told.incident_id}`,
    state,
    severity: severityOf(told.severity),
    title: told.condition_name || told.details || `Incident ${told.incident_id}`,
    description: paragraphs(told.details, told.policy_name && `Policy: ${told.policy_name}`),
    at: instantOf(told.timestamp),
    url: linkOf(told.incident_url),
    runbook: linkOf(told.runbook_url),
    items: itemsOf(...targets.map(({ name }) => name)),
    labels: labelsOf({
      ...targets[0]?.labels,
      policy: told.policy_name,
      condition: told.condition_name,
      account: told.account_name,
    }),
  };
}

export const CHANNEL_FORM = form((one) => 'current_state' in one, IncidentSchema, fromIncident);
