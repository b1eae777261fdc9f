import { expect, it } from 'vitest';
import { aMail } from '#domain/mail/mail-for-tests.ts';
import { readForwarded } from './read-forwarded.ts';

const NOW = '2026-09-07T09:00:00.000Z';
const OTHERS = ['desk@example.net', 'ann@example.net'];
const attached = (head: string) => {
  const content = new TextEncoder().encode(`${head}\r\n\r\nIt is dark.`);
  return { name: 'Lamp.eml', contentType: 'message/rfc822', size: content.byteLength, content };
};
const forwarded = (head: string) =>
  readForwarded(aMail({ text: 'Please look.', attachments: [attached(head)] }), NOW, OTHERS);

it('given an attached mail, when a person wrote it then it is theirs, and what stands beside it a note', async () => {
  expect(await forwarded('From: Grace <grace@example.com>\r\nSubject: Lamp')).toMatchObject({
    mail: { from: { address: 'grace@example.com', name: 'Grace' }, subject: 'Lamp', text: 'It is dark.' },
    note: 'Please look.',
  });
});

it('given an attached mail of a form, when it names who wrote then it is theirs', async () => {
  const head = 'From: noreply@shop.example.com\r\nReply-To: grace@example.com\r\nSubject: Lamp';
  expect(await forwarded(head)).toMatchObject({ mail: { from: { address: 'grace@example.com' } } });
});

it.each(['MAILER-DAEMON@example.com', 'noreply@shop.example.com', 'ann@example.net', 'desk+x@example.net'])(
  'given an attached mail of %s, then whoever forwards it asks for themselves',
  async (address) => {
    expect(await forwarded(`From: ${address}\r\nSubject: Lamp`)).toBeNull();
    const text = `From: X <${address}>\nSent: Monday\nTo: Ann\nSubject: Lamp\n\nIt is dark.`;
    expect(await readForwarded(aMail({ text }), NOW, OTHERS)).toBeNull();
  },
);
