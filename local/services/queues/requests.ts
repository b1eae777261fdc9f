import * as z from 'zod';
import { count } from '#local/services/wire/properties.ts';

/** The inputs of the SQS operations served here, as the JSON protocol spells them. Fields AWS knows and we do not are refused. */
const QueueUrl = z.string();
const MessageAttributes = z
  .record(z.string(), z.strictObject({ DataType: z.string(), StringValue: z.string().optional() }))
  .default({});
const Body = z.string().min(1);

export const SEND = z.strictObject({ QueueUrl, MessageBody: Body, MessageAttributes, DelaySeconds: count.default(0) });

export const SEND_BATCH = z.strictObject({
  QueueUrl,
  Entries: z
    .array(z.strictObject({ Id: z.string(), MessageBody: Body, MessageAttributes, DelaySeconds: count.default(0) }))
    .min(1)
    .max(10),
});

export const RECEIVE = z.strictObject({
  QueueUrl,
  MaxNumberOfMessages: count.max(10).default(1),
  VisibilityTimeout: count.optional(),
  /** Accepted and answered at once: waiting in real time means nothing where time is virtual. */
  WaitTimeSeconds: count.optional(),
  AttributeNames: z.array(z.string()).optional(),
  MessageSystemAttributeNames: z.array(z.string()).optional(),
  MessageAttributeNames: z.array(z.string()).optional(),
});

export const DELETE = z.strictObject({ QueueUrl, ReceiptHandle: z.string() });
export const CHANGE_VISIBILITY = z.strictObject({ QueueUrl, ReceiptHandle: z.string(), VisibilityTimeout: count });
export const GET_URL = z.strictObject({ QueueName: z.string(), QueueOwnerAWSAccountId: z.string().optional() });
export const GET_ATTRIBUTES = z.strictObject({ QueueUrl, AttributeNames: z.array(z.string()).default([]) });
export const PURGE = z.strictObject({ QueueUrl });
