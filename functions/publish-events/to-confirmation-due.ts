import type { PutEventsRequestEntry } from '@aws-sdk/client-eventbridge';
import type { DynamoDBRecord } from 'aws-lambda';
import { CONFIRMATION_DUE, type ConfirmationDue } from '#events/confirmation-due.ts';
import { askedOfKey } from '#shared/store/subscriptions/subscription-keys.ts';
import type { Destination } from './to-events.ts';

/** Somebody asked to be told of announcements. What became of the mail, noted on the same item, is no news. */
export function toConfirmationDue(
  { dynamodb }: DynamoDBRecord,
  { busName }: Pick<Destination, 'busName'>,
): PutEventsRequestEntry[] {
  const askedAt = dynamodb?.NewImage?.askedAt?.S;
  if (askedAt === undefined || askedAt === dynamodb?.OldImage?.askedAt?.S) return [];
  const { pk, sk } = dynamodb?.Keys ?? {};
  const detail: ConfirmationDue = { ...askedOfKey({ pk: pk?.S ?? '', sk: sk?.S ?? '' }), askedAt };
  const { source, detailType } = CONFIRMATION_DUE;
  const addressed = { EventBusName: busName, Source: source, DetailType: detailType };
  return [{ ...addressed, Time: new Date(askedAt), Detail: JSON.stringify(detail) }];
}
