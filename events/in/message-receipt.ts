import * as z from 'zod';

/** What AWS End User Messaging tells on the default bus about text messages and calls. */
export const RECEIPTS = {
  source: 'aws.sms-voice',
  detailTypes: ['Text Message Delivery Status Updated', 'Voice Message Delivery Status Updated'],
} as const;

export const MessageReceiptSchema = z.object({
  'detail-type': z.enum(RECEIPTS.detailTypes),
  detail: z.object({
    messageId: z.string().min(1).max(200),
    /** `TEXT_DELIVERED`, `VOICE_NO_ANSWER`, … */
    eventType: z.string().max(100),
    messageStatusDescription: z.string().max(1000).optional(),
  }),
});

export type MessageReceipt = z.output<typeof MessageReceiptSchema>['detail'];

const ARRIVED = ['TEXT_DELIVERED', 'TEXT_SUCCESSFUL', 'VOICE_ANSWERED', 'VOICE_COMPLETED'];
const ON_ITS_WAY = ['TEXT_QUEUED', 'TEXT_PENDING', 'TEXT_SENT', 'VOICE_INITIATED', 'VOICE_RINGING'];

/** @returns what became of it; null while it is on its way */
export function outcomeOfReceipt({ eventType }: Pick<MessageReceipt, 'eventType'>): 'delivered' | 'failed' | null {
  if (ARRIVED.includes(eventType)) return 'delivered';
  return ON_ITS_WAY.includes(eventType) ? null : 'failed';
}
