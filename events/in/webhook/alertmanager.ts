import * as z from 'zod';
import { words } from '#events/in/reading/fields.ts';
import { truncatedAlerts } from '#events/in/reading/truncated-alerts.ts';
import { defineWebhookSource } from '#events/in/source/define-source.ts';
import { fromPrometheus, PrometheusAlertSchema } from './shapes/prometheus-alert.ts';

const alert = {
  status: 'firing',
  labels: { alertname: 'HighLatency', instance: 'web-1:9100', job: 'shop', severity: 'critical' },
  annotations: {
    summary: 'Requests take longer than 2 s',
    description: 'The 99th percentile has been above 2 s for 10 minutes',
    runbook_url: 'https://runbooks.example.com/latency',
  },
  startsAt: '2026-09-07T08:00:00.123456789Z',
  endsAt: '0001-01-01T00:00:00Z',
  generatorURL: 'http://prometheus.example.com:9090/graph?g0.expr=latency',
  fingerprint: 'c6eadffa33fcdf37',
};
const around = {
  version: '4',
  groupKey: '{}:{alertname="HighLatency"}',
  receiver: 'firstline',
  groupLabels: { alertname: 'HighLatency' },
  commonLabels: { alertname: 'HighLatency' },
  commonAnnotations: {},
  externalURL: 'http://alertmanager.example.com:9093',
  truncatedAlerts: 0,
};

export const alertmanager = defineWebhookSource({
  id: 'alertmanager',
  title: 'Prometheus Alertmanager',
  summary: 'Webhook of version 4; each alert of a group on its own.',
  severities: {
    critical: 'critical',
    page: 'critical',
    emergency: 'critical',
    error: 'high',
    high: 'high',
    major: 'high',
    warning: 'medium',
    warn: 'medium',
    medium: 'medium',
    minor: 'low',
    low: 'low',
    info: 'low',
    none: 'low',
  },
  defaultSeverity: 'medium',
  authentication: { by: 'token' },
  resends: true,
  setup: `In \`alertmanager.yml\`:

\`\`\`yaml
route:
  receiver: firstline
  group_by: [alertname]
  repeat_interval: 4h
receivers:
  - name: firstline
    webhook_configs:
      - url: '{{url}}'
        send_resolved: true
        http_config:
          authorization:
            type: Bearer
            credentials: '{{token}}'
\`\`\`

What is wrong is known by the labels without \`severity\`, so that one that gets worse stays one matter. What differs in its severity alone, or reaches the desk
from two replicas, are members of one alert, each known by its \`fingerprint\`: it is over when all are over, and as bad as the worst that fires. A rule of
the configuration that sets \`key: [alertname, job]\` makes members of more. Alertmanager tells no time of its messages, so they count in the order they
arrive: what fires again with its old \`startsAt\` fires. The label \`severity\` decides how bad it is, the annotations \`summary\`, \`description\` and
\`runbook_url\` what people read; the labels \`instance\`, \`host\`, \`node\`, \`pod\`, \`deployment\` and \`service\` name what is affected. Alertmanager says the same
again every \`repeat_interval\`: one more occurrence each time. A second Alertmanager gets an integration of its own, for keys belong to integrations.`,
  body: z.object({ alerts: z.array(z.unknown()), externalURL: words, receiver: words }),
  leftOut: truncatedAlerts,
  split: ({ alerts }) => alerts,
  one: PrometheusAlertSchema,
  examples: [
    {
      name: 'One alert fires while another is over',
      input: {
        ...around,
        status: 'firing',
        alerts: [
          alert,
          {
            ...alert,
            status: 'resolved',
            labels: { ...alert.labels, instance: 'web-2:9100' },
            endsAt: '2026-09-07T08:05:00Z',
            fingerprint: 'bc97ff14869b13e3',
          },
        ],
      },
      becomes: [
        {
          key: 'alertname="HighLatency",instance="web-1:9100",job="shop"',
          member: 'c6eadffa33fcdf37',
          state: 'firing',
          severity: 'critical',
          title: 'Requests take longer than 2 s',
          at: null,
          since: '2026-09-07T08:00:00.123Z',
          runbook: 'https://runbooks.example.com/latency',
          items: ['web-1', 'web-1:9100'],
        },
        {
          key: 'alertname="HighLatency",instance="web-2:9100",job="shop"',
          member: 'bc97ff14869b13e3',
          state: 'resolved',
          at: null,
        },
      ],
    },
    {
      name: 'The same is over',
      input: {
        ...around,
        status: 'resolved',
        alerts: [{ ...alert, status: 'resolved', endsAt: '2026-09-07T08:30:00.5Z' }],
      },
      becomes: [{ member: 'c6eadffa33fcdf37', state: 'resolved', at: null }],
    },
    {
      name: 'An older version, without fingerprints',
      input: { ...around, alerts: [{ ...alert, fingerprint: undefined }] },
      becomes: [{ key: 'alertname="HighLatency",instance="web-1:9100",job="shop"', state: 'firing' }],
    },
  ],
  map: (one, { externalURL }) => fromPrometheus(one, externalURL),
});
