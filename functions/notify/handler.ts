import { readEvent } from '#shared/bus/read-event.ts';
import { log } from '#shared/telemetry/log.ts';
import { count } from '#shared/telemetry/metrics.ts';
import { type Notified, notify } from './notify.ts';
import { dependencies } from './services.ts';

/** An event of the desk's bus becomes the mails it asks for. What it throws is tried again, then dead-lettered. */
export async function handler(input: unknown): Promise<void> {
  const event = readEvent(input);
  for (const notified of await notify(dependencies, event, Date.now())) {
    report(event, notified);
  }
}

function report(
  { tenant, number, name }: { tenant: string; number: string; name: string },
  { step, outcome }: Notified,
): void {
  const facts = { tenant, number, eventType: name, kind: step };
  switch (outcome.outcome) {
    case 'sent':
      count('MailsSent');
      return log('MAIL_SENT', facts);
    case 'suppressed':
      count('MailsSuppressed');
      return log('MAIL_SUPPRESSED', { ...facts, reason: outcome.reason });
    case 'impossible':
      count('MailsImpossible');
      return log('MAIL_IMPOSSIBLE', { ...facts, reason: outcome.reason });
    default:
      return outcome satisfies never;
  }
}
