import { describe, expect, it } from 'vitest';
import { readFeedback } from './read-feedback.ts';
import { SesEventSchema } from './ses-event.ts';

const ADA = 'ada@example.com';
const at = '2026-09-07T09:00:01.669Z';
const mail = { timestamp: '2026-09-07T09:00:00.000Z', messageId: 'm', destination: [ADA], tags: {} };
const told = (detail: object) =>
  readFeedback(SesEventSchema.parse({ source: 'aws.ses', detail: { mail, ...detail } }).detail);

const bounce = (bounceType: string, bounceSubType: string) => {
  const bouncedRecipients = [{ emailAddress: ADA, action: 'failed', status: '5.1.1', diagnosticCode: '550 unknown' }];
  return told({ eventType: 'Bounce', bounce: { bounceType, bounceSubType, bouncedRecipients, timestamp: at } });
};

describe('given a bounce', () => {
  it('then a permanent one marks the address', () => {
    expect(bounce('Permanent', 'General')).toEqual({
      feedback: { outcome: 'bounced', at, detail: 'Permanent: 550 unknown' },
      marked: [{ address: ADA, state: 'bounced', since: at, why: '550 unknown' }],
    });
  });

  it('then one of SES’s own list marks it as suppressed', () => {
    expect(bounce('Permanent', 'OnAccountSuppressionList').marked).toMatchObject([{ state: 'suppressed' }]);
  });

  it.each(['Transient', 'Undetermined'])('then a %s one marks nothing', (type) => {
    expect(bounce(type, 'MailboxFull')).toMatchObject({ feedback: { outcome: 'bounced' }, marked: [] });
  });
});

describe('given anything else', () => {
  it('then a complaint marks the address', () => {
    const complaint = { complainedRecipients: [{ emailAddress: ADA }], complaintFeedbackType: 'abuse', timestamp: at };
    expect(told({ eventType: 'Complaint', complaint })).toEqual({
      feedback: { outcome: 'complained', at, detail: 'abuse' },
      marked: [{ address: ADA, state: 'complained', since: at, why: 'abuse' }],
    });
  });

  it.each([
    ['delivered', { eventType: 'Delivery', delivery: { timestamp: at } }, at],
    [
      'delayed',
      { eventType: 'DeliveryDelay', deliveryDelay: { delayType: 'MailboxFull', delayedRecipients: [], timestamp: at } },
      at,
    ],
    ['rejected', { eventType: 'Reject', reject: { reason: 'Bad content' } }, mail.timestamp],
  ])('then it is noted as %s and marks nothing', (outcome, detail, when) => {
    expect(told(detail)).toMatchObject({ feedback: { outcome, at: when }, marked: [] });
  });

  it('then what the desk did not ask for is refused', () => {
    expect(() => told({ eventType: 'Open', open: {} })).toThrow();
  });
});
