import * as z from 'zod';
import { anyForm } from '#events/in/reading/forms.ts';
import { defineWebhookSource } from '#events/in/source/define-source.ts';
import { EVENT_FORM } from './shapes/pagerduty-event.ts';
import { INCIDENT_FORMS } from './shapes/pagerduty-incident.ts';

/** *Send Test Event* of a webhook subscription. */
const PingSchema = z.object({ event_type: z.literal('pagey.ping') });

const trigger = {
  routing_key: 'the-token',
  event_action: 'trigger',
  dedup_key: 'samplekeyhere',
  payload: {
    summary: 'DISK at 99% on machine prod-datapipe03.example.com',
    timestamp: '2026-09-07T08:00:00.000+0000',
    severity: 'critical',
    source: 'prod-datapipe03.example.com',
    component: 'mysql',
    group: 'prod-datapipe',
    class: 'disk',
    custom_details: { 'free space': '1%', 'ping time': '1500ms' },
  },
  links: [{ href: 'https://runbooks.example.com/disk', text: 'Runbook' }],
  client: 'Sample monitoring',
  client_url: 'https://monitoring.example.com',
};
const incident = {
  event: {
    id: '5ac64822-4adc-4fda-ade0-410becf0de4f',
    event_type: 'incident.triggered',
    resource_type: 'incident',
    occurred_at: '2026-09-07T08:00:00.000Z',
    data: {
      id: 'PGR0VU2',
      type: 'incident',
      html_url: 'https://acme.pagerduty.com/incidents/PGR0VU2',
      number: 2,
      status: 'triggered',
      title: 'A little bump in the road',
      service: { id: 'PF9KMXH', summary: 'API Service' },
      priority: { id: 'PSO75BM', summary: 'P1' },
      urgency: 'high',
    },
  },
};

export const pagerduty = defineWebhookSource({
  id: 'pagerduty',
  title: 'PagerDuty Events v2',
  summary: 'Whatever can alert PagerDuty by its Events API v2, and what PagerDuty sends about its incidents.',
  severities: {
    critical: 'critical',
    error: 'high',
    warning: 'medium',
    info: 'low',
    high: 'high',
    low: 'low',
    p1: 'critical',
    p2: 'high',
    p3: 'medium',
    p4: 'low',
    p5: 'low',
  },
  defaultSeverity: 'medium',
  authentication: { by: 'body-token', path: ['routing_key'] },
  setup: `A system that alerts PagerDuty alerts the desk instead when its events address is \`{{url}}\` and its integration key the token:

\`\`\`sh
curl '{{url}}' -H 'Content-Type: application/json' -d '{
  "routing_key": "{{token}}",
  "event_action": "trigger",
  "dedup_key": "prod-datapipe03/disk",
  "payload": { "summary": "Disk at 99 %", "source": "prod-datapipe03", "severity": "critical" }
}'
\`\`\`

\`trigger\` opens, \`resolve\` with the same \`dedup_key\` resolves, \`acknowledge\` changes nothing. Without a \`dedup_key\` the alert is known by source, component,
group, class and summary.

To hear of the incidents of a PagerDuty account: Integrations → Generic Webhooks (v3), webhook URL \`{{url}}\`, custom header \`Authorization\` with value
\`Bearer {{token}}\`, events *incident.triggered*, *incident.reopened* and *incident.resolved*.`,
  body: z.record(z.string(), z.unknown()),
  isTest: ({ event }) => PingSchema.safeParse(event).success,
  split: (body) => (Array.isArray(body.messages) ? body.messages : [body]),
  one: anyForm([EVENT_FORM, ...INCIDENT_FORMS], 'has neither an event_action nor an incident'),
  examples: [
    {
      name: 'An event triggers',
      input: trigger,
      becomes: [
        {
          key: 'samplekeyhere',
          state: 'firing',
          severity: 'critical',
          title: 'DISK at 99% on machine prod-datapipe03.example.com',
          at: '2026-09-07T08:00:00.000Z',
          url: 'https://monitoring.example.com',
          runbook: 'https://runbooks.example.com/disk',
          items: ['prod-datapipe03.example.com', 'mysql'],
        },
      ],
    },
    {
      name: 'It resolves, by its key alone',
      input: { routing_key: 'the-token', event_action: 'resolve', dedup_key: 'samplekeyhere' },
      becomes: [{ key: 'samplekeyhere', state: 'resolved' }],
    },
    {
      name: 'It triggers without a key',
      input: { ...trigger, dedup_key: undefined, payload: { summary: 'Too slow', source: 'web-1', severity: 'error' } },
      becomes: [{ key: 'source="web-1",summary="Too slow"', state: 'firing', severity: 'error' }],
    },
    {
      name: 'Somebody tests the subscription',
      input: { event: { ...incident.event, event_type: 'pagey.ping', data: { message: 'Hello from PagerDuty' } } },
      becomes: [],
      test: true,
    },
    { name: 'Somebody acknowledges it', input: { ...trigger, event_action: 'acknowledge' }, becomes: [] },
    {
      name: 'PagerDuty tells of an incident',
      input: incident,
      becomes: [{ key: 'incident/PGR0VU2', state: 'firing', severity: 'p1', items: ['API Service'] }],
    },
    {
      name: 'That incident is resolved',
      input: { event: { ...incident.event, event_type: 'incident.resolved' } },
      becomes: [{ key: 'incident/PGR0VU2', state: 'resolved' }],
    },
  ],
  map: (alert) => alert,
});
