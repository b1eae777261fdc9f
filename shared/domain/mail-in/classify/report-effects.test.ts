import { describe, expect, it } from 'vitest';
import type { MailReport, ReportedRecipient } from './mail-report.ts';
import { lostBy } from './report-effects.ts';

const ADA = 'ada@example.com';
const gone: ReportedRecipient = {
  ...{ address: ADA, aliases: [], action: 'failed', status: '5.1.1', reason: 'unknown-mailbox', hard: true },
  diagnostic: '550 User unknown',
};
const failure = (changes: Partial<ReportedRecipient> = {}): MailReport => ({
  ...{ about: 'failure', feedbackType: null, recipients: [{ ...gone, ...changes }] },
});
const complaint = (feedbackType: string): MailReport => ({ about: 'complaint', recipients: [], feedbackType });

describe('Given a report about a mail of the desk', () => {
  it('takes mail away from whom it did not reach and never will, with the reason', () => {
    expect(lostBy(failure(), [ADA])).toEqual([
      { address: ADA, state: 'bounced', why: '5.1.1 the mailbox does not exist (550 User unknown)' },
    ]);
  });

  it('knows somebody whose mail was passed on by the address it was for', () => {
    expect(lostBy(failure({ address: 'gone@example.org', aliases: [ADA] }), [ADA])).toMatchObject([{ address: ADA }]);
  });

  it.each([
    ['what may pass', failure({ hard: false }), [ADA]],
    ['somebody it was not for', failure(), ['bob@example.com']],
    ['a notice', { ...failure(), about: 'notice' } as const, [ADA]],
    ['a complaint that is none', complaint('auth-failure'), [ADA]],
    ['a complaint of one of several', complaint('abuse'), [ADA, 'bob@example.com']],
  ])('takes nothing away for %s', (_, report, people) => {
    expect(lostBy(report, people)).toEqual([]);
  });

  it('takes mail away from the one who complains, though most reports hide who that is', () => {
    expect(lostBy(complaint('abuse'), [ADA])).toMatchObject([{ address: ADA, state: 'complained' }]);
  });
});
