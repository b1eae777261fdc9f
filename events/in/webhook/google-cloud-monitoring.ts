import * as z from 'zod';
import {
  canonicalLabels,
  itemsOf,
  labels,
  labelsOf,
  linkOf,
  list,
  paragraphs,
  severityOf,
  states,
  words,
} from '#events/in/reading/fields.ts';
import { instantOf } from '#events/in/reading/instants.ts';
import { runbookIn } from '#events/in/reading/runbook.ts';
import { defineWebhookSource, type SourceAlert } from '#events/in/source/define-source.ts';

const named = z.object({ name: words, displayName: words }).nullish().catch(null);
const labelled = z.object({ type: words, labels }).nullish().catch(null);

const IncidentSchema = z
  .object({
    incident_id: words,
    state: states({ open: 'firing', closed: 'resolved', acknowledged: 'ignored' }),
    severity: words,
    started_at: words,
    ended_at: words,
    policy_name: words,
    policy_user_labels: labels,
    condition_name: words,
    condition: named,
    resource_id: words,
    resource_name: words,
    resource: labelled,
    metric: labelled,
    url: words,
    summary: words,
    documentation: z
      .union([
        words.pipe(z.string().min(1)).transform((content) => ({ content, links: [] })),
        z.object({ content: words, links: list(z.object({ displayName: words, url: words })) }),
      ])
      .nullish()
      .catch(null),
  })
  .refine(({ incident_id, policy_name, condition_name }) => incident_id || policy_name || condition_name, {
    error: 'an incident has an id, a policy or a condition',
    path: ['incident_id'],
  });

type Incident = z.output<typeof IncidentSchema>;

function fromIncident(incident: Incident): SourceAlert | null {
  const { state, documentation, resource, metric } = incident;
  if (state === 'ignored') return null;
  const place = { ...resource?.labels, ...metric?.labels };
  return {
    key: keyOf(incident, place),
    state,
    severity: severityOf(incident.policy_user_labels.severity ?? '', incident.severity),
    title:
      [incident.policy_name, incident.condition?.displayName || incident.condition_name].filter(Boolean).join(': ') ||
      `Incident ${incident.incident_id}`,
    description: paragraphs(incident.summary, documentation?.content ?? ''),
    // When it began and ended, not when it was told.
    at: null,
    since: instantOf(incident.started_at),
    url: linkOf(incident.url),
    runbook: linkOf(
      documentation?.links.find(({ displayName, url }) => /run.?book|playbook/i.test(`${displayName} ${url}`))?.url ??
        '',
      runbookIn(documentation?.content) ?? '',
    ),
    items: itemsOf(
      incident.resource_name,
      incident.resource_id,
      ...['instance_id', 'instance_name', 'host', 'service_name', 'database_id', 'pod_name', 'cluster_name'].map(
        (name) => place[name] ?? '',
      ),
    ),
    labels: labelsOf({
      ...place,
      ...incident.policy_user_labels,
      policy: incident.policy_name,
      resource: resource?.type,
    }),
  };
}

/** The condition and where it is met; an incident's own id is another each time, and stands in where no place is named. */
function keyOf(incident: Incident, place: Readonly<Record<string, string>>): string {
  const what = incident.condition?.name || [incident.policy_name, incident.condition_name].filter(Boolean).join('/');
  const where = canonicalLabels(place) || incident.resource_id;
  return what && where ? `${what}/${where}` : `incident/${incident.incident_id || what}`;
}

const incident = {
  incident_id: '0.opqiw61fsv7p',
  scoping_project_id: 'shop-prod',
  scoping_project_number: 12345,
  url: 'https://console.cloud.google.com/monitoring/alerting/incidents/0.opqiw61fsv7p?project=shop-prod',
  started_at: 1788768000,
  ended_at: null,
  state: 'open',
  severity: 'Critical',
  summary: 'CPU utilization for shop-prod web-1 is above the threshold of 0.8 with a value of 0.97.',
  resource_id: '',
  resource_name: 'shop-prod web-1',
  resource_type_display_name: 'VM Instance',
  resource: {
    type: 'gce_instance',
    labels: { instance_id: '8979287136362607111', project_id: 'shop-prod', zone: 'europe-west1-b' },
  },
  metric: {
    type: 'compute.googleapis.com/instance/cpu/utilization',
    displayName: 'CPU utilization',
    labels: { instance_name: 'web-1' },
  },
  metadata: { system_labels: {}, user_labels: {} },
  policy_name: 'Web servers',
  policy_user_labels: { team: 'web' },
  condition_name: 'CPU above 80 %',
  condition: {
    name: 'projects/shop-prod/alertPolicies/44162588/conditions/44162589',
    displayName: 'CPU above 80 %',
    conditionThreshold: { thresholdValue: 0.8 },
  },
  documentation: {
    content: 'See the dashboard first.',
    mime_type: 'text/markdown',
    links: [{ displayName: 'Runbook', url: 'https://runbooks.example.com/cpu' }],
  },
};

export const googleCloudMonitoring = defineWebhookSource({
  id: 'google-cloud-monitoring',
  title: 'Google Cloud Monitoring',
  summary: 'Incidents of alerting policies, by a webhook notification channel.',
  severities: {
    critical: 'critical',
    error: 'high',
    high: 'high',
    warning: 'medium',
    medium: 'medium',
    low: 'low',
    info: 'low',
  },
  defaultSeverity: 'medium',
  authentication: { by: 'token' },
  setup: `Monitoring → Alerting → Edit notification channels → Webhooks → Add new, endpoint URL \`{{url}}\`, *Use HTTP basic auth* with any user name and the token as
password. Or by the command line:

\`\`\`sh
gcloud beta monitoring channels create --display-name=Firstline --type=webhook_basicauth \\
  --channel-labels=url='{{url}}',username=firstline --sensitive-labels=password='{{token}}'
\`\`\`

Then name the channel in the alerting policies and tick *Notify on incident closure*. \`open\` opens, \`closed\` resolves. The policy's severity, or its user label
\`severity\`, decides how bad it is. A documentation link called *Runbook* becomes the link to the runbook. The test of a channel opens nothing.`,
  body: z.object({ incident: z.unknown().optional(), version: words }),
  isTest: ({ version }) => version === 'test',
  split: ({ incident }) => [incident],
  one: IncidentSchema,
  examples: [
    {
      name: 'An incident opens',
      input: { incident, version: '1.2' },
      becomes: [
        {
          key: 'projects/shop-prod/alertPolicies/44162588/conditions/44162589/instance_id="8979287136362607111",instance_name="web-1",project_id="shop-prod",zone="europe-west1-b"',
          state: 'firing',
          severity: 'critical',
          title: 'Web servers: CPU above 80 %',
          at: null,
          since: '2026-09-07T08:00:00.000Z',
          runbook: 'https://runbooks.example.com/cpu',
        },
      ],
    },
    {
      name: 'It closes',
      input: { incident: { ...incident, state: 'closed', ended_at: 1788768600 }, version: '1.2' },
      becomes: [{ state: 'resolved', title: 'Web servers: CPU above 80 %', at: null }],
    },
    {
      name: 'Somebody tests the channel',
      input: { incident: { incident_id: '12345', state: 'OPEN', summary: 'Test Incident' }, version: 'test' },
      becomes: [],
      test: true,
    },
  ],
  map: fromIncident,
});
