import type { VersionedConfiguration } from '#domain/configuration/configuration.ts';
import type { AddressState } from '#domain/mail/address-state.ts';
import type { DigestSpending, Spending, Spent } from '#shared/mail-out/budget/budget.ts';
import type { OutgoingMail } from '#shared/mail-out/compose.ts';
import type { Deliveries } from '#shared/mail-out/deliveries.ts';
import type { Digests } from '#shared/mail-out/digests/digests.ts';
import type { FeedbackItem } from '#shared/mail-out/feedback-tags.ts';
import type { Recipient } from '#shared/mail-out/recipient.ts';
import type { SendResult } from '#shared/mail-out/send.ts';
import type { SentMessages } from '#shared/mail-out/sent-messages.ts';
import type { Turns } from '#shared/mail-out/turns.ts';
import type { Keyring } from '#shared/signing/keyring.ts';
import type { Asked } from '#shared/store/subscriptions/asked.ts';
import type { MailClaim } from '#shared/store/subscriptions/confirmation-mail.ts';
import type { ReadIncident } from '#shared/use-cases/incidents/read-incident.ts';

/** Those who asked to be told of announcements, and the mail in which each confirms it. */
interface Confirmations {
  /** @param subscriber - a key, no address @returns null for what is confirmed, or was forgotten */
  readonly read: (tenant: string, subscriber: string, now: string) => Promise<Asked | null>;
  readonly claim: (tenant: string, asked: Asked, nowMs: number) => Promise<MailClaim>;
  /** @param outcome - null gives the claim back */
  readonly settle: (tenant: string, asked: Asked, outcome: Readonly<Record<string, string>> | null) => Promise<void>;
  /** The item that keeps what becomes of the mail. */
  readonly itemOf: (tenant: string, asked: Asked) => FeedbackItem;
}

/** What telling people by mail needs of the world. */
export interface Dependencies {
  /** @throws DomainError not-found, unreadable */
  readonly readIncident: (tenant: string, number: string) => Promise<ReadIncident>;
  readonly configuration: (tenant: string) => Promise<VersionedConfiguration>;
  readonly deliveries: Deliveries;
  readonly sent: Pick<SentMessages, 'remember'>;
  readonly digests: Digests;
  readonly turns: Turns;
  readonly confirmations: Confirmations;
  readonly keyring: () => Promise<Keyring>;
  /** What is known of an address before anything is sent there. */
  readonly recipient: (tenant: string, to: string, nowMs: number) => Promise<Recipient>;
  /** Why nothing is sent to an address, or null. */
  readonly addressState: (tenant: string, address: string) => Promise<AddressState | null>;
  readonly spendBudget: (mail: Spending, nowMs: number) => Promise<Spent>;
  /** Answers the subjects of which nothing more may be said; null when nothing at all may be sent. */
  readonly spendDigestBudget: (digest: DigestSpending, nowMs: number) => Promise<ReadonlySet<string> | null>;
  /** Sends, and has what becomes of the mail noted on an item. */
  readonly send: (mail: OutgoingMail, notedOn: FeedbackItem) => Promise<SendResult>;
  /** Where the pages are that mails link to; without a slash at its end. */
  readonly publicUrl: string;
  /** Where the console is, with a slash at its end; null where there is none. */
  readonly consoleUrl: string | null;
  /** Sends for a tenant that configured no address. */
  readonly deskAddress: string;
}
