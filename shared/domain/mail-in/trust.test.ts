import { describe, expect, it } from 'vitest';
import { trusted } from '#domain/mail/mail-for-tests.ts';
import { distrust, infection } from './trust.ts';

describe('Given the verdicts on a mail', () => {
  it.each([
    ['a virus', { virus: 'fail' }, /virus/],
    ['none that was looked for', {}, null],
    ['a scan without result', { virus: 'gray' }, null],
  ] as const)('quarantines it for %s: %j', (_, verdicts, expected) => {
    const found = infection({ ...trusted, ...verdicts });
    if (expected) expect(found).toMatch(expected);
    else expect(found).toBeNull();
  });

  it.each([
    ['failed DMARC', { dmarc: 'fail' }, /DMARC/],
    ['failed DMARC whatever its domain asks for', { dmarc: 'fail', dmarcPolicy: 'none' }, /DMARC/],
    ['spam', { spam: 'fail' }, /spam/],
    ['SPF and DKIM alone', { spf: 'fail', dkim: 'fail' }, null],
    ['a domain without DMARC', { dmarc: 'gray' }, null],
    ['nothing that was checked', { dmarc: 'unknown', spam: 'unknown' }, null],
  ] as const)('distrusts it for %s: %j', (_, verdicts, expected) => {
    const found = distrust({ ...trusted, ...verdicts });
    if (expected) expect(found).toMatch(expected);
    else expect(found).toBeNull();
  });
});
