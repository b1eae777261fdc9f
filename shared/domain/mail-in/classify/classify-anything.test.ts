import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aMail, anEnvelope } from '#domain/mail/mail-for-tests.ts';
import { classify, MAIL_CLASSES } from './classify.ts';

const part = fc
  .record({
    contentType: fc.constantFrom('message/delivery-status', 'message/rfc822', 'message/feedback-report', 'text/plain'),
    content: fc.uint8Array({ maxLength: 500 }),
  })
  .map((facts) => ({ ...facts, name: 'part', size: facts.content.byteLength }));
const headers = fc.dictionary(
  fc.constantFrom('content-type', 'auto-submitted', 'return-path', 'from', 'precedence', 'x-failed-recipients'),
  fc.array(fc.string(), { minLength: 1, maxLength: 3 }),
);

describe('Given any mail', () => {
  it('has a class, and a reason unless a person wrote it', async () => {
    await fc.assert(
      fc.property(
        fc.string(),
        fc.string({ maxLength: 2_000 }),
        headers,
        fc.array(part, { maxLength: 3 }),
        (...made) => {
          const [subject, text, written, attachments] = made;
          const found = classify(aMail({ subject, text, headers: written, attachments }), anEnvelope);
          expect(MAIL_CLASSES).toContain(found.class);
          expect(found.reason === null).toBe(found.class === 'human');
        },
      ),
    );
  });

  it.each(['*', '-', ' ', '>', 'a', '@', 'a@', '<', '. ', 'mailbox ', '\n', 'user\n'])(
    'made of many %j to keep the patterns busy, it is read in a moment',
    (piece) => {
      const text = piece.repeat(Math.floor(100_000 / piece.length));
      const bytes = new TextEncoder().encode(`To: ${text}\r\nFinal-Recipient: rfc822;${text}`);
      const attachments = ['message/delivery-status', 'message/rfc822'].map((contentType) => ({
        ...{ name: 'part', contentType, size: bytes.byteLength, content: bytes },
      }));
      const from = { address: 'mailer-daemon@example.com', name: null };
      const started = performance.now();
      classify(aMail({ from, subject: text, text, attachments }), anEnvelope);
      // Milliseconds when it is linear; a pattern that tries every split takes minutes.
      expect(performance.now() - started).toBeLessThan(2_000);
    },
  );
});
