import { describe, expect, it } from 'vitest';
import { type ReceivedMail, sesEvent } from '#local/services/mail-in/ses-event.ts';
import { verdictsOf } from '#local/services/mail-in/verdicts.ts';
import { splitMessage } from '#local/services/wire/mail-message.ts';

const RAW = Buffer.from(
  'From: Ann <ann@example.com>\r\nTo: desk@desk.example, it@desk.example\r\nSubject: Hi\r\nMessage-ID: <1@x>\r\n\r\ntext',
);
const FUNCTION = 'arn:aws:lambda:eu-central-1:123456789012:function:ingest';

function received(raw: Buffer): ReceivedMail {
  return {
    messageId: 'o3vrnil0e2ic28trm7dfhrc2v0clambda4nbp0g1',
    timestamp: '2026-09-07T09:00:00.000Z',
    envelopeFrom: 'ann@example.com',
    recipients: ['desk@desk.example', 'it@desk.example'],
    fields: splitMessage(raw).fields,
  };
}

function eventOf(raw: Buffer) {
  const mail = received(raw);
  const verdicts = verdictsOf({ raw, fields: mail.fields, envelopeFrom: mail.envelopeFrom, scanned: true });
  return sesEvent(mail, { matched: ['desk@desk.example'], verdicts, functionArn: FUNCTION });
}

describe('given a mail that a receipt rule hands to a function', () => {
  it('when the event is made then it has the shape of SES', () => {
    expect(eventOf(RAW)).toEqual({
      Records: [
        {
          eventSource: 'aws:ses',
          eventVersion: '1.0',
          ses: {
            mail: {
              timestamp: '2026-09-07T09:00:00.000Z',
              source: 'ann@example.com',
              messageId: 'o3vrnil0e2ic28trm7dfhrc2v0clambda4nbp0g1',
              destination: ['desk@desk.example', 'it@desk.example'],
              headersTruncated: false,
              headers: [
                { name: 'From', value: 'Ann <ann@example.com>' },
                { name: 'To', value: 'desk@desk.example, it@desk.example' },
                { name: 'Subject', value: 'Hi' },
                { name: 'Message-ID', value: '<1@x>' },
              ],
              commonHeaders: {
                returnPath: 'ann@example.com',
                from: ['Ann <ann@example.com>'],
                to: ['desk@desk.example', 'it@desk.example'],
                subject: 'Hi',
                messageId: '<1@x>',
              },
            },
            receipt: {
              timestamp: '2026-09-07T09:00:00.000Z',
              processingTimeMillis: 1,
              recipients: ['desk@desk.example'],
              spamVerdict: { status: 'PASS' },
              virusVerdict: { status: 'PASS' },
              spfVerdict: { status: 'PASS' },
              dkimVerdict: { status: 'GRAY' },
              dmarcVerdict: { status: 'PASS' },
              action: { type: 'Lambda', functionArn: FUNCTION, invocationType: 'Event' },
            },
          },
        },
      ],
    });
  });

  it('when its headers are larger than an event may carry then they are cut off and it says so', () => {
    const many = Array.from({ length: 30 }, (_, index) => `X-${index}: ${'x'.repeat(500)}`).join('\r\n');
    const [record] = eventOf(Buffer.from(`${many}\r\n\r\n`)).Records;
    expect(record?.ses.mail.headersTruncated).toBe(true);
    expect(record?.ses.mail.headers).toHaveLength(20);
  });
});
