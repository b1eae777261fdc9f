import { describe, expect, it } from 'vitest';
import { aMail } from '#domain/mail/mail-for-tests.ts';
import { reportClues } from './report-clues.ts';

const DESK = ['desk@example.net'];
const envelope = { from: '', recipients: DESK };
const returned =
  'Message-ID: <1@ses>\nReferences: <0@ada>\n <thread@example.net>\nReply-To: <desk+token@example.net>\nTo: ada@example.com';
const expected = { tokens: ['token'], messageIds: ['<1@ses>', '<0@ada>', '<thread@example.net>'], numbers: [] };

describe('Given a report', () => {
  it('finds what the returned mail says of itself when it is attached', () => {
    const content = new TextEncoder().encode(`${returned}\n\nMessage-ID: <quoted@x>`);
    const part = { name: 'part', contentType: 'message/rfc822', size: content.byteLength, content };
    expect(reportClues(aMail({ attachments: [part] }), envelope, DESK)).toEqual(expected);
  });

  it('finds it in the text below the report', () => {
    const text = `<ada@example.com>: User unknown\n\n--- Below this line is a copy of the message.\n\n${returned}`;
    expect(reportClues(aMail({ text }), envelope, DESK)).toEqual(expected);
  });

  it('finds it in the thread of a server that answers like a person', () => {
    const mail = aMail({ text: 'Gone.', inReplyTo: ['<1@ses>'] });
    expect(reportClues(mail, { ...envelope, recipients: ['desk+token@example.net'] }, DESK)).toEqual({
      tokens: ['token'],
      messageIds: ['<1@ses>'],
      numbers: [],
    });
  });
});
