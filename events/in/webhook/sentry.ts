import * as z from 'zod';
import { anyForm } from '#events/in/reading/forms.ts';
import { defineWebhookSource } from '#events/in/source/define-source.ts';
import { SENTRY_FORMS } from './shapes/sentry-alert.ts';

/** An event that Sentry made up for somebody to try the rule with. */
const SampleSchema = z.object({
  data: z.object({
    event: z.object({
      tags: z
        .array(z.array(z.unknown()))
        .refine((tags) => tags.some(([name, value]) => name === 'sample_event' && value === 'yes')),
    }),
  }),
});

const triggered = {
  action: 'triggered',
  installation: { uuid: 'a8e5d37a-696c-4c54-adb5-b3f28d64c7de' },
  data: {
    event: {
      event_id: 'e4874d664c3540c1a32eab185f12c5ab',
      issue_id: '1170820242',
      issue_url: 'https://sentry.io/api/0/issues/1170820242/',
      web_url: 'https://sentry.io/organizations/example/issues/1170820242/events/e4874d664c3540c1a32eab185f12c5ab/',
      title: 'ReferenceError: heck is not defined',
      culprit: '?(<anonymous>)',
      level: 'error',
      datetime: '2026-09-07T08:00:00.677000Z',
      project: 1,
      tags: [
        ['browser', 'Chrome 75.0.3770'],
        ['environment', 'production'],
        ['server_name', 'web-1'],
      ],
    },
    triggered_rule: 'Errors in production',
  },
  actor: { type: 'application', id: 'sentry', name: 'Sentry' },
};
const issue = {
  action: 'resolved',
  data: {
    issue: {
      id: '1170820242',
      shortId: 'SHOP-1',
      title: 'ReferenceError: heck is not defined',
      culprit: '?(<anonymous>)',
      level: 'error',
      status: 'resolved',
      web_url: 'https://sentry.io/organizations/example/issues/1170820242/',
      project: { id: '1', name: 'Shop', slug: 'shop', platform: 'javascript' },
      lastSeen: '2026-09-07T08:00:00.677000Z',
    },
  },
};
const metric = {
  action: 'critical',
  data: {
    description_text: '1000 events in the last 10 minutes',
    description_title: 'Critical: Too many errors',
    web_url: 'https://sentry.io/organizations/example/alerts/rules/details/7/',
    metric_alert: {
      id: '4',
      identifier: '4',
      title: 'Too many errors',
      date_started: '2026-09-07T08:00:00.000000Z',
      date_closed: null,
      projects: ['shop'],
      alert_rule: { id: '7', name: 'Too many errors', environment: null, aggregate: 'count()' },
    },
  },
};

export const sentry = defineWebhookSource({
  id: 'sentry',
  title: 'Sentry',
  summary: 'Issue alerts, metric alerts and the resolution of issues, signed.',
  severities: {
    fatal: 'critical',
    critical: 'critical',
    error: 'high',
    warning: 'medium',
    info: 'low',
    debug: 'low',
    sample: 'low',
  },
  defaultSeverity: 'medium',
  authentication: { by: 'hmac', header: 'sentry-hook-signature' },
  setup: `Settings → Developer Settings → Create New Integration → Internal Integration: webhook URL

\`\`\`
{{url}}
\`\`\`

switch *Alert Rule Action* on, give *Issue & Event* read permission, and tick the webhook *issue*. Save, and make its *Client Secret* the secret of the integration
here. Then name the integration as an action of the alert rules: *Send a notification via Firstline*.

An issue alert opens, the resolution or archiving of the issue resolves, and an issue that is back opens again. A new issue alone opens nothing: alert rules say which
ones matter. A metric alert follows its own words critical, warning and resolved.`,
  body: z.record(z.string(), z.unknown()),
  isTest: (body) => SampleSchema.safeParse(body).success,
  split: (body) => [body],
  one: anyForm(SENTRY_FORMS, 'is neither an issue alert, an issue nor a metric alert'),
  examples: [
    {
      name: 'An issue alert',
      input: triggered,
      becomes: [
        {
          key: 'issue/1170820242',
          state: 'firing',
          severity: 'error',
          title: 'ReferenceError: heck is not defined',
          at: '2026-09-07T08:00:00.677Z',
          items: ['web-1'],
        },
      ],
    },
    {
      name: 'Somebody sends a sample event',
      input: { ...triggered, data: { event: { ...triggered.data.event, tags: [['sample_event', 'yes']] } } },
      becomes: [],
      test: true,
    },
    { name: 'The issue is resolved', input: issue, becomes: [{ key: 'issue/1170820242', state: 'resolved' }] },
    { name: 'A new issue', input: { ...issue, action: 'created' }, becomes: [] },
    {
      name: 'A metric alert',
      input: metric,
      becomes: [{ key: 'metric/7', state: 'firing', severity: 'critical', title: 'Too many errors', items: ['shop'] }],
    },
    {
      name: 'The metric is well again',
      input: {
        action: 'resolved',
        data: { ...metric.data, metric_alert: { ...metric.data.metric_alert, date_closed: '2026-09-07T08:30:00Z' } },
      },
      becomes: [{ key: 'metric/7', state: 'resolved', at: null }],
    },
    {
      name: 'By the plugin from before',
      input: { id: '27379932', project_slug: 'shop', level: 'error', message: 'It broke', url: 'https://sentry.io/1/' },
      becomes: [{ key: 'issue/27379932', state: 'firing', severity: 'error', title: 'It broke' }],
    },
  ],
  map: (alert) => alert,
});
