import * as z from 'zod';
import { itemsOf, labelsOf, linkOf, list, paragraphs, severityOf, states, words } from '#events/in/reading/fields.ts';
import { anyForm, form } from '#events/in/reading/forms.ts';
import { instantOf } from '#events/in/reading/instants.ts';
import { defineWebhookSource, type SourceAlert } from '#events/in/source/define-source.ts';
import { CHANNEL_FORM } from './shapes/newrelic-channel.ts';

/** By the template a workflow's webhook has to begin with. */
const IssueSchema = z.object({
  id: words,
  issueId: words,
  issueUrl: words,
  title: words,
  priority: words,
  state: states({
    created: 'ignored',
    activated: 'firing',
    active: 'firing',
    open: 'firing',
    acknowledged: 'ignored',
    deactivated: 'resolved',
    closed: 'resolved',
    resolved: 'resolved',
  }),
  impactedEntities: list(words),
  alertPolicyNames: list(words),
  alertConditionNames: list(words),
  runbookUrl: z.preprocess((value) => (Array.isArray(value) ? value[0] : value), words),
  createdAt: words,
  updatedAt: words,
  closedAt: words,
});

function fromIssue({ state, ...issue }: z.output<typeof IssueSchema>): SourceAlert | null {
  const id = issue.id || issue.issueId;
  if (state === 'ignored') return null;
  return {
    key: `issue/${id}`,
    state,
    severity: severityOf(issue.priority),
    title: issue.title || issue.alertConditionNames[0] || `Issue ${id}`,
    description: paragraphs(
      issue.alertPolicyNames.length > 0 ? `Policy: ${issue.alertPolicyNames.join(', ')}` : '',
      issue.alertConditionNames.length > 0 ? `Condition: ${issue.alertConditionNames.join(', ')}` : '',
    ),
    // Created is when it began; its end is told by the same clock as its last change.
    at: instantOf(issue.updatedAt || (state === 'resolved' ? issue.closedAt : '')),
    since: instantOf(issue.createdAt),
    url: linkOf(issue.issueUrl),
    runbook: linkOf(issue.runbookUrl),
    items: itemsOf(...issue.impactedEntities),
    labels: labelsOf({ policy: issue.alertPolicyNames, condition: issue.alertConditionNames }),
  };
}

const issue = {
  id: 'd1b1f3fd-995a-4066-88ab-8ce4f6960654',
  issueUrl: 'https://radar-api.service.newrelic.com/accounts/1/issues/d1b1f3fd-995a-4066-88ab-8ce4f6960654',
  title: "Memory Used % > 90 for at least 2 minutes on 'checkout'",
  priority: 'CRITICAL',
  impactedEntities: ['checkout'],
  totalIncidents: 1,
  state: 'ACTIVATED',
  trigger: 'STATE_CHANGE',
  isCorrelated: false,
  createdAt: 1788768000000,
  updatedAt: 1788768000000,
  sources: ['newrelic'],
  alertPolicyNames: ['Shop'],
  alertConditionNames: ['Memory high'],
  workflowName: 'Firstline',
};
const legacy = {
  account_id: 11111,
  account_name: 'Shop (production)',
  condition_id: 42,
  condition_name: 'Response time',
  current_state: 'open',
  details: 'Response time > 2 s for at least 5 minutes',
  event_type: 'INCIDENT',
  incident_id: 77,
  incident_url: 'https://alerts.newrelic.com/accounts/11111/incidents/77',
  policy_name: 'Shop',
  runbook_url: 'https://runbooks.example.com/response-time',
  severity: 'CRITICAL',
  targets: [{ id: '1', name: 'checkout', labels: { team: 'shop' }, product: 'APM', type: 'Application' }],
  timestamp: 1788768000000,
};

export const newrelic = defineWebhookSource({
  id: 'newrelic',
  title: 'New Relic',
  summary: 'Issues, by the webhook of a workflow, and incidents of the notification channels before that.',
  severities: { critical: 'critical', high: 'high', medium: 'medium', warning: 'medium', low: 'low', info: 'low' },
  defaultSeverity: 'medium',
  authentication: { by: 'token' },
  setup: `Alerts → Destinations → Webhook: URL \`{{url}}\`, authorization *Bearer token* \`{{token}}\`. Alerts → Workflows → Add a workflow, notify that destination
when an issue is activated, updated and closed. The template New Relic proposes is understood as it is; these lines of it are what counts:

\`\`\`
{
  "id": {{ json issueId }},
  "issueUrl": {{ json issuePageUrl }},
  "title": {{ json annotations.title.[0] }},
  "priority": {{ json priority }},
  "impactedEntities": {{ json entitiesData.names }},
  "state": {{ json state }},
  "createdAt": {{ createdAt }},
  "updatedAt": {{ updatedAt }},
  "alertPolicyNames": {{ json accumulations.policyName }},
  "alertConditionNames": {{ json accumulations.conditionName }},
  "runbookUrl": {{ json accumulations.runbookUrl }}
}
\`\`\`

An issue is one alert from its activation to its end, whatever incidents join it. CREATED waits to be activated and opens nothing.`,
  body: z.record(z.string(), z.unknown()),
  isTest: ({ current_state: state }) => typeof state === 'string' && state.toLowerCase() === 'test',
  split: (body) => [body],
  one: anyForm(
    [
      CHANNEL_FORM,
      form(
        (one) => 'state' in one,
        IssueSchema.refine(({ id, issueId }) => id || issueId, { error: 'an issue has an id', path: ['id'] }),
        fromIssue,
      ),
    ],
    'has neither the state of an issue nor the current_state of an incident',
  ),
  examples: [
    {
      name: 'An issue is activated',
      input: issue,
      becomes: [
        {
          key: 'issue/d1b1f3fd-995a-4066-88ab-8ce4f6960654',
          state: 'firing',
          severity: 'critical',
          at: '2026-09-07T08:00:00.000Z',
          items: ['checkout'],
          labels: { policy: 'Shop', condition: 'Memory high' },
        },
      ],
    },
    {
      name: 'The issue is closed',
      input: { ...issue, state: 'CLOSED', updatedAt: 1788768600000 },
      becomes: [
        { key: 'issue/d1b1f3fd-995a-4066-88ab-8ce4f6960654', state: 'resolved', at: '2026-09-07T08:10:00.000Z' },
      ],
    },
    {
      name: 'A channel from before tells of an incident',
      input: legacy,
      becomes: [{ key: 'incident/11111/77', state: 'firing', title: 'Response time', items: ['checkout'] }],
    },
    {
      name: 'That incident is closed',
      input: { ...legacy, current_state: 'closed' },
      becomes: [{ key: 'incident/11111/77', state: 'resolved' }],
    },
    { name: 'Somebody tests the channel', input: { ...legacy, current_state: 'test' }, becomes: [], test: true },
    { name: 'Somebody acknowledges it', input: { ...legacy, current_state: 'acknowledged' }, becomes: [] },
  ],
  map: (alert) => alert,
});
