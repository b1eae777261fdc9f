import { describe, expect, it } from 'vitest';
import { aMail } from '#domain/mail/mail-for-tests.ts';
import { readDeliveryReport } from './read-report.ts';

const attachment = (contentType: string, text: string) => {
  const content = new TextEncoder().encode(text);
  return { name: 'part', contentType, size: content.byteLength, content };
};
const fieldsOf = (...recipients: string[]) =>
  readDeliveryReport(
    aMail({
      attachments: [attachment('message/delivery-status', ['Reporting-MTA: dns; mx', ...recipients].join('\r\n\r\n'))],
    }),
  );
const wordsOf = (text: string) =>
  readDeliveryReport(aMail({ text, to: [{ address: 'desk@example.net', name: null }] }));
const BOB = 'bob@example.com';

describe('Given the fields of a delivery status report', () => {
  it('reads whose mail failed and why, each for itself', () => {
    const report = fieldsOf(
      `Final-Recipient: rfc822; ${BOB}\r\nAction: failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 5.1.1\r\n User unknown`,
      'Final-Recipient: rfc822;Full@Example.com\r\nAction: failed\r\nStatus: 5.2.2',
    );
    expect(report.about).toBe('failure');
    expect(report.recipients).toMatchObject([
      { address: BOB, status: '5.1.1', reason: 'unknown-mailbox', hard: true, diagnostic: '550 5.1.1 User unknown' },
      { address: 'full@example.com', reason: 'mailbox-full', hard: false },
    ]);
  });

  it('knows the address the desk wrote to when the mail was passed on to another', () => {
    const [recipient] = fieldsOf(
      `Original-Recipient: rfc822;${BOB}\r\nFinal-Recipient: rfc822;gone@example.org\r\nAction: failed\r\nStatus: 5.1.1`,
    ).recipients;
    expect(recipient).toMatchObject({ address: 'gone@example.org', aliases: [BOB] });
  });

  it.each([
    ['delayed', '4.4.7'],
    ['delivered', '2.0.0'],
    ['relayed', '2.0.0'],
    ['expanded', '2.0.0'],
  ])('takes %s for a notice, never for hard', (action, status) => {
    const report = fieldsOf(`Final-Recipient: rfc822; ${BOB}\r\nAction: ${action}\r\nStatus: ${status}`);
    expect(report).toMatchObject({ about: 'notice', recipients: [{ action, hard: false }] });
  });

  it('reads them in the text of a program that puts them there', () => {
    const report = wordsOf(`Technical report:\n\nAction: failed\nFinal-Recipient: rfc822; ${BOB}\nStatus: 5.1.1`);
    expect(report.recipients).toMatchObject([{ address: BOB, hard: true }]);
  });
});

describe('Given a report in words', () => {
  it.each([
    [
      'of qmail',
      `<${BOB}>:\nSorry, no mailbox here by that name. (#5.1.1)\n\n--- Below this line is a copy of the message.\n`,
    ],
    [
      'of Exim',
      `The following address(es) failed:\n\n  ${BOB}\n    SMTP error from remote mail server after RCPT TO:<${BOB}>:\n    host mx [192.0.2.1]: 550 5.1.1 User unknown`,
    ],
    [
      'of Exchange',
      `Delivery has failed to these recipients:\n\n${BOB}\nThe email address you entered couldn't be found.\n\nOriginal message headers:\n\nReceived: from x`,
    ],
    ['of Gmail', `Address not found\n\nYour message wasn't delivered to ${BOB} because the address couldn't be found.`],
    [
      'of Courier',
      `Your message to the following recipients cannot be delivered:\n\n<${BOB}>:\n    mx.example.com [192.0.2.1]:\n>>> RCPT TO:<${BOB}>\n<<< 550 5.1.1 <${BOB}>... User Unknown`,
    ],
    [
      'of Domino',
      `was not delivered to:\n\n  ${BOB}\n\nbecause:\n\n  User bob (${BOB}) not listed in Domino Directory`,
    ],
    ['of IMail', `Unknown user: ${BOB}\n\nOriginal message follows.\n\nReceived: from x`],
    [
      'of a gateway',
      `Sent <<< RCPT TO:<${BOB}>\nReceived >>> 550 5.1.1 <${BOB}>... user unknown\nUnable to deliver message to <${BOB}>`,
    ],
  ])('%s, it finds the address and why', (_, text) => {
    expect(wordsOf(text)).toMatchObject({
      about: 'failure',
      recipients: [{ address: BOB, reason: 'unknown-mailbox', hard: true }],
    });
  });

  it('tells who sent it and whom to ask from whose mail failed', () => {
    const text = `For assistance contact help@example.net.\n\n<${BOB}>: mailbox is full\n>>> MAIL FROM:<desk@example.net>`;
    expect(wordsOf(text).recipients).toMatchObject([{ address: BOB, reason: 'mailbox-full' }]);
  });

  it('takes a warning for a notice', () => {
    const text = `THIS IS A WARNING MESSAGE ONLY.\n\n<${BOB}>... Deferred: Host unknown\nWill keep trying for 4 days`;
    expect(wordsOf(text)).toMatchObject({ about: 'notice', recipients: [{ action: 'delayed', hard: false }] });
  });

  it('reads nothing out of the mail it returns', () => {
    const text = `<${BOB}>: it failed\n\n--- Below this line is a copy of the message.\n\nUser unknown eve@example.org`;
    expect(wordsOf(text).recipients).toMatchObject([{ address: BOB, hard: false }]);
  });

  it('names whom the returned mail was for when it names nobody itself', () => {
    const attachments = [
      attachment('message/rfc822', `Message-ID: <1@x>\r\nTo: Bob <${BOB}>\r\n\r\nHello eve@example.org`),
    ];
    const report = readDeliveryReport(aMail({ text: 'The mailbox does not exist.', attachments }));
    expect(report.recipients).toMatchObject([{ address: BOB, hard: true }]);
  });
});
