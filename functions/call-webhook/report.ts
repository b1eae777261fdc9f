import type { IncidentEvent } from '#domain/mail-out/incident-event.ts';
import { log } from '#shared/telemetry/log.ts';
import type { Called } from './call-webhooks.ts';

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
