import * as z from 'zod';
import { anyForm, form } from '#events/in/reading/forms.ts';
import { truncatedAlerts } from '#events/in/reading/truncated-alerts.ts';
import { defineWebhookSource } from '#events/in/source/define-source.ts';
import { isLegacyTest, LEGACY_FORM } from './shapes/grafana-legacy.ts';
import { fromPrometheus, PrometheusAlertSchema } from './shapes/prometheus-alert.ts';

const TestSchema = z.object({
  labels: z.object({ alertname: z.literal('TestAlert'), instance: z.literal('Grafana') }),
});

/** The button of a contact point; its labels are reserved, whatever else is added to it. */
function isTest(body: Readonly<Record<string, unknown>>): boolean {
  if (!Array.isArray(body.alerts)) return isLegacyTest(body);
  return body.alerts.length > 0 && body.alerts.every((one) => TestSchema.safeParse(one).success);
}

const alert = {
  status: 'firing',
  labels: { alertname: 'High memory usage', team: 'blue', zone: 'eu-1', severity: 'warning', service: 'checkout' },
  annotations: {
    summary: 'Memory above 90 %',
    description: 'The system has high memory usage',
    runbook_url: 'https://runbooks.example.com/memory',
  },
  startsAt: '2026-09-07T10:00:00.157076+02:00',
  endsAt: '0001-01-01T00:00:00Z',
  generatorURL: 'https://grafana.example.com/alerting/1afz29v7z/edit',
  fingerprint: 'c6eadffa33fcdf38',
  silenceURL: 'https://grafana.example.com/alerting/silence/new?alertmanager=grafana',
  dashboardURL: '',
  panelURL: 'https://grafana.example.com/d/abcd?viewPanel=2',
  values: { B: 44.23, C: 1 },
};
const around = {
  receiver: 'firstline',
  orgId: 1,
  externalURL: 'https://grafana.example.com/',
  version: '1',
  title: '[FIRING:1] High memory usage blue',
  state: 'alerting',
  message: '**Firing**',
};
const legacy = {
  ruleId: 12,
  ruleName: 'CPU of web-1',
  ruleUrl: 'https://grafana.example.com/d/abc?tab=alert',
  title: '[Alerting] CPU of web-1',
  state: 'alerting',
  message: 'Too busy',
  evalMatches: [{ value: 97, metric: 'cpu', tags: {} }],
  tags: { severity: 'critical' },
};

export const grafana = defineWebhookSource({
  id: 'grafana',
  title: 'Grafana',
  summary: 'Webhook contact points of Grafana Alerting, signed or with a token, and the legacy notification channel.',
  severities: {
    critical: 'critical',
    high: 'high',
    error: 'high',
    warning: 'medium',
    medium: 'medium',
    low: 'low',
    info: 'low',
  },
  defaultSeverity: 'medium',
  authentication: {
    by: 'hmac',
    header: 'x-grafana-alerting-signature',
    timestampHeader: 'x-grafana-alerting-timestamp',
  },
  resends: true,
  setup: `Alerting → Contact points → Add contact point → Webhook: URL \`{{url}}\`, method POST. Then one of
- *Authorization Header*: scheme \`Bearer\`, credentials \`{{token}}\`, or
- *HMAC Signature*: the integration's secret, and \`X-Grafana-Alerting-Timestamp\` as timestamp header.

As a file in \`provisioning/alerting/\`:

\`\`\`yaml
apiVersion: 1
contactPoints:
  - orgId: 1
    name: firstline
    receivers:
      - uid: firstline
        type: webhook
        settings:
          url: '{{url}}'
          httpMethod: POST
          authorization_scheme: Bearer
          authorization_credentials: '{{token}}'
\`\`\`

Leave *Disable resolved message* off and the payload template empty. Give rules a label \`severity\` and the annotations \`summary\`, \`description\` and
\`runbook_url\`. An alert is known by its labels without \`severity\`, its members by their \`fingerprint\`. *Test* opens nothing. Missing data comes as an alert of its own, \`DatasourceNoData\`; the \`no_data\` of a legacy rule neither
opens nor resolves.`,
  body: z.record(z.string(), z.unknown()),
  isTest,
  leftOut: truncatedAlerts,
  split: (body) => (Array.isArray(body.alerts) ? body.alerts : [body]),
  one: anyForm(
    [
      form(
        (one) => 'labels' in one || 'fingerprint' in one,
        PrometheusAlertSchema,
        (one) => fromPrometheus(one, ''),
      ),
      LEGACY_FORM,
    ],
    'has neither alerts nor the ruleName of a legacy notification',
  ),
  examples: [
    {
      name: 'An alert fires',
      input: { ...around, status: 'firing', alerts: [alert] },
      becomes: [
        {
          key: 'alertname="High memory usage",service="checkout",team="blue",zone="eu-1"',
          member: 'c6eadffa33fcdf38',
          state: 'firing',
          severity: 'warning',
          title: 'Memory above 90 %',
          since: '2026-09-07T08:00:00.157Z',
          url: 'https://grafana.example.com/d/abcd?viewPanel=2',
          items: ['checkout'],
        },
      ],
    },
    {
      name: 'It is over',
      input: {
        ...around,
        status: 'resolved',
        alerts: [{ ...alert, status: 'resolved', endsAt: '2026-09-07T10:20:00+02:00' }],
      },
      becomes: [{ member: 'c6eadffa33fcdf38', state: 'resolved', at: null }],
    },
    {
      name: 'A legacy rule fires',
      input: legacy,
      becomes: [{ key: 'rule/12/CPU of web-1', state: 'firing', severity: 'critical', title: 'CPU of web-1' }],
    },
    {
      name: 'The legacy rule is over',
      input: { ...legacy, state: 'ok', title: '[OK] CPU of web-1', evalMatches: [] },
      becomes: [{ key: 'rule/12/CPU of web-1', state: 'resolved' }],
    },
    {
      name: 'Somebody tests the contact point',
      input: {
        ...around,
        status: 'firing',
        alerts: [
          {
            ...alert,
            labels: { alertname: 'TestAlert', instance: 'Grafana' },
            annotations: { summary: 'Notification test' },
          },
        ],
      },
      becomes: [],
      test: true,
    },
    {
      name: 'Somebody tests the legacy channel',
      input: { ...legacy, ruleId: 0, ruleName: 'Test notification', title: '[Alerting] Test notification' },
      becomes: [],
      test: true,
    },
    { name: 'A legacy rule has no data', input: { ...legacy, state: 'no_data' }, becomes: [] },
  ],
  map: (alert) => alert,
});
