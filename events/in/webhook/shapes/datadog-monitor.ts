import * as z from 'zod';
import { itemsOf, labelsOf, linkOf, paragraphs, severityOf, words } from '#events/in/reading/fields.ts';
import { instantOf } from '#events/in/reading/instants.ts';
import type { SourceAlert } from '#events/in/source/define-source.ts';
import { cutText } from '#events/terms/text.ts';

/** A variable that has no value in this message is sent as its own name, `$HOSTNAME`. */
const variable = words.transform((text) => (/^\$[A-Z_]+$/.test(text) ? '' : text));

/** Of the template in `setup`, whose fields are called as Datadog's variables are, and of Datadog's own template. */
export const MonitorMessageSchema = z
  .object({
    id: variable,
    alert_id: variable,
    aggreg_key: variable,
    aggregation_key: variable,
    alert_transition: variable,
    alert_type: variable,
    alert_priority: variable,
    priority: variable,
    alert_title: variable,
    event_title: variable,
    title: variable,
    alert_status: variable,
    alert_scope: variable,
    alert_metric: variable,
    text_only_msg: variable,
    event_msg: variable,
    body: variable,
    date: variable,
    last_updated: variable,
    hostname: variable,
    tags: variable,
    link: variable,
  })
  .transform((message) => ({ ...message, title: message.alert_title || message.event_title || message.title }))
  .refine(({ title, alert_id, aggreg_key, aggregation_key }) => title || alert_id || aggreg_key || aggregation_key, {
    error: 'an alert has a title, an alert_id or an aggreg_key',
    path: ['alert_id'],
  })
  .refine((message) => transitionOf(message) !== '', {
    error: 'must say what happened, such as Triggered or Recovered',
    path: ['alert_transition'],
  });

type Message = z.output<typeof MonitorMessageSchema>;

/** `[P1] [Triggered on {host:web-1}] Disk is full`: priority and transition stand before the name. */
const PREFIXES = /^(?:\s*\[(?:P[1-5]|(?:Re-)?(?:Triggered|Recovered|Warn|No data|Monitor Alert)[^\]]*|TEST)\])+/i;
/** What it is about stands in the same brackets, and nowhere else in Datadog's own template. */
const SCOPE_IN_TITLE = /\[(?:Re-)?(?:Triggered|Recovered|Warn|No data)[^\]{]*\{([^}\]]*)\}\]/i;
const TEST_IN_TITLE = /^(?:\s*\[[^\]]*\])*\s*\[TEST\]/i;
/** Beyond what anybody reads; it bounds the work of finding the name in it. */
const LONGEST_TITLE = 1000;
const TRANSITION_IN_TITLE = /\[((?:Re-)?(?:Triggered|Recovered|Warn|No data))\b/i;
/** Where neither transition nor title tells, Datadog's kind of event does. */
const TRANSITION_BY_TYPE: Readonly<Record<string, string>> = {
  success: 'recovered',
  recovery: 'recovered',
  error: 'triggered',
  warning: 'warn',
};
/** What identifies a place among the tags of a monitor's scope. */
const PLACE = /^(?:host|service|pod_name|kube_deployment|container_name|device|dbinstanceidentifier):(.+)$/;

function transitionOf(message: Readonly<Record<'alert_transition' | 'alert_type' | 'title', string>>): string {
  const { alert_transition, alert_type, title } = message;
  const said = alert_transition.toLowerCase().replace(/^re-/, '');
  if (said === 'renotify' || said === 'null' || said === '') {
    const told = TRANSITION_IN_TITLE.exec(title)?.[1] ?? TRANSITION_BY_TYPE[alert_type.toLowerCase()] ?? '';
    return told.toLowerCase().replace(/^re-/, '');
  }
  return ['triggered', 'recovered', 'warn', 'no data'].includes(said) ? said : '';
}

function nameOf(title: string): string {
  return cutText(title, { units: LONGEST_TITLE }).replace(PREFIXES, '').trim() || title;
}

/** *Test Notifications* of a monitor says so before the name. */
export function isMonitorTest(body: Readonly<Record<string, unknown>>): boolean {
  return [body.event_title, body.title, body.alert_title].some(
    (title) => typeof title === 'string' && TEST_IN_TITLE.test(cutText(title, { units: LONGEST_TITLE })),
  );
}

export function fromMonitor(message: Message): SourceAlert {
  const transition = transitionOf(message);
  const scope = scopeOf(message);
  const tags = [...message.tags.split(','), ...scope].map((tag) => tag.trim());
  const name = nameOf(message.title);
  const where = scope.toSorted().join(',');
  const monitor = message.alert_id && `monitor/${message.alert_id}/${where}`;
  const known = message.aggreg_key || message.aggregation_key || monitor;
  return {
    // One monitor watches many hosts: the name alone is that of all of them.
    key: known || [name, where].filter(Boolean).join('/'),
    ...(known === '' && { formerKeys: [name] }),
    state: transition === 'recovered' ? 'resolved' : 'firing',
    severity: severityFor(message, transition),
    title: name || `Monitor ${message.alert_id}`,
    description: paragraphs(message.alert_status, message.text_only_msg || message.event_msg || message.body),
    at: instantOf(message.date || message.last_updated),
    url: linkOf(message.link),
    runbook: null,
    items: itemsOf(message.hostname, ...tags.map((tag) => PLACE.exec(tag)?.[1] ?? '')),
    labels: labelsOf({
      ...Object.fromEntries(tags.map(pairOf)),
      metric: message.alert_metric,
      monitor: message.alert_id,
    }),
    delivery: message.id && message.id !== message.alert_id ? `${message.id}/${transition}/${message.date}` : null,
  };
}

/** The tags of the group that alerts, as the template has them or as they stand in the title. */
function scopeOf({ alert_scope, title, event_title }: Message): string[] {
  const titles = [title, event_title].map(
    (text) => SCOPE_IN_TITLE.exec(cutText(text, { units: LONGEST_TITLE }))?.[1] ?? '',
  );
  const told = [alert_scope, ...titles].find((text) => text !== '' && text !== '*') ?? '';
  return told
    .split(',')
    .map((tag) => tag.trim())
    .filter(Boolean);
}

/** A monitor that only warns is not yet what its priority says. */
function severityFor({ alert_priority, priority, alert_type }: Message, transition: string): string | null {
  if (transition === 'warn') return 'warn';
  const level = [alert_priority, priority].find((word) => /^p[1-5]$/i.test(word)) ?? '';
  return severityOf(level, transition === 'no data' ? transition : '', alert_type);
}

function pairOf(tag: string): [string, string] {
  const [name = '', ...rest] = tag.split(':');
  return [name, rest.join(':')];
}
