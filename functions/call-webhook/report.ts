import type { IncidentEvent } from '#domain/mail-out/incident-event.ts';
import { log } from '#shared/telemetry/log.ts';
import type { Called } from './call-configured.ts';
import type { Delivered } from './deliver-event.ts';

/** Says what became of a call. */
export function report({ tenant, number }: IncidentEvent, { webhook, outcome, reason }: Called): void {
  const facts = { tenant, number, kind: webhook };
  switch (outcome) {
    case 'called':
      return log('WEBHOOK_CALLED', facts);
    case 'unknown':
      return log('WEBHOOK_UNKNOWN', facts);
    case 'failed':
      return log('WEBHOOK_FAILED', { ...facts, reason: reason ?? '' });
    default:
      return outcome satisfies never;
  }
}

/** Says what became of a delivery. */
export function reportDelivery({ webhook: { tenant, id }, delivery }: Delivered): void {
  const facts = { tenant, number: id, eventType: delivery.event };
  const reason = delivery.attempts.at(-1)?.reason ?? '';
  switch (delivery.state) {
    case 'delivered':
      return log('WEBHOOK_DELIVERED', facts);
    case 'waiting':
      return log('WEBHOOK_WAITS', { ...facts, reason });
    case 'failed':
      return log('WEBHOOK_UNDELIVERED', { ...facts, reason });
    default:
      return delivery.state satisfies never;
  }
}
