import { ALERT_SOURCE, type AlertDetail } from '#events/in/alert.ts';
import type { IncomingAlert } from './incoming-alert.ts';

/**
 * The desk's own alert.
 *
 * @param event - the bus event's id, and the instant it gives when the alert names none
 */
export function fromAlert(detail: AlertDetail, event: { id: string; time: string }): IncomingAlert {
  const { key, state, severity, title, description, resource, url, at, labels } = detail;
  return {
    source: ALERT_SOURCE,
    key,
    delivery: event.id,
    at: new Date(at ?? event.time).toISOString(),
    state,
    severity: severity ?? 'medium',
    ...PLAIN,
    url: url ?? null,
    title,
    description: [description, labelLines(labels)].filter(Boolean).join('\n\n'),
    names: resource ? [resource] : [],
    configurationItems: resource ? [resource] : [],
    labels: labels ?? {},
  };
}

const PLAIN = { runbook: null, registered: [], integration: null, resends: false, rules: {} } as const;

function labelLines(labels: Record<string, string> = {}): string {
  return Object.entries(labels)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');
}
