import { describe, expect, it } from 'vitest';
import { joinFlowed } from '#shared/mail-in/mend/flowed.ts';
import { readMailDate } from '#shared/mail-in/mend/mail-date.ts';
import { decodeUtf7 } from '#shared/mail-in/mend/utf7.ts';
import { parseMail } from '#shared/mail-in/parse/parse.ts';

const NOW = '2026-09-07T08:00:00.000Z';
/** Each character of what is read is one byte. */
const read = (bytes: string) => parseMail(Buffer.from(bytes.replaceAll('\n', '\r\n'), 'latin1'), NOW);

describe('Given a mail the parser alone reads wrong, parseMail', () => {
  it.each([
    ['UTF-7', '=?unicode-1-1-utf-7?Q?J+APw-rgen_fr+AOQ-gt?=', 'Jürgen frägt'],
    ['UTF-7 as base64', '=?UTF-7?B?SitBUHctcmdlbg==?=', 'Jürgen'],
    ['bytes inside an encoded word', '=?iso-8859-1?Q?Fr\xf6sche?=', 'Frösche'],
    ['bytes of no declared charset', 'Fr\xf6sche \x96 gr\xfcn', 'Frösche – grün'],
    ['undeclared UTF-8', Buffer.from('Frösche 蛙', 'utf8').toString('latin1'), 'Frösche 蛙'],
    ['Cyrillic', '=?koi8-r?B?8NLJ18XU?=', 'Привет'],
    ['Japanese', '=?iso-2022-jp?B?GyRCJDMkcyRLJEEkTxsoQg==?=', 'こんにちは'],
    ['Chinese', '=?gb18030?B?xOO6ww==?=', '你好'],
  ])('understands a subject in %s', async (_, subject, expected) => {
    expect((await read(`From: a@example.com\nSubject: ${subject}\n\nx`)).subject).toBe(expected);
  });

  it('understands a body in UTF-7', async () => {
    const mail = await read('From: a@example.com\nContent-Type: text/plain; charset=utf-7\n\nJ+APw-rgen +- 1');
    expect(mail.text).toBe('Jürgen + 1');
  });

  it('keeps an answer apart from the flowed line quoted above it', async () => {
    const mail = await read(
      'From: a@example.com\nContent-Type: text/plain; format=flowed\n\n> Which \n> one?  \nThe left \none.\n-- \nAda',
    );
    expect(mail.text).toBe('> Which one?  \nThe left one.\n-- \nAda');
  });

  it.each([
    ['a route', '<@relay.example,@x.example:ada@example.com>', 'ada@example.com'],
    ['comments', 'ada(at home)@example.com (Ada)', 'ada@example.com'],
    ['spaces', '<ada @ example . com>', 'ada@example.com'],
    ['a link', 'Ada <mailto:ada@example.com>', 'ada@example.com'],
    ['the kind of an address', 'Ada <SMTP:ada@example.com>', 'ada@example.com'],
    ['quotes', `Ada <'ada@example.com'>`, 'ada@example.com'],
    ['double quotes', 'Ada <"ada@example.com">', 'ada@example.com'],
    ['brackets of brackets', 'Ada <<ada@example.com>>', 'ada@example.com'],
    ['half a bracket', 'ada@example.com>', 'ada@example.com'],
    ['a full stop', 'Ada <ada@example.com.>', 'ada@example.com'],
    ['a list of one', 'Ada <ada@example.com;>', 'ada@example.com'],
    ['an encoded word', 'Ada =?utf-8?q?<ada=40example.com>?=', 'ada@example.com'],
    ['words in its place', 'Ada <not given> ada@example.com', 'ada@example.com'],
  ])('knows the sender behind %s', async (_, from, address) => {
    expect((await read(`From: ${from}\n\nx`)).from?.address).toBe(address);
  });

  it('knows whom to answer and who is in copy behind what programs leave around an address', async () => {
    const mail = await read(
      `From: a@example.com\nReply-To: <mailto:ada@example.com>\nCc: 'Bob' <'bob@example.com'>\n\nx`,
    );
    expect([...mail.replyTo, ...mail.cc].map(({ address }) => address)).toEqual(['ada@example.com', 'bob@example.com']);
  });

  it.each([
    ['Miller, Bob <bob@example.com>', 'Miller, Bob'],
    ['Miller, Bob, Dr. <Bob@Example.com>', 'Miller, Bob, Dr.'],
    ['=?utf-8?Q?M=C3=BCller?=, Bob <bob@example.com>', 'Müller, Bob'],
    ['"Miller, Bob" <bob@example.com>', 'Miller, Bob'],
  ])('knows the sender of an unquoted name: %s', async (from, name) => {
    const mail = await read(`From: ${from}\n\nx`);
    expect(mail.from?.address).toBe('bob@example.com');
    expect(mail.from?.name).toBe(name);
  });

  it('keeps a body whose parts never begin as a file', async () => {
    const mail = await read('From: a@example.com\nContent-Type: multipart/mixed; boundary=x\n\nHelp!');
    expect(mail.attachments).toMatchObject([{ name: 'unreadable-parts.txt', size: 5 }]);
  });

  it('takes a mail that says it has parts and has no body', async () => {
    expect((await read('From: a@example.com\nContent-Type: multipart/mixed; boundary=x')).attachments).toEqual([]);
  });
});

describe('Given a date as mail is written', () => {
  it.each([
    ['Fri, 21 Nov 1997 09(comment):   55  :  06 -0600', '1997-11-21T15:55:06.000Z'],
    ['Thu, 13 Feb 1969 23:32 -0330 (Newfoundland Time)', '1969-02-14T03:02:00.000Z'],
    ['Tue, 7 Apr 2026 10:00:t <somebody', '2026-04-07T10:00:00.000Z'],
    ['21 Nov 97 09:55:06 GMT', '1997-11-21T09:55:06.000Z'],
    ['nonsense', null],
  ])('%s is read', (written, expected) => {
    const at = readMailDate(written);
    expect(at === null ? null : new Date(at).toISOString()).toBe(expected);
  });
});

it('Given flowed text, joinFlowed joins lines of one depth and leaves the signature alone', () => {
  expect(joinFlowed('>> a \n>> b\n> c\nd \ne\n-- \nAda', false)).toBe('>> a b\n> c\nd e\n-- \nAda');
  expect(joinFlowed('語 \n語', true)).toBe('語語');
});

it('Given no UTF-7, decodeUtf7 leaves the text as it is', () => {
  expect(decodeUtf7('1 + 1 = 2, a+b')).toBe('1 + 1 = 2, a+b');
});
