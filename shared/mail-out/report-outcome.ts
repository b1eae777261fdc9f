import { log } from '#shared/telemetry/log.ts';
import { count } from '#shared/telemetry/metrics.ts';
import type { DeliveryOutcome } from './deliveries.ts';

/** What a mail is about, as far as a log may have it. */
export interface About {
  readonly tenant: string;
  readonly number: string;
  readonly eventType: string;
}

/** What became of a mail, and under which step. */
export interface Told {
  readonly step: string;
  readonly outcome: DeliveryOutcome;
}

/** Says and counts what became of a mail. */
export function reportOutcome({ tenant, number, eventType }: About, { step, outcome }: Told): void {
  const facts = { tenant, number, eventType, kind: step };
  switch (outcome.outcome) {
    case 'sent':
      count('MailsSent');
      return log('MAIL_SENT', facts);
    case 'digested':
      return log('MAIL_DIGESTED', facts);
    case 'suppressed':
      count('MailsSuppressed');
      return log('MAIL_SUPPRESSED', { ...facts, reason: withoutDetails(outcome.reason) });
    case 'impossible':
      count('MailsImpossible');
      return log('MAIL_IMPOSSIBLE', { ...facts, reason: withoutDetails(outcome.reason) });
    default:
      return outcome satisfies never;
  }
}

/** What follows a colon is what a mail server said of somebody's mailbox; it stands with the delivery. */
function withoutDetails(reason: string): string {
  return reason.split(': ', 1).join('');
}
