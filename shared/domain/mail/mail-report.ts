import type { BounceReason } from './bounce-reason.ts';

/** What became of a mail at one address. `delayed` and the ones below it are no failure. */
export type ReportedAction = 'failed' | 'delayed' | 'delivered' | 'relayed' | 'expanded';

export interface ReportedRecipient {
  /** In lower case; null when the report names nobody. */
  readonly address: string | null;
  /** Other names the report has for it: the address before it was forwarded, say. */
  readonly aliases: readonly string[];
  readonly action: ReportedAction;
  /** Enhanced status code, such as `5.1.1`; null when none is given. */
  readonly status: string | null;
  readonly reason: BounceReason;
  /** Whether mail to it will never arrive. */
  readonly hard: boolean;
  /** The mail server's own words, on one line. */
  readonly diagnostic: string;
}

/** What a machine says about a mail that somebody sent. */
export interface MailReport {
  /** `failure`: not delivered. `notice`: delayed, delivered or read. `complaint`: somebody called it unwanted. */
  readonly about: 'failure' | 'notice' | 'complaint';
  readonly recipients: readonly ReportedRecipient[];
  /** Of a complaint, e.g. `abuse`. */
  readonly feedbackType: string | null;
}
