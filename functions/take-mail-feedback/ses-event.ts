import * as z from 'zod';

/*
 * What SES says of a mail after it took it, as it arrives on the default bus (Amazon SES Developer Guide, "Examples of event
 * data that Amazon SES publishes"). Only what the desk reads; the rest of each event is ignored.
 */

const recipient = z.object({
  emailAddress: z.string(),
  status: z.string().optional(),
  diagnosticCode: z.string().optional(),
});

const mail = z.object({
  /** When SES took it; what has no time of its own happened then. */
  timestamp: z.string(),
  destination: z.array(z.string()),
  tags: z.record(z.string(), z.array(z.string())).default({}),
});

const timestamp = z.string();

export const SesEventSchema = z.object({
  source: z.literal('aws.ses'),
  detail: z.discriminatedUnion('eventType', [
    z.object({ eventType: z.literal('Delivery'), mail, delivery: z.object({ timestamp }) }),
    z.object({
      eventType: z.literal('Bounce'),
      mail,
      bounce: z.object({
        bounceType: z.enum(['Permanent', 'Transient', 'Undetermined']),
        bounceSubType: z.string(),
        bouncedRecipients: z.array(recipient),
        timestamp,
      }),
    }),
    z.object({
      eventType: z.literal('Complaint'),
      mail,
      complaint: z.object({
        complainedRecipients: z.array(recipient),
        complaintSubType: z.string().nullish(),
        complaintFeedbackType: z.string().nullish(),
        timestamp,
      }),
    }),
    z.object({
      eventType: z.literal('DeliveryDelay'),
      mail,
      deliveryDelay: z.object({ delayType: z.string(), delayedRecipients: z.array(recipient), timestamp }),
    }),
    z.object({ eventType: z.literal('Reject'), mail, reject: z.object({ reason: z.string() }) }),
  ]),
});

export type SesDetail = z.output<typeof SesEventSchema>['detail'];
