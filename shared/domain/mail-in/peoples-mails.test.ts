import { describe, expect, it } from 'vitest';
import { aMail, anEnvelope, trusted } from '#domain/mail/mail-for-tests.ts';
import { screen } from './decide-mail.ts';
import { PEOPLES_MAILS } from './people-for-tests.ts';
import { requesterOf } from './requester-of-mail.ts';

const facts = { envelope: anEnvelope, trust: trusted, deskAddresses: ['desk@example.net'], agents: [] };
const carriers = { forwarders: ['old-support@example.com'], lists: ['all.example.com'] };

describe('given mails people write that look automatic', () => {
  it.each(PEOPLES_MAILS)('when one on $subject is sent $way then it is $seen a person’s', ({ mail, seen }) => {
    const screened = screen({ ...facts, mail });
    if (seen === 'human') expect(screened).toBeNull();
    else expect(screened).toMatchObject({ action: 'ignore', maybePerson: true });
  });
});

describe('given forwarders and lists of the configuration', () => {
  const rule = {
    to: [{ address: 'old-support@example.com', name: null }],
    headers: {
      'auto-submitted': ['auto-generated'],
      'x-ms-exchange-generated-message-source': ['Mailbox Rules Agent'],
      'x-ms-exchange-inbox-rules-loop': ['old-support@example.com'],
    },
  };
  const group = { headers: { 'list-id': ['All <all.example.com>'], precedence: ['list'] } };

  it.each([rule, group])('when a mail comes through one then the marks it adds say nothing', (changes) => {
    expect(screen({ ...facts, mail: aMail(changes), carriers })).toBeNull();
    expect(screen({ ...facts, mail: aMail(changes) })).toMatchObject({ action: 'ignore', maybePerson: true });
  });

  it('when an absence note comes through one then it stays an absence note', () => {
    const headers = { ...rule.headers, 'auto-submitted': ['auto-replied'] };
    expect(screen({ ...facts, mail: aMail({ ...rule, headers }), carriers })).toMatchObject({ maybePerson: false });
  });
});

describe('given who a mail is from and where answers are wanted', () => {
  const ours = ['desk@example.net'];
  const carla = { address: 'carla@example.com', name: 'Carla' };
  const of = (address: string, reply: string) =>
    requesterOf(
      aMail({ from: { address, name: null }, replyTo: [{ ...carla, address: reply }] }),
      { ...carriers, lists: ['support@example.com'] },
      ours,
    )?.address;

  it.each(['noreply@shop.example.com', 'www-data@web.example.com', 'support@example.com', 'old-support@example.com'])(
    'when %s is no person then Reply-To is the requester',
    (address) => {
      expect(of(address, carla.address)).toBe(carla.address);
      expect(of(address, 'desk+x@example.net')).toBe(address);
      expect(of(address, 'noreply@example.com')).toBe(address);
    },
  );

  it('when From is a person then they are the requester', () => {
    expect(of('ada@example.com', carla.address)).toBe('ada@example.com');
  });
});

describe('given marks of machines', () => {
  it.each([
    ['Notes', { subject: 'AUTO: Ada is away', headers: { 'x-mailer': ['Lotus Notes'] } }],
    ['X-Vacation', { headers: { 'x-vacation': ['yes'] } }],
    ['X-POST-MessageClass', { headers: { 'x-post-messageclass': ['9; Autoresponder'] } }],
    ['Delivered-To', { headers: { 'delivered-to': ['Autoresponder'] } }],
    ['Amazon', { headers: { 'x-amazon-auto-reply': ['true'] } }],
    ['TLS report', { headers: { 'tls-report-domain': ['example.net'] } }],
    ['an invitation', { headers: { 'content-type': ['text/calendar; charset=utf-8; method=REPLY'] } }],
    ['a receipt of Notes', { subject: 'Return Receipt', headers: { 'x-mimetrack': ['by'] } }],
  ])('when %s is on a mail then a machine wrote it', (_, changes) => {
    expect(screen({ ...facts, mail: aMail(changes) })).toMatchObject({ action: 'ignore' });
  });
});
