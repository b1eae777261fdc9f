import { describe, expect, it } from 'vitest';
import { feedbackOf } from './feedback.ts';

const AT = '2026-09-07T09:00:00.000Z';
const IDENTITY = 'arn:aws:ses:eu-west-1:000000000000:identity/desk.test';

function told(...mailboxes: string[]) {
  const recipients = mailboxes.map((mailbox) => `${mailbox}@simulator.amazonses.com`);
  const mail = { id: '0100', from: 'desk@desk.test', recipients, configurationSet: 'set', tags: { a: ['b'] } };
  return feedbackOf(mail, IDENTITY, AT);
}

describe('given a mail to the mailbox simulator', () => {
  it.each([
    ['success', ['Email Delivered']],
    ['bounce', ['Email Bounced']],
    ['bounce+label', ['Email Bounced']],
    ['complaint', ['Email Delivered', 'Email Complaint Received']],
    ['nobody', []],
  ])('then %s is told as %j', (mailbox, types) => {
    expect(told(mailbox).map((event) => event['detail-type'])).toEqual(types);
  });

  it('then the event carries the tags of the mail and its configuration set', () => {
    expect(told('success')).toMatchObject([
      {
        source: 'aws.ses',
        resources: [IDENTITY],
        detail: { mail: { tags: { a: ['b'], 'ses:configuration-set': ['set'] } } },
      },
    ]);
  });
});

it('given anybody else, nothing is told: nothing leaves this machine', () => {
  const mail = { id: '0100', from: 'desk@desk.test', configurationSet: 'set', tags: {} };
  expect(feedbackOf({ ...mail, recipients: ['bob@example.com'] }, IDENTITY, AT)).toEqual([]);
});
