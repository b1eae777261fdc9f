import { describe, expect, it } from 'vitest';
import { verdictsOf } from '#local/services/mail-in/verdicts.ts';
import { splitMessage } from '#local/services/wire/mail-message.ts';

function verdicts(text: string, envelopeFrom = 'ann@example.com', scanned = true) {
  const raw = Buffer.from(text);
  return verdictsOf({ raw, fields: splitMessage(raw).fields, envelopeFrom, scanned });
}

describe('given a mail that arrived', () => {
  it('when it is plain and its senders agree then all that can be known passes', () => {
    expect(verdicts('From: Ann <ann@example.com>\r\n\r\nhello')).toEqual({
      spamVerdict: { status: 'PASS' },
      virusVerdict: { status: 'PASS' },
      spfVerdict: { status: 'PASS' },
      dkimVerdict: { status: 'GRAY' },
      dmarcVerdict: { status: 'PASS' },
    });
  });

  it('when From names another domain than the envelope then DMARC is not known', () => {
    expect(verdicts('From: ann@other.example\r\n\r\nhello').dmarcVerdict.status).toBe('GRAY');
  });

  it('when it is a bounce without an envelope sender then SPF is not known', () => {
    expect(verdicts('From: ann@example.com\r\n\r\nhello', '').spfVerdict.status).toBe('GRAY');
  });

  it('when it carries the standard spam text then it is spam', () => {
    expect(
      verdicts('\r\n\r\nXJS*C4JDBQADN1.NSBN3*2IDNEN*GTUBE-STANDARD-ANTI-UBE-TEST-EMAIL*C.34X').spamVerdict.status,
    ).toBe('FAIL');
  });

  it('when it says what a mail server would find then that is found', () => {
    expect(verdicts('X-Firstline-Verdicts: dmarc=fail, SPAM=gray\r\nFrom: ann@example.com\r\n\r\nhello')).toMatchObject(
      {
        dmarcVerdict: { status: 'FAIL' },
        spamVerdict: { status: 'GRAY' },
        spfVerdict: { status: 'PASS' },
      },
    );
  });

  it('when the rule does not scan then nothing is said about spam', () => {
    expect(verdicts('\r\n\r\nhello', 'ann@example.com', false).spamVerdict.status).toBe('DISABLED');
  });
});
