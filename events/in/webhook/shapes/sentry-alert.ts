import * as z from 'zod';
import {
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

/** What Sentry sends: its alert rules, its issues, and the webhook plugin from before integrations. */

const ProjectSchema = z.object({ slug: words, name: words }).nullish().catch(null);

/** An alert rule of issues fired. */
const EventAlertSchema = z.object({
  data: z.object({
    event: z
      .object({
        issue_id: words,
        issue_url: words,
        title: words,
        message: words,
        culprit: words,
        level: words,
        datetime: words,
        environment: words,
        web_url: words,
        tags: list(z.array(words)),
      })
      .transform((event) => ({ ...event, issue: event.issue_id || (/issues\/(\d+)/.exec(event.issue_url)?.[1] ?? '') }))
      .refine(({ issue }) => issue !== '', { error: 'an event is of an issue', path: ['issue_id'] }),
    triggered_rule: words,
  }),
});

function fromEventAlert({ data: { event, triggered_rule } }: z.output<typeof EventAlertSchema>): SourceAlert {
  const tags = labelsOf(Object.fromEntries(event.tags.map(([name = '', value = '']) => [name, value])));
  return {
    key: `issue/${event.issue}`,
    state: 'firing',
    severity: severityOf(event.level, tags.level ?? ''),
    title: event.title || event.message || `Issue ${event.issue}`,
    description: paragraphs(event.culprit, event.message, triggered_rule && `Alert rule: ${triggered_rule}`),
    at: instantOf(event.datetime),
    url: linkOf(event.web_url),
    runbook: null,
    items: itemsOf(tags.server_name ?? '', tags.service ?? ''),
    labels: { ...tags, ...labelsOf({ environment: event.environment, rule: triggered_rule }) },
  };
}

/** Which new issues matter is for alert rules to say; a resolved one that is back was worth telling before. */
const IssueSchema = z.object({
  action: states({
    unresolved: 'firing',
    resolved: 'resolved',
    archived: 'resolved',
    ignored: 'resolved',
    created: 'ignored',
    assigned: 'ignored',
  }),
  data: z.object({
    issue: z.object({
      id: required,
      title: words,
      culprit: words,
      level: words,
      permalink: words,
      web_url: words,
      project: ProjectSchema,
    }),
  }),
});

function fromIssue({ action: state, data: { issue } }: z.output<typeof IssueSchema>): SourceAlert | null {
  const project = issue.project?.slug || issue.project?.name || '';
  if (state === 'ignored') return null;
  return {
    key: `issue/${issue.id}`,
    state,
    severity: severityOf(issue.level),
    title: issue.title || `Issue ${issue.id}`,
    description: paragraphs(issue.culprit),
    // What it tells of time is when the issue was last seen, which is before somebody resolved it.
    at: null,
    url: linkOf(issue.web_url, issue.permalink),
    runbook: null,
    items: itemsOf(project),
    labels: labelsOf({ project }),
  };
}

/** One rule has one alert at a time; the id of the alert itself is another each time. */
const MetricAlertSchema = z.object({
  action: words.pipe(z.enum(['critical', 'warning', 'resolved'])),
  data: z.object({
    description_text: words,
    web_url: words,
    metric_alert: z
      .object({
        id: words,
        title: words,
        date_started: words,
        date_closed: words,
        projects: list(words),
        alert_rule: z.object({ id: words, name: words, environment: words }).nullish().catch(null),
      })
      .transform((alert) => ({ ...alert, rule: alert.alert_rule?.id || alert.id }))
      .refine(({ rule }) => rule !== '', { error: 'a metric alert is of a rule', path: ['alert_rule', 'id'] }),
  }),
});

function fromMetricAlert({ action, data }: z.output<typeof MetricAlertSchema>): SourceAlert {
  const { alert_rule: rule, projects, ...alert } = data.metric_alert;
  const resolved = action === 'resolved';
  return {
    key: `metric/${alert.rule}`,
    state: resolved ? 'resolved' : 'firing',
    severity: resolved ? null : action,
    title: alert.title || rule?.name || `Metric alert ${alert.rule}`,
    description: paragraphs(data.description_text),
    // When it began and ended, not when it was told.
    at: null,
    since: instantOf(alert.date_started),
    url: linkOf(data.web_url),
    runbook: null,
    items: itemsOf(...projects),
    labels: labelsOf({ project: projects, environment: rule?.environment, rule: rule?.name }),
  };
}

const PluginSchema = z.object({
  id: required,
  project: words,
  project_slug: words,
  project_name: words,
  culprit: words,
  level: words,
  url: words,
  message: words,
  event: z.object({ title: words }).nullish().catch(null),
  triggering_rules: list(words),
});

function fromPlugin({ id, message, event, ...told }: z.output<typeof PluginSchema>): SourceAlert {
  const project = told.project_slug || told.project;
  return {
    key: `issue/${id}`,
    state: 'firing',
    severity: severityOf(told.level),
    title: event?.title || message || told.culprit || `Issue ${id}`,
    description: paragraphs(told.culprit, message),
    at: null,
    url: linkOf(told.url),
    runbook: null,
    items: itemsOf(project),
    labels: labelsOf({ project, rule: told.triggering_rules }),
  };
}

const has = (data: unknown, name: string): boolean => data !== null && typeof data === 'object' && name in data;

export const SENTRY_FORMS = [
  form(({ data }) => has(data, 'metric_alert'), MetricAlertSchema, fromMetricAlert),
  form(({ data, action }) => has(data, 'event') && action === 'triggered', EventAlertSchema, fromEventAlert),
  form(({ data }) => has(data, 'issue'), IssueSchema, fromIssue),
  form((body) => 'project_slug' in body || 'triggering_rules' in body, PluginSchema, fromPlugin),
  // Installations, comments and single errors ask for nothing.
  form(
    ({ data, action }) => typeof action === 'string' && typeof data === 'object',
    z.unknown(),
    () => null,
  ),
];
