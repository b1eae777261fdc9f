import * as z from 'zod';

/** `gray`: checked without a result, such as a domain that publishes nothing. `unknown`: not checked. */
export const VerdictSchema = z.enum(['pass', 'fail', 'gray', 'unknown']);
export type Verdict = z.infer<typeof VerdictSchema>;

export const MailTrustSchema = z.object({
  spf: VerdictSchema,
  dkim: VerdictSchema,
  dmarc: VerdictSchema,
  spam: VerdictSchema,
  virus: VerdictSchema,
  /** What the sender's domain asks to do with mail that fails DMARC; null unless it failed. */
  dmarcPolicy: z.enum(['none', 'quarantine', 'reject']).nullable(),
});

/** What the mail server found about a mail. SPF and DKIM decide nothing by themselves: DMARC weighs them against From. */
export type MailTrust = z.infer<typeof MailTrustSchema>;

/** @returns why nobody is to see a mail, or null */
export function infection({ virus }: MailTrust): string | null {
  return virus === 'fail' ? 'a virus was found in it' : null;
}

/** @returns why a mail cannot be taken for what it says it is, or null */
export function distrust({ spam, dmarc }: MailTrust): string | null {
  if (dmarc === 'fail') return 'its sender is not authentic: DMARC failed';
  return spam === 'fail' ? 'it looks like spam' : null;
}
