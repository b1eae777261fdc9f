import * as z from 'zod';
import type { SourceAlert } from '../define-source.ts';
import { canonicalLabels, itemsOf, labels, linkOf, paragraphs, severityOf, states, words } from './fields.ts';
import { instantOf } from './instants.ts';

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
  return {
    key: alert.fingerprint || keyOf(labels),
    state: status,
    severity: severityOf(labels.severity ?? '', labels.level ?? '', annotations.severity ?? ''),
    title: titleOf(alert),
    description: paragraphs(
      annotations.description ?? '',
      annotations.message ?? '',
      alert.silenceURL && `Silence: ${alert.silenceURL}`,
    ),
    at: instantOf(status === 'firing' ? alert.startsAt : alert.endsAt),
    url: linkOf(alert.panelURL, alert.dashboardURL, alert.generatorURL, home),
    runbook: linkOf(annotations.runbook_url ?? '', annotations.runbook ?? ''),
    items: namesOf(labels),
    labels,
  };
}

type Labels = PrometheusAlert['labels'];

/** What is wrong is still the same when it gets worse (Semantics, rule 29). */
function keyOf({ severity, ...labels }: Labels): string {
  return canonicalLabels(labels);
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
