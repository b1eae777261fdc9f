import * as z from 'zod';
import { defineWebhookSource } from '#events/in/source/define-source.ts';
import { fromMonitor, isMonitorTest, MonitorMessageSchema } from './shapes/datadog-monitor.ts';

const example = {
  id: '7654321098765432109',
  aggreg_key: '9bd4ac313a4d1e8fae2482df7b77628',
  alert_id: '1234',
  alert_transition: 'Triggered',
  alert_type: 'error',
  alert_priority: 'P1',
  alert_title: 'Disk is full',
  event_title: '[P1] [Triggered on {host:web-1}] Disk is full',
  alert_scope: 'host:web-1',
  alert_metric: 'system.disk.in_use',
  alert_status: 'system.disk.in_use over host:web-1 was > 0.9 on average during the last 5m.',
  text_only_msg: 'Remove old logs.',
  date: '1788768000000',
  hostname: 'web-1',
  tags: 'env:prod,host:web-1,monitor',
  link: 'https://app.datadoghq.com/monitors/1234?group=host%3Aweb-1',
};

export const datadog = defineWebhookSource({
  id: 'datadog',
  title: 'Datadog',
  summary: 'Monitors, by the Webhooks integration.',
  severities: {
    p1: 'critical',
    p2: 'high',
    p3: 'medium',
    p4: 'low',
    p5: 'low',
    error: 'high',
    warning: 'medium',
    warn: 'medium',
    'no data': 'medium',
    success: 'low',
    info: 'low',
  },
  defaultSeverity: 'medium',
  authentication: { by: 'token' },
  setup: `Integrations → Webhooks → New: name \`firstline\`, URL \`{{url}}\`, custom headers \`{"Authorization": "Bearer {{token}}"}\`, and as payload

\`\`\`json
{
  "id": "$ID", "date": "$DATE", "aggreg_key": "$AGGREG_KEY", "alert_id": "$ALERT_ID",
  "alert_transition": "$ALERT_TRANSITION", "alert_type": "$ALERT_TYPE", "alert_priority": "$ALERT_PRIORITY",
  "alert_title": "$ALERT_TITLE", "event_title": "$EVENT_TITLE", "alert_status": "$ALERT_STATUS",
  "alert_scope": "$ALERT_SCOPE", "alert_metric": "$ALERT_METRIC", "text_only_msg": "$TEXT_ONLY_MSG",
  "hostname": "$HOSTNAME", "tags": "$TAGS", "link": "$LINK"
}
\`\`\`

Name it in the monitors' messages, \`@webhook-firstline\`. Triggered, Warn and No data open, Recovered resolves, and the aggregation key says which alerts are the
same. The monitor's priority decides how bad it is; a Warn is medium. A monitor tells about missing data only when it was set to, so that opens too. *Test
Notifications* opens nothing.`,
  body: z.record(z.string(), z.unknown()),
  isTest: isMonitorTest,
  split: (body) => [body],
  one: MonitorMessageSchema,
  examples: [
    {
      name: 'A monitor triggers',
      input: example,
      becomes: [
        {
          key: '9bd4ac313a4d1e8fae2482df7b77628',
          state: 'firing',
          severity: 'p1',
          title: 'Disk is full',
          at: '2026-09-07T08:00:00.000Z',
          items: ['web-1'],
          labels: { env: 'prod', host: 'web-1', metric: 'system.disk.in_use', monitor: '1234' },
        },
      ],
    },
    {
      name: 'It recovers',
      input: { ...example, id: '7654321098765432110', alert_transition: 'Recovered', alert_type: 'success' },
      becomes: [{ key: '9bd4ac313a4d1e8fae2482df7b77628', state: 'resolved' }],
    },
    {
      name: 'It warns again',
      input: { ...example, alert_transition: 'Re-Warn', alert_type: 'warning' },
      becomes: [{ state: 'firing', severity: 'warn' }],
    },
    {
      name: "By Datadog's own template",
      input: {
        id: '7654321098765432111',
        title: '[Recovered on {host:web-1}] Disk is full',
        body: '%%% Fine again %%%',
        event_type: 'query_alert_monitor',
        date: '1788768000000',
        last_updated: '1788768000000',
        org: { id: '1', name: 'Example' },
      },
      becomes: [
        {
          key: 'Disk is full/host:web-1',
          formerKeys: ['Disk is full'],
          state: 'resolved',
          title: 'Disk is full',
          items: ['web-1'],
          labels: { host: 'web-1' },
        },
      ],
    },
    {
      name: 'Somebody tests the notifications of a monitor',
      input: { ...example, event_title: '[TEST] [P1] [Triggered on {host:web-1}] Disk is full' },
      becomes: [],
      test: true,
    },
  ],
  map: fromMonitor,
});
