import { toIncoming } from '#domain/alerts/to-incoming.ts';
import type { Configuration } from '#domain/configuration/configuration.ts';
import type { SourceAlert } from '#events/in/source/define-source.ts';
import { type Reported, reportAlert } from '#shared/use-cases/alerts/report-alert.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import { deliveryOf } from './delivery-of.ts';
import type { ReadEvent } from './read-event.ts';

export type Alerts = Extract<ReadEvent, { alerts: unknown }>;

export interface Receiving {
  readonly tenant: string;
  readonly configuration: Configuration;
  /** ISO instant. */
  readonly now: string;
}

/**
 * Reports each alert of an event on its own, in the event's order. One that fails leaves the others alone.
 *
 * @throws AggregateError when some failed: the event comes again, and what is done by then is recognised (rule 31)
 */
export async function reportEvent(parts: DeskParts, read: Alerts, receiving: Receiving): Promise<readonly Reported[]> {
  const failures: unknown[] = [];
  const done: Reported[] = [];
  for (const alert of read.alerts) {
    try {
      done.push(await report(parts, read, alert, receiving));
    } catch (cause) {
      // Recovery: the others first; what failed is thrown below and tried again with the event.
      failures.push(cause);
    }
  }
  if (failures.length === 0) return done;
  throw new AggregateError(failures, `${failures.length} of ${read.alerts.length} alerts of the event failed`);
}

function report(parts: DeskParts, { source, event }: Alerts, alert: SourceAlert, receiving: Receiving) {
  const { tenant, configuration, now } = receiving;
  const message = { ...alert, delivery: alert.delivery ?? event.id };
  const { delivery } = deliveryOf({ integration: source.id, key: null, place: '', one: null }, message);
  const actor = { kind: 'integration', id: source.id, staff: false } as const;
  const incoming = toIncoming(alert, { source, configuration, delivery, receivedAt: now });
  return reportAlert(parts, { tenant, actor, now, id: delivery }, incoming);
}
