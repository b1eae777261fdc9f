import { SYSTEM } from '#domain/kernel/actor.ts';
import { isDomainError } from '#domain/kernel/errors.ts';
import type { MailReport } from '#domain/mail-in/classify/mail-report.ts';
import { lostBy } from '#domain/mail-in/classify/report-effects.ts';
import { reportClues } from '#domain/mail-in/report-clues.ts';
import type { MarkedAddresses } from '#shared/mail-out/address-states.ts';
import { executeCommand } from '#shared/use-cases/incidents/execute-command.ts';
import { readIncident } from '#shared/use-cases/incidents/read-incident.ts';
import type { Arrival } from './apply-mail.ts';
import { type Deciding, deskAddressesOf } from './decide-arrival.ts';
import { findReported, type ReportedMail } from './kept/find-reported.ts';
import { messageItem } from './kept/message-id.ts';
import type { MailIn } from './mail-in.ts';
import { identityOf } from './write-once.ts';

export interface Acting extends MailIn {
  readonly addresses: Pick<MarkedAddresses, 'mark'>;
}

/** @returns the mail of the desk a report is about, or null when it proves none */
export async function reportedMail(
  deciding: Deciding,
  { delivery: { envelope }, tenant, mail }: Arrival,
): Promise<ReportedMail | null> {
  const { document } = await deciding.configurations.current(tenant);
  const clues = reportClues(mail, envelope, deskAddressesOf(document, envelope));
  return findReported(clues, tenant, await deciding.keyring(), deciding.sent);
}

/** Marks the addresses the desk's mail does not reach any more, and notes it on the record for the desk to see. */
export async function actOnReport(
  acting: Acting,
  arrival: Arrival,
  report: MailReport,
  reported: ReportedMail,
): Promise<void> {
  const { tenant, now } = arrival;
  for (const { address, state, why } of lostBy(report, await peopleOf(acting, tenant, reported))) {
    await acting.addresses.mark(tenant, { address, state, since: now, why });
    await note(acting, arrival, reported.number, { to: address, cause: state, why });
  }
}

/** Those the returned mail may have been for: whom it names as its own, of those who have to do with the record. */
async function peopleOf(acting: Acting, tenant: string, { number, isFor }: ReportedMail): Promise<string[]> {
  try {
    const { record } = await readIncident(acting, tenant, number);
    const outside = record.tasks.map(({ owner }) => ('outside' in owner ? owner.outside : null));
    const people = [record.requester?.email, ...record.participants.map(({ email }) => email), ...outside];
    const known = [...people, record.assignee, record.owner].filter((email) => typeof email === 'string');
    return [...new Set(known)].filter((address) => isFor(address) !== false);
  } catch (error) {
    if (isDomainError(error, 'not-found')) return [];
    throw error;
  }
}

/** The same report again is the same note. */
async function note(
  acting: Acting,
  arrival: Arrival,
  number: string,
  data: { readonly to: string; readonly cause: 'bounced' | 'complained'; readonly why: string },
): Promise<void> {
  const { delivery, tenant, now } = arrival;
  const context = { tenant, actor: SYSTEM, now, id: `mail-${delivery.id}` };
  try {
    await executeCommand(acting, context, number, { type: 'mail-refused', ...data }, [
      messageItem(identityOf(arrival), { now, number }),
    ]);
  } catch (error) {
    if (!isDomainError(error, 'duplicate')) throw error;
  }
}
