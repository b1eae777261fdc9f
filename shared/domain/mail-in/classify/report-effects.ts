import type { AddressState } from '#domain/mail/address-state.ts';
import { BOUNCE_REASONS } from './bounce-reason.ts';
import { isComplaint } from './feedback.ts';
import type { MailReport, ReportedRecipient } from './mail-report.ts';

/** Somebody no mail is to go to any more. */
export type Lost = Pick<AddressState, 'address' | 'why'> & { readonly state: 'bounced' | 'complained' };

/**
 * Whom a report takes mail away from, of those the returned mail was for. Complaints often hide who complains, but a mail
 * of the desk has one recipient.
 *
 * @param people - addresses the returned mail may have been for
 */
export function lostBy(report: MailReport, people: readonly string[]): Lost[] {
  switch (report.about) {
    case 'failure':
      return report.recipients.flatMap((recipient) => bounced(recipient, people));
    case 'complaint':
      return isComplaint(report) ? people.filter((_, __, all) => all.length === 1).map(complained(report)) : [];
    case 'notice':
      return [];
    default:
      return report.about satisfies never;
  }
}

function bounced(recipient: ReportedRecipient, people: readonly string[]): Lost[] {
  const named = [recipient.address, ...recipient.aliases];
  const address = people.find((person) => named.includes(person));
  if (!recipient.hard || address === undefined) return [];
  return [{ address, state: 'bounced', why: explain(recipient) }];
}

function explain({ status, reason, diagnostic }: ReportedRecipient): string {
  const { says } = BOUNCE_REASONS[reason];
  return `${status === null ? says : `${status} ${says}`}${diagnostic === '' ? '' : ` (${diagnostic})`}`;
}

function complained({ feedbackType }: MailReport) {
  return (address: string): Lost => ({ address, state: 'complained', why: `a complaint of type ${feedbackType}` });
}
