import * as z from 'zod';
import { anyForm } from '#events/in/reading/forms.ts';
import { defineWebhookSource } from '#events/in/source/define-source.ts';
import { AZURE_FORMS } from './shapes/azure-alert.ts';
import { isAzureTest } from './shapes/azure-test.ts';

const target =
  '/subscriptions/11111111-1111-1111-1111-111111111111/resourcegroups/shop/providers/microsoft.compute/virtualmachines/web-1';
const essentials = {
  alertId:
    '/subscriptions/11111111-1111-1111-1111-111111111111/providers/Microsoft.AlertsManagement/alerts/b9569717-bc32-442f-add5-83a997729330',
  alertRule: 'CPU of web servers',
  severity: 'Sev1',
  signalType: 'Metric',
  monitorCondition: 'Fired',
  monitoringService: 'Platform',
  alertTargetIDs: [target],
  configurationItems: ['web-1'],
  originAlertId: '11111111-1111-1111-1111-111111111111_shop_microsoft.insights_metricAlerts_cpu_-117781227',
  firedDateTime: '2026-09-07T08:00:00.3713213Z',
  description: 'Runbook: https://runbooks.example.com/cpu',
  essentialsVersion: '1.0',
  alertContextVersion: '1.0',
};
const common = {
  schemaId: 'azureMonitorCommonAlertSchema',
  data: {
    essentials,
    alertContext: {
      properties: null,
      conditionType: 'SingleResourceMultipleMetricCriteria',
      condition: {
        windowSize: 'PT5M',
        allOf: [
          {
            metricName: 'Percentage CPU',
            metricNamespace: 'Microsoft.Compute/virtualMachines',
            operator: 'GreaterThan',
            threshold: '80',
            timeAggregation: 'Average',
            dimensions: [],
            metricValue: 97.1,
          },
        ],
      },
    },
    customProperties: { team: 'web' },
  },
};
const health = {
  ...common,
  data: {
    essentials: {
      ...essentials,
      alertRule: 'Service health',
      severity: 'Sev4',
      signalType: 'Activity Log',
      monitoringService: 'ServiceHealth',
      alertTargetIDs: ['/subscriptions/11111111-1111-1111-1111-111111111111'],
      configurationItems: [],
    },
    alertContext: {
      properties: { title: 'Virtual machines in West Europe', stage: 'Active', trackingId: 'GTMS-1DG', service: 'VM' },
    },
  },
};
const key = `cpu of web servers|${target}`;

export const azureMonitor = defineWebhookSource({
  id: 'azure-monitor',
  title: 'Azure Monitor',
  summary: 'Alerts of every kind by the common alert schema, and metric alerts without it.',
  severities: { sev0: 'critical', sev1: 'high', sev2: 'medium', sev3: 'low', sev4: 'low' },
  defaultSeverity: 'medium',
  authentication: { by: 'token' },
  setup: `Monitor → Alerts → Action groups → Create: an action of the type *Webhook*, *Enable the common alert schema* Yes, and, for Azure can send no header,
the token in the URI:

\`\`\`
{{url}}?token={{token}}
\`\`\`

Or by the command line:

\`\`\`sh
az monitor action-group create --resource-group shop --name firstline \\
  --action webhook firstline '{{url}}?token={{token}}' usecommonalertschema
\`\`\`

Fired opens, Resolved resolves: alert rules need *Automatically resolve alerts*. Service Health and Resource Health tell their ends in the context of the alert, which
is understood. Rule, target and dimensions say which alerts are the same. Sev0 is critical. A custom property \`runbook_url\`, or \`Runbook: https://…\` in the rule's
description, becomes the link to the runbook.`,
  body: z.record(z.string(), z.unknown()),
  isTest: isAzureTest,
  split: (body) => [body],
  one: anyForm(AZURE_FORMS, 'is neither of the common alert schema nor a metric alert'),
  examples: [
    {
      name: 'A metric alert fires',
      input: common,
      becomes: [
        {
          key,
          state: 'firing',
          severity: 'sev1',
          title: 'CPU of web servers',
          at: '2026-09-07T08:00:00.371Z',
          runbook: 'https://runbooks.example.com/cpu',
          items: [target, 'web-1'],
        },
      ],
    },
    {
      name: 'A rule of the managed Prometheus fires for a pod',
      input: {
        ...common,
        data: {
          essentials: {
            ...essentials,
            alertRule: 'PodRestarts',
            signalType: 'Metric',
            monitoringService: 'Prometheus',
          },
          alertContext: {
            interval: 'PT1M',
            expression: 'restarts > 3',
            expressionValue: '5',
            for: 'PT5M',
            labels: { alertname: 'PodRestarts', cluster: 'shop', namespace: 'shop', pod: 'web-1', severity: 'warning' },
            annotations: { description: 'It restarts again and again' },
            ruleGroup:
              '/subscriptions/11111111/resourceGroups/shop/providers/Microsoft.AlertsManagement/prometheusRuleGroups/pods',
          },
        },
      },
      becomes: [
        {
          key: `podrestarts|${target}|alertname="podrestarts",cluster="shop",namespace="shop",pod="web-1"`,
          formerKeys: [`podrestarts|${target}`],
          labels: {
            alertname: 'PodRestarts',
            cluster: 'shop',
            namespace: 'shop',
            pod: 'web-1',
            severity: 'warning',
            rule: 'PodRestarts',
            service: 'Prometheus',
          },
        },
      ],
    },
    {
      name: 'Somebody tests the action group',
      input: { ...common, data: { ...common.data, essentials: { ...essentials, alertRule: 'test-metricAlertRule' } } },
      becomes: [],
      test: true,
    },
    {
      name: 'It is resolved',
      input: {
        ...common,
        data: {
          ...common.data,
          essentials: { ...essentials, monitorCondition: 'Resolved', resolvedDateTime: '2026-09-07T08:20:00.2246313Z' },
        },
      },
      becomes: [{ key, state: 'resolved', at: '2026-09-07T08:20:00.224Z' }],
    },
    {
      name: 'Azure has trouble of its own',
      input: health,
      becomes: [{ key: 'service-health/GTMS-1DG', state: 'firing', title: 'Virtual machines in West Europe' }],
    },
    {
      name: 'That trouble is over',
      input: {
        ...health,
        data: { ...health.data, alertContext: { properties: { trackingId: 'GTMS-1DG', stage: 'Resolved' } } },
      },
      becomes: [{ key: 'service-health/GTMS-1DG', state: 'resolved' }],
    },
    {
      name: 'A metric alert without the common schema',
      input: {
        schemaId: 'AzureMonitorMetricAlert',
        data: {
          version: '2.0',
          status: 'Deactivated',
          context: { timestamp: '2026-09-07T08:00:00Z', id: '/x/CPU', name: 'CPU', severity: '3', resourceId: target },
        },
      },
      becomes: [{ key: `/x/cpu/${target}`, state: 'resolved', severity: 'sev3' }],
    },
  ],
  map: (alert) => alert,
});
