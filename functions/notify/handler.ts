import { DIGEST_DUE, DigestDueSchema } from '#events/digest-due.ts';
import { readEvent } from '#shared/bus/read-event.ts';
import { log } from '#shared/telemetry/log.ts';
import { count } from '#shared/telemetry/metrics.ts';
import { type Notified, notify } from './notify.ts';
import { sendDigest } from './send-digest.ts';
import { dependencies, whole } from './services.ts';

/** An event of the desk's bus becomes the mails it asks for, and a digest that is due one mail. What it throws is tried again, then dead-lettered. */
export async function handler(input: unknown): Promise<void> {
  const due = DigestDueSchema.safeParse(input);
  if (due.success) return sendDue(due.data.detail.pk);
  const event = await whole(readEvent(input));
  for (const notified of await notify(dependencies, event, Date.now())) {
    report({ ...event, eventType: event.name }, notified);
  }
}

async function sendDue(pk: string): Promise<void> {
  for (const { tenant, number, ...notified } of await sendDigest(dependencies, pk, Date.now())) {
    report({ tenant, number, eventType: DIGEST_DUE.detailType }, notified);
  }
}

function report(
  about: { readonly tenant: string; readonly number: string; readonly eventType: string },
  { step, outcome }: Notified,
): void {
  const facts = { ...about, kind: step };
  switch (outcome.outcome) {
    case 'sent':
      count('MailsSent');
      return log('MAIL_SENT', facts);
    case 'digested':
      return log('MAIL_DIGESTED', facts);
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
