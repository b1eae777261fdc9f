import type { ParsedMail } from '#domain/mail/mail.ts';
import { aMail } from '#domain/mail/mail-for-tests.ts';

/** What people write about; half of it in the words machines use. */
const SUBJECTS = [
  'Delivery failure',
  'Failure notice',
  'Delivery Status Notification (Failure)',
  'Undelivered Mail Returned to Sender',
  'Out of office: cannot switch it off',
  'Automatic reply: does not work',
  'Mail delivery failed: returning message to sender',
  'Monitoring: disk of db1 is full, please look',
  'Scan from the copier of floor 3',
  'Unsubscribe does not work',
] as const;

const UNDELIVERED =
  'I keep getting this: 550 5.1.1 <bob@example.com>: user unknown. It could not be delivered. Please help.';

function part(contentType: string): ParsedMail['attachments'][number] {
  const content = new TextEncoder().encode('Final-Recipient: rfc822; bob@example.com\nAction: failed\nStatus: 5.1.1\n');
  return { name: 'details.txt', contentType, size: content.byteLength, content };
}

const person = { address: 'carla@example.com', name: 'Carla' };
const from = (address: string, replyTo: readonly (typeof person)[] = []) => ({
  from: { address, name: null },
  replyTo,
});

/** How a person's mail comes to look like a machine's, and whether a machine's mark is on it. */
const WAYS: readonly (readonly [string, Partial<ParsedMail>, 'human' | 'maybe'])[] = [
  ['as it is', {}, 'human'],
  ['as a postmaster', from('postmaster@example.com'), 'human'],
  ['with the report attached', { attachments: [part('message/delivery-status')] }, 'human'],
  ['in a form that names them', from('noreply@shop.example.com', [person]), 'human'],
  ['in a form of a web server', from('www-data@web.example.com', [person]), 'human'],
  ['with a wish for silence', { headers: { 'x-auto-response-suppress': ['All'] } }, 'human'],
  ['with low priority', { headers: { 'x-priority': ['5'], precedence: ['first-class'] } }, 'human'],
  ['on a list of the company', { headers: { 'list-id': ['<all.example.com>'], precedence: ['list'] } }, 'maybe'],
  ['through a customer system', { headers: { 'list-unsubscribe': ['<mailto:off@example.com>'] } }, 'maybe'],
  ['through a rule of a mailbox', { headers: { 'auto-submitted': ['auto-generated'] } }, 'maybe'],
  ['from a scanner', from('no-reply@printer.example.com'), 'maybe'],
  ['in bulk', { headers: { precedence: ['bulk'] } }, 'maybe'],
];

/** Mails people write that look automatic: every way with every subject. */
export const PEOPLES_MAILS = WAYS.flatMap(([way, changes, seen]) =>
  SUBJECTS.map((subject) => ({ way, subject, seen, mail: aMail({ subject, text: UNDELIVERED, ...changes }) })),
);
