import * as z from 'zod';
import { BOUNCE_REASONS, type BounceReason } from './bounce-reason.ts';

const ReportedRecipientSchema = z.object({
  /** In lower case; null when the report names nobody. */
  address: z.string().nullable(),
  /** Other names the report has for it: the address before it was forwarded, say. */
  aliases: z.array(z.string()).readonly(),
  /** What became of the mail there; `delayed` and the ones behind it are no failure. */
  action: z.enum(['failed', 'delayed', 'delivered', 'relayed', 'expanded']),
  /** Enhanced status code, such as `5.1.1`; null when none is given. */
  status: z.string().nullable(),
  reason: z.enum(Object.keys(BOUNCE_REASONS) as [BounceReason]),
  /** Whether mail to it will never arrive. */
  hard: z.boolean(),
  /** The mail server's own words, on one line. */
  diagnostic: z.string(),
});

export const MailReportSchema = z.object({
  /** `failure`: not delivered. `notice`: delayed, delivered or read. `complaint`: somebody called it unwanted. */
  about: z.enum(['failure', 'notice', 'complaint']),
  recipients: z.array(ReportedRecipientSchema).readonly(),
  /** Of a complaint, e.g. `abuse`. */
  feedbackType: z.string().nullable(),
});

/** What a machine says about a mail that somebody sent. */
export type MailReport = z.infer<typeof MailReportSchema>;
export type ReportedRecipient = z.infer<typeof ReportedRecipientSchema>;
export type ReportedAction = ReportedRecipient['action'];
