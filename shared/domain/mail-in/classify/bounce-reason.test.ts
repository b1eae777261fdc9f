import { describe, expect, it } from 'vitest';
import { reasonOf } from './bounce-reason.ts';

const reason = (diagnostic: string, status: string | null = null) => reasonOf({ status, diagnostic });

describe('Given what a mail server says', () => {
  it.each([
    ['550 5.1.1 <a@b.example>... User Unknown', 'unknown-mailbox'],
    ['550 No such user here', 'unknown-mailbox'],
    ['#550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##', 'unknown-mailbox'],
    ['550 Requested action not taken: mailbox unavailable', 'unknown-mailbox'],
    ['550 5.4.1 Recipient address rejected: Access denied.', 'unknown-mailbox'],
    ['The email account that you tried to reach does not exist.', 'unknown-mailbox'],
    ['550 Empfänger unbekannt', 'unknown-mailbox'],
    ["550 Adresse d'utilisateur inconnue", 'unknown-mailbox'],
    ['550 Usuario desconocido', 'unknown-mailbox'],
    ['宛先が見つかりません', 'unknown-mailbox'],
    ['Host or domain name not found. Name service error for name=b.example: Host not found', 'unknown-domain'],
    ['Unrouteable address', 'unknown-domain'],
    ['Domain b.example has nullMX', 'no-mail-accepted'],
    ['550 5.1.6 recipient no longer on server', 'moved'],
  ])('takes %s for hard: %s', (words, expected) => {
    expect(reason(words)).toBe(expected);
  });

  it.each([
    ['552 5.2.2 mailbox full', 'mailbox-full'],
    ['user is over quota: recipient address rejected', 'mailbox-full'],
    ['550 Sender address rejected: User unknown', 'sender-refused'],
    ['550 5.7.1 message blocked by policy: unknown user of our list', 'refused'],
    ['Host not found, try again', 'expired'],
    ['450 4.2.0 user unknown, try again later', 'expired'],
    ['554 this account has been disabled or discontinued', 'inactive'],
    ['message size exceeds fixed maximum', 'too-big'],
    ['something else', 'unknown'],
  ])('takes %s for what may pass: %s', (words, expected) => {
    expect(reason(words)).toBe(expected);
  });

  it('believes a code that leaves no doubt before the words', () => {
    expect(reason('User unknown', '5.2.1')).toBe('inactive');
  });

  it.each([
    ['5.1.1', 'unknown-mailbox'],
    ['5.1.2', 'unknown-domain'],
    ['5.1.10', 'no-mail-accepted'],
    ['5.7.1', 'refused'],
    ['4.4.7', 'expired'],
  ])('believes %s where there are no words: %s', (status, expected) => {
    expect(reason('', status)).toBe(expected);
  });

  it('reads nothing out of addresses, hosts and links', () => {
    expect(reason('550 <user.unknown@b.example> https://b.example/user-unknown')).toBe('unknown');
  });
});
