import type { Context } from 'aws-lambda';
import { DIGEST_DUE, DigestDueSchema } from '#events/digest-due.ts';
import { readEvent } from '#shared/bus/read-event.ts';
import { CLAIM_MS } from '#shared/mail-out/digests.ts';
import { log } from '#shared/telemetry/log.ts';
import { count } from '#shared/telemetry/metrics.ts';
import { type Notified, notify } from './notify.ts';
import { sendDigest } from './send-digest.ts';
import { dependencies, patience, whole } from './services.ts';

/** For what follows a mail that had to wait: writing down what became of it. */
const LAST_ACTS_MS = 10_000;

/** On one machine a moved clock stops where there is something to look for; AWS, where time does not jump, ignores it. */
interface Answer {
  readonly lookAgainAt?: string;
}

/** An event of the desk's bus becomes the mails it asks for, and a digest that is due one mail. What it throws is tried again, then dead-lettered. */
export async function handler(input: unknown, context: Pick<Context, 'getRemainingTimeInMillis'>): Promise<Answer> {
  patience.begin(context.getRemainingTimeInMillis() - LAST_ACTS_MS);
  const due = DigestDueSchema.safeParse(input);
  if (due.success) return sendDue(due.data.detail.pk);
  const event = await whole(readEvent(input));
  const notified = await notify(dependencies, event, Date.now());
  for (const one of notified) report({ ...event, eventType: event.name }, one);
  const waits = notified.flatMap(({ outcome }) => ('until' in outcome ? [outcome.until] : [])).toSorted()[0];
  return waits === undefined ? {} : { lookAgainAt: waits };
}

/** What was added meanwhile, or was too much for one mail, is found after the claim. */
async function sendDue(pk: string): Promise<Answer> {
  for (const { tenant, number, ...notified } of await sendDigest(dependencies, pk, Date.now())) {
    report({ tenant, number, eventType: DIGEST_DUE.detailType }, notified);
  }
  return { lookAgainAt: new Date(Date.now() + CLAIM_MS).toISOString() };
}

function report(
  about: { readonly tenant: string; readonly number: string; readonly eventType: string },
  { step, outcome }: Notified,
): void {
  const { tenant, number, eventType } = about;
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
