import * as z from 'zod';
import {
  canonicalLabels,
  itemsOf,
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

const PayloadSchema = z.object({
  summary: required,
  source: words,
  severity: words,
  timestamp: words,
  component: words,
  group: words,
  class: words,
  custom_details: z.unknown().optional(),
});

/** An event as monitoring systems send it to PagerDuty: whoever can alert there can alert here. */
const EventSchema = z
  .object({
    event_action: states({ trigger: 'firing', acknowledge: 'ignored', resolve: 'resolved' }),
    dedup_key: words,
    payload: PayloadSchema.nullish(),
    client_url: words,
    links: list(z.object({ href: words, text: words })),
  })
  .refine(({ event_action, payload }) => event_action !== 'firing' || payload, {
    error: 'a trigger has a payload',
    path: ['payload'],
  })
  .refine(({ dedup_key, payload }) => dedup_key !== '' || payload, {
    error: 'what is resolved has a dedup_key or the payload it was triggered with',
    path: ['dedup_key'],
  });

function fromEvent({
  event_action: state,
  dedup_key,
  payload,
  ...told
}: z.output<typeof EventSchema>): SourceAlert | null {
  if (state === 'ignored') return null;
  const details = detailsOf(payload?.custom_details);
  const { component = '', group = '', class: kind = '', source = '', summary = '' } = payload ?? {};
  const runbook = told.links.find(({ text, href }) => /runbook|playbook/i.test(`${text} ${href}`))?.href ?? '';
  return {
    // PagerDuty makes up a new key each time; the same content is the same matter, whenever and however bad.
    key: dedup_key || canonicalLabels(labelsOf({ source, component, group, class: kind, summary })),
    state,
    severity: severityOf(payload?.severity ?? ''),
    title: summary || dedup_key,
    description: paragraphs(
      ...Object.entries(details).map(([name, value]) => `${name}: ${value}`),
      typeof payload?.custom_details === 'string' ? payload.custom_details : '',
    ),
    at: instantOf(payload?.timestamp),
    url: linkOf(told.client_url, ...told.links.map(({ href }) => href)),
    runbook: linkOf(runbook, details.runbook_url ?? '', details.runbook ?? ''),
    items: itemsOf(source, component),
    labels: { ...details, ...labelsOf({ component, group, class: kind }) },
  };
}

function detailsOf(details: unknown): Record<string, string> {
  return details !== null && typeof details === 'object' && !Array.isArray(details) ? labelsOf({ ...details }) : {};
}

export const EVENT_FORM = form((one) => 'event_action' in one, EventSchema, fromEvent);
