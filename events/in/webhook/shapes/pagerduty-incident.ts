import * as z from 'zod';
import { itemsOf, labelsOf, linkOf, required, severityOf, words } from '#events/in/reading/fields.ts';
import { form } from '#events/in/reading/forms.ts';
import { instantOf } from '#events/in/reading/instants.ts';
import type { SourceAlert } from '#events/in/source/define-source.ts';

/** What PagerDuty itself sends about its incidents: V3 webhook subscriptions, and the extensions before them. */

const TRANSITIONS: Readonly<Record<string, SourceAlert['state']>> = {
  'incident.triggered': 'firing',
  'incident.reopened': 'firing',
  'incident.trigger': 'firing',
  'incident.resolved': 'resolved',
  'incident.resolve': 'resolved',
};

const named = z.object({ summary: words, name: words }).nullish().catch(null);

const IncidentSchema = z.object({
  id: required,
  html_url: words,
  title: words,
  urgency: words,
  priority: named,
  service: named,
  trigger_summary_data: z.object({ subject: words, description: words }).nullish().catch(null),
});

interface Told {
  readonly type: string;
  readonly at: string;
  readonly id: string;
}

function alertOf(incident: z.output<typeof IncidentSchema>, { type, at, id }: Told): SourceAlert | null {
  const state = TRANSITIONS[type];
  const cause = incident.trigger_summary_data;
  const service = incident.service?.summary || incident.service?.name || '';
  if (state === undefined) return null;
  return {
    key: `incident/${incident.id}`,
    state,
    severity: severityOf(incident.priority?.summary || incident.priority?.name || '', incident.urgency),
    title: incident.title || cause?.subject || cause?.description || `Incident ${incident.id}`,
    description: '',
    at: instantOf(at),
    url: linkOf(incident.html_url),
    runbook: null,
    items: itemsOf(service),
    labels: labelsOf({ service }),
    delivery: id || null,
  };
}

const knows = (type: unknown): boolean => typeof type === 'string' && Object.hasOwn(TRANSITIONS, type);
const typeOf = (event: unknown): unknown =>
  event !== null && typeof event === 'object' && 'event_type' in event ? event.event_type : event;

export const INCIDENT_FORMS = [
  form(
    ({ event }) => typeof event === 'object' && knows(typeOf(event)),
    z.object({ event: z.object({ id: words, event_type: words, occurred_at: words, data: IncidentSchema }) }),
    ({ event: { id, event_type: type, occurred_at: at, data } }) => alertOf(data, { id, type, at }),
  ),
  form(
    ({ type, data }) => knows(type) && data !== undefined,
    z.object({ id: words, type: words, created_on: words, data: z.object({ incident: IncidentSchema }) }),
    ({ id, type, created_on: at, data }) => alertOf(data.incident, { id, type, at }),
  ),
  form(
    ({ event }) => knows(event),
    z.object({ id: words, event: words, created_on: words, incident: IncidentSchema }),
    ({ id, event: type, created_on: at, incident }) => alertOf(incident, { id, type, at }),
  ),
  // Whatever else happens there, from an annotation to a ping, asks for nothing here.
  form(
    ({ event, type }) => /^[a-z_]+\.[a-z_.]+$/.test(String(typeOf(event ?? type))),
    z.unknown(),
    () => null,
  ),
];
