import * as z from 'zod';
import type { Envelope } from '#domain/mail/mail.ts';

/** Where the receipt rule puts the raw mail; SES names the object by its own message id. */
const INCOMING_PREFIX = 'incoming/';

const RecordSchema = z.object({
  eventSource: z.literal('aws:ses'),
  ses: z.object({
    mail: z.object({ messageId: z.string().min(1), timestamp: z.string(), source: z.string().nullish() }),
    receipt: z.object({ recipients: z.array(z.string()) }),
  }),
});

/** What SES hands a function; anything else fails and is dead-lettered. */
export const SesEventSchema = z.object({ Records: z.array(RecordSchema).min(1) });

/** One mail that was accepted. */
export interface Delivery {
  /** Of SES; the same for every retry. */
  readonly id: string;
  /** Of the raw mail in the bucket. */
  readonly key: string;
  /** ISO instant of its arrival. */
  readonly at: string;
  readonly envelope: Envelope;
}

export function toDelivery({ ses }: z.infer<typeof RecordSchema>): Delivery {
  return {
    id: ses.mail.messageId,
    key: `${INCOMING_PREFIX}${ses.mail.messageId}`,
    at: new Date(ses.mail.timestamp).toISOString(),
    envelope: { from: ses.mail.source ?? null, recipients: ses.receipt.recipients },
  };
}
