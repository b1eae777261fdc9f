import { describe, expect, it } from 'vitest';
import { recipientOf } from './status-report.ts';

const failed = (diagnostic: string, status: string | null = null) =>
  recipientOf({ address: 'ada@example.org', aliases: [], action: 'failed', status, diagnostic });

/** Nothing of this says that the mailbox is gone. */
const OF_OTHERS: readonly (readonly [string, string | null])[] = [
  ['450 4.7.1 <mx1.desk.example.com>: IP name lookup failed', null],
  ['550 5.1.7 No such domain desk.example.com', '5.1.7'],
  ['550 No such domain desk.example.com', '5.1.2'],
  ['550 5.2.0 From: Domain is invalid', '5.2.0'],
  ['550 5.1.3 Mail from 192.0.2.1 refused, see https://www.spamhaus.org/query Spamhaus', '5.1.3'],
  ['550 Refused due to recipient preferences', '5.1.1'],
  ['Name service error for name=example.org: SERVFAIL', '5.4.4'],
  ['DNS lookup failed for example.org', '5.4.4'],
  ['554 5.1.8 Sender address rejected: Domain not found', '5.1.8'],
  ['553 sender domain does not exist', '5.1.1'],
  ['550 cannot find your hostname', '5.1.1'],
  ['550 Your domain is unknown here', null],
  ['550 HELO name invalid: host not found', null],
  ['450 4.1.1 user unknown', '4.1.1'],
  ['450 4.1.2 Domain not found', null],
  ['451 user unknown', '4.1.1'],
  ['450 no such user here, greylisted', null],
  ['550 5.1.1 Absender unbekannt', '5.1.1'],
  ['550 5.7.1 not a member of the list: unknown user', '5.7.1'],
  ['550 5.1.1 rejected by policy, user unknown to our reputation service', '5.1.1'],
];

/** The recipient, or the recipient's own domain, does not exist. */
const OF_RECIPIENT: readonly (readonly [string, string | null])[] = [
  ['550 5.1.1 User unknown', '5.1.1'],
  ['550 5.1.1 <ada@example.org>: Recipient address rejected: User unknown in virtual mailbox table', '5.1.1'],
  ['Host or domain name not found. Name service error for name=example.org type=A: Host not found', '5.4.4'],
  ['550 5.1.2 Domain example.org does not exist', '5.1.2'],
  ['', '5.1.1'],
];

describe('given a report of a failure', () => {
  it.each(OF_OTHERS)('when the server says %j (%s) then it proves nothing of the recipient', (words, status) => {
    expect(failed(words, status).hard).toBe(false);
  });

  it.each(OF_RECIPIENT)('when the server says %j (%s) then the recipient is gone', (words, status) => {
    expect(failed(words, status).hard).toBe(true);
  });
});
