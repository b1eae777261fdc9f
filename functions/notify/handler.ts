import type { IncidentEvent } from '#domain/mail-out/incident-event.ts';
import { CONFIRMATION_DUE, type ConfirmationDue, ConfirmationDueSchema } from '#events/confirmation-due.ts';
import { DIGEST_DUE, DigestDueSchema } from '#events/digest-due.ts';
import { readEvent } from '#shared/bus/read-event.ts';
import { reportOutcome } from '#shared/mail-out/report-outcome.ts';
import { framed } from '#shared/middleware/framed.ts';
import { readBy } from '#shared/middleware/read-event.ts';
import { CLAIM_MS } from '#shared/store/records/due-heads.ts';
import { notify } from './notify.ts';
import { SUBSCRIPTION, sendConfirmation } from './send-confirmation.ts';
import { sendDigest } from './send-digest.ts';
import { dependencies, patience, whole } from './services.ts';
import { type RecordEvent, readRecordEvent, tellOfRecord } from './tell-of-record.ts';

/** For what follows a mail that had to wait: writing down what became of it. */
const LAST_ACTS_MS = 10_000;

/** On one machine a moved clock stops where there is something to look for; AWS, where time does not jump, ignores it. */
interface Answer {
  readonly lookAgainAt?: string;
}

/** An event of the desk's bus becomes the mails it asks for, and a digest that is due one mail. What it throws is tried again, then dead-lettered. */
export const handler = framed<unknown, Answer>()
  .use(readBy(dueOrEvent))
  .handler((told, context) => {
    patience.begin(context.getRemainingTimeInMillis() - LAST_ACTS_MS);
    if ('due' in told) return sendDue(told.due);
    if ('confirmation' in told) return askToConfirm(told.confirmation);
    return 'mail' in told ? sendOfRecord(told) : sendNotices(told.event);
  });

type Told =
  | { readonly due: string }
  | { readonly confirmation: ConfirmationDue }
  | RecordEvent
  | { readonly event: IncidentEvent };

function dueOrEvent(input: unknown): Told {
  const due = DigestDueSchema.safeParse(input);
  if (due.success) return { due: due.data.detail.pk };
  const confirmation = ConfirmationDueSchema.safeParse(input);
  if (confirmation.success) return { confirmation: confirmation.data.detail };
  return readRecordEvent(input) ?? { event: readEvent(input) };
}

async function sendNotices(told: IncidentEvent): Promise<Answer> {
  const event = await whole(told);
  const notified = await notify(dependencies, event, Date.now());
  for (const one of notified) reportOutcome({ ...event, eventType: event.name }, one);
  const waits = notified.flatMap(({ outcome }) => ('until' in outcome ? [outcome.until] : [])).toSorted()[0];
  return waits === undefined ? {} : { lookAgainAt: waits };
}

async function sendOfRecord(event: RecordEvent): Promise<Answer> {
  const { mail, envelope } = event;
  const notified = await tellOfRecord(dependencies, event, Date.now());
  if (notified !== null) reportOutcome({ ...envelope, eventType: mail.event }, notified);
  return {};
}

async function askToConfirm(due: ConfirmationDue): Promise<Answer> {
  const notified = await sendConfirmation(dependencies, due, Date.now());
  const about = { tenant: due.tenant, number: SUBSCRIPTION, eventType: CONFIRMATION_DUE.detailType };
  if (notified !== null) reportOutcome(about, notified);
  return {};
}

/** What was added meanwhile, or was too much for one mail, is found after the claim. */
async function sendDue(pk: string): Promise<Answer> {
  for (const { tenant, number, ...notified } of await sendDigest(dependencies, pk, Date.now())) {
    reportOutcome({ tenant, number, eventType: DIGEST_DUE.detailType }, notified);
  }
  return { lookAgainAt: new Date(Date.now() + CLAIM_MS).toISOString() };
}
