import { describe, expect, it } from 'vitest';
import { aMail, anEnvelope } from '#domain/mail/mail-for-tests.ts';
import { classify } from './classify.ts';
import { isComplaint } from './feedback.ts';

const part = (contentType: string, text: string) => {
  const content = new TextEncoder().encode(text);
  return { name: 'part', contentType, size: content.byteLength, content };
};
const feedbackOf = (type: string) =>
  classify(
    aMail({
      headers: { 'content-type': ['multipart/report; report-type=feedback-report'] },
      attachments: [
        part('message/feedback-report', `Feedback-Type: ${type}\r\nOriginal-Rcpt-To: Bob@example.com\r\n`),
        part('message/rfc822', 'Message-ID: <1@x>\r\nTo: bob@example.com\r\n\r\nHello'),
      ],
    }),
    anEnvelope,
  );

describe('Given a feedback report', () => {
  it.each([
    ['abuse', true],
    ['opt-out', true],
    ['auth-failure', false],
    ['not-spam', false],
  ])('of type %s, whether its reader complains: %s', (type, complains) => {
    const { class: found, report } = feedbackOf(type);
    expect(found).toBe('feedback');
    expect(report && isComplaint(report)).toBe(complains);
    expect(report?.recipients.map(({ address }) => address)).toEqual(['bob@example.com']);
  });

  it('knows those without a type', () => {
    const mail = aMail({
      subject: 'complaint about message from 192.0.2.1',
      attachments: [part('message/rfc822', 'To: bob@example.com\r\n\r\nHello')],
    });
    expect(classify(mail, anEnvelope)).toMatchObject({ class: 'feedback', report: { feedbackType: 'complaint' } });
  });
});
