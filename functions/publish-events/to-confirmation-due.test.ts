import type { DynamoDBRecord } from 'aws-lambda';
import { expect, it } from 'vitest';
import { askedKey } from '#shared/store/subscriptions/subscription-keys.ts';
import { toConfirmationDue } from './to-confirmation-due.ts';

const { pk, sk } = askedKey('acme', 'id-of-ana');
const item = (askedAt: string) => ({ askedAt: { S: askedAt }, email: { S: 'ana@example.com' } });
const told = (before: string | null, after: string) => {
  const dynamodb = {
    Keys: { pk: { S: pk }, sk: { S: sk } },
    NewImage: item(after),
    ...(before !== null && { OldImage: item(before) }),
  };
  return toConfirmationDue({ dynamodb } as DynamoDBRecord, { busName: 'desk' });
};

it.each([
  ['for the first time', null],
  ['again, after the day', '2026-11-28T08:00:00.000Z'],
])(
  'Given somebody who asks %s, when the stream says so, then a mail is due that the event names by a key alone',
  (_, before) => {
    const [event] = told(before, '2026-11-30T08:00:00.000Z');
    const detail = { tenant: 'acme', subscriber: 'id-of-ana', askedAt: '2026-11-30T08:00:00.000Z' };
    expect(JSON.parse(event?.Detail ?? '')).toEqual(detail);
  },
);

it('Given what became of the mail, when it is noted, then no other mail is due', () => {
  expect(told('2026-11-30T08:00:00.000Z', '2026-11-30T08:00:00.000Z')).toEqual([]);
});
