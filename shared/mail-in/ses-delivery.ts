import * as z from 'zod';
import type { MailTrust, Verdict } from '#domain/mail-in/trust.ts';
import type { Delivery } from './mail-in.ts';

/** Where the receipt rule puts the raw mail; SES names the object by its own message id. */
const INCOMING_PREFIX = 'incoming/';

/** `GRAY` and `PROCESSING_FAILED` are answers without a result; `DISABLED` is none. */
const STATUSES = {
  PASS: 'pass',
  FAIL: 'fail',
  GRAY: 'gray',
  PROCESSING_FAILED: 'gray',
  DISABLED: 'unknown',
} as const satisfies Record<string, Verdict>;

const VerdictSchema = z
  .object({ status: z.enum(Object.keys(STATUSES) as [keyof typeof STATUSES]).transform((status) => STATUSES[status]) })
  .optional()
  .transform((verdict): Verdict => verdict?.status ?? 'unknown');

const ReceiptSchema = z.object({
  recipients: z.array(z.string()),
  spfVerdict: VerdictSchema,
  dkimVerdict: VerdictSchema,
  dmarcVerdict: VerdictSchema,
  spamVerdict: VerdictSchema,
  virusVerdict: VerdictSchema,
  dmarcPolicy: z
    .string()
    .toLowerCase()
    .pipe(z.enum(['none', 'quarantine', 'reject']))
    .optional(),
});

const RecordSchema = z.object({
  eventSource: z.literal('aws:ses'),
  ses: z.object({
    mail: z.object({ messageId: z.string().min(1), timestamp: z.string(), source: z.string().nullish() }),
    receipt: ReceiptSchema,
  }),
});

/** What SES hands a function; anything else fails and is dead-lettered. */
export const SesEventSchema = z.object({ Records: z.array(RecordSchema).min(1) });

export function toDelivery({ ses }: z.infer<typeof RecordSchema>): Delivery {
  return {
    id: ses.mail.messageId,
    key: `${INCOMING_PREFIX}${ses.mail.messageId}`,
    at: new Date(ses.mail.timestamp).toISOString(),
    envelope: { from: ses.mail.source ?? null, recipients: ses.receipt.recipients },
    trust: trustOf(ses.receipt),
  };
}

function trustOf(receipt: z.infer<typeof ReceiptSchema>): MailTrust {
  return {
    spf: receipt.spfVerdict,
    dkim: receipt.dkimVerdict,
    dmarc: receipt.dmarcVerdict,
    spam: receipt.spamVerdict,
    virus: receipt.virusVerdict,
    dmarcPolicy: receipt.dmarcPolicy ?? null,
  };
}
