import * as z from 'zod';
import {
  canonicalLabels,
  itemsOf,
  labels,
  linkOf,
  paragraphs,
  severityOf,
  states,
  words,
} from '#events/in/reading/fields.ts';
import { instantOf } from '#events/in/reading/instants.ts';
import type { SourceAlert } from '#events/in/source/define-source.ts';

/** One alert of Prometheus, as Alertmanager and Grafana both send it. */
export const PrometheusAlertSchema = z
  .object({
    status: states({ firing: 'firing', resolved: 'resolved' }),
    labels,
    annotations: labels,
    startsAt: words,
    endsAt: words,
    generatorURL: words,
    fingerprint: words,
    /** Grafana alone. */
    dashboardURL: words,
    panelURL: words,
    silenceURL: words,
  })
  .refine(({ fingerprint, labels }) => fingerprint !== '' || Object.keys(labels).length > 0, {
    error: 'an alert has a fingerprint or labels',
    path: ['labels'],
  });

type PrometheusAlert = z.output<typeof PrometheusAlertSchema>;

/** What is affected, from what stands closest to it. */
const ITEM_LABELS = ['instance', 'host', 'hostname', 'node', 'pod', 'deployment', 'statefulset', 'service'];

/** @param home - address of the system itself, for an alert without one of its own */
export function fromPrometheus(alert: PrometheusAlert, home: string): SourceAlert | null {
  const { status, labels, annotations } = alert;
  if (status === 'ignored') return null;
  const member = alert.fingerprint || canonicalLabels(labels);
  return {
    key: keyOf(labels) || member,
    member,
    formerKeys: [alert.fingerprint, canonicalLabels(withoutSeverity(labels))].filter(Boolean),
    state: status,
    severity: severityOf(labels.severity ?? '', labels.level ?? '', annotations.severity ?? ''),
    title: titleOf(alert),
    description: paragraphs(
      annotations.description ?? '',
      annotations.message ?? '',
      alert.silenceURL && `Silence: ${alert.silenceURL}`,
    ),
    // It never says when a message was sent; when it began is the same again when it fires anew (rule 30).
    at: null,
    since: instantOf(alert.startsAt),
    url: linkOf(alert.panelURL, alert.dashboardURL, alert.generatorURL, home),
    runbook: linkOf(annotations.runbook_url ?? '', annotations.runbook ?? ''),
    items: namesOf(labels),
    labels,
  };
}

type Labels = PrometheusAlert['labels'];

/** Two servers that watch the same, told apart by these, see one thing. */
const REPLICAS = ['prometheus_replica', '__replica__'];
/** Labels that say how bad it is where they hold such a word. */
const HOW_BAD = ['level', 'priority'];
const SEVERITY_WORD =
  /^(?:emergency|fatal|critical|crit|page|error|major|high|warning|warn|medium|minor|low|info|none|p[1-5])$/i;

/** What is wrong is still the same when it gets worse (Semantics, rule 29); what differs in no more are members of one alert. */
function keyOf(labels: Labels): string {
  const what = Object.entries(withoutSeverity(labels)).filter(([name, value]) => {
    return !REPLICAS.includes(name) && !(HOW_BAD.includes(name) && SEVERITY_WORD.test(value));
  });
  return canonicalLabels(Object.fromEntries(what));
}

function withoutSeverity({ severity: _severity, ...labels }: Labels): Labels {
  return labels;
}

function titleOf({ labels, annotations, fingerprint }: PrometheusAlert): string {
  const [where] = namesOf(labels);
  const name = [labels.alertname, where].filter(Boolean).join(' on ');
  return annotations.summary || annotations.title || name || `Alert ${fingerprint}`;
}

/** `web-1:9100` is the exporter on web-1. The job, many machines wide, stands in where nothing closer is named. */
function namesOf(labels: Labels): string[] {
  const near = ITEM_LABELS.map((name) => labels[name] ?? '');
  const host = (labels.instance ?? '').replace(/:\d+$/, '');
  const names = itemsOf(host, ...near);
  return names.length > 0 ? names : itemsOf(labels.job ?? '');
}
