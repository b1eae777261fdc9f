import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMail } from './parse.ts';

const NOW = '2026-09-07T08:00:00.000Z';
const read = (text: string) => parseMail(new TextEncoder().encode(text.replaceAll('\n', '\r\n')), NOW);

describe('Given raw bytes, parseMail', () => {
  it('reads people, ids and words', async () => {
    const mail = await read(
      'From: "Ada L." <Ada@Example.com>\nTo: Desk <desk@example.net>, team: bob@example.com, eve@example.com;\nDelivered-To: desk+x@example.net\nSubject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=\nMessage-ID: <1@x>\nReferences: <a@x>\n <b@x>\nDate: Mon, 07 Sep 2026 09:00:00 +0200\n\nHello\n',
    );
    expect(mail).toMatchObject({
      from: { address: 'ada@example.com', name: 'Ada L.' },
      subject: 'Grüße',
      messageId: '<1@x>',
      references: ['<a@x>', '<b@x>'],
      deliveredTo: ['desk+x@example.net'],
      date: '2026-09-07T07:00:00.000Z',
      text: 'Hello',
    });
    expect(mail.to.map((box) => box.address)).toEqual(['desk@example.net', 'bob@example.com', 'eve@example.com']);
  });

  it.each([
    ['Date: Fri, 01 Jan 2099 00:00:00 +0000', NOW],
    ['Date: nonsense', NOW],
    ['X-None: 1', NOW],
    ['Date: Fri, 01 Jan 1904 00:00:00 +0000', '2026-09-07T08:00:00.000Z'],
  ])('clamps the date of "%s"', async (line, expected) => {
    expect((await read(`From: a@example.com\n${line}\n\nx`)).date).toBe(expected);
  });

  it('turns HTML into text when there is nothing else', async () => {
    const mail = await read(
      'From: a@example.com\nContent-Type: text/html\n\n<p>Hi &amp; bye</p><script>alert(1)</script>',
    );
    expect(mail.text).toBe('Hi & bye');
  });

  it.each([
    ['Content-Type: text/plain; name="server.log"\nContent-Disposition: inline; filename="server.log"', 'server.log'],
    ['Content-Type: text/plain; name=server.log', 'server.log'],
    ['Content-Type: text/html; charset=utf-8\nContent-Disposition: inline; filename="page.html"', 'page.html'],
  ])('takes a text with a file name for a file, though it is sent inline: %s', async (headers, name) => {
    const parts = [
      'Content-Type: text/plain\n\nPlease look.',
      `${headers}\n\nline 1\nline 2`,
      'Content-Type: text/plain\n\nBye.',
    ];
    const body = parts.map((part) => `--b\n${part}\n`).join('');
    const mail = await read(`From: a@example.com\nContent-Type: multipart/mixed; boundary=b\n\n${body}--b--\n`);
    expect(mail.attachments.map((file) => file.name)).toEqual([name]);
    expect(mail.text).toMatch(/^Please look\.\s+Bye\.$/);
  });

  it('takes a mail that is one named text for words', async () => {
    const mail = await read('From: a@example.com\nContent-Type: text/plain; name=scan.txt\n\nHello');
    expect(mail).toMatchObject({ text: 'Hello', attachments: [] });
  });

  it('keeps a nested mail as one file and gives every file a safe name', async () => {
    const part = (headers: string, body: string) => `--b\n${headers}\n\n${body}\n`;
    const mail = await read(
      `From: a@example.com\nContent-Type: multipart/mixed; boundary=b\n\n${part('Content-Type: text/plain', 'Hi')}${part('Content-Type: message/rfc822', 'From: c@example.com\nSubject: inner\n\nInner text')}${part('Content-Type: text/x-sh; name="../../etc/pass\twd"\nContent-Disposition: attachment', 'x')}--b--\n`,
    );
    expect(mail.text).toBe('Hi');
    expect(mail.attachments.map(({ name, contentType }) => [name, contentType])).toEqual([
      ['attachment-1.eml', 'message/rfc822'],
      ['pass_wd', 'text/x-sh'],
    ]);
  });

  it('accepts any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async (bytes) => {
        const mail = await parseMail(bytes, NOW);
        expect(mail.date <= NOW).toBe(true);
        expect(mail.subject).not.toMatch(/[\r\n]/);
      }),
    );
  });
});
