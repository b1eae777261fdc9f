import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { parseMail } from '#shared/mail-in/parse/parse.ts';
import { decodeCharset } from './charset.ts';
import { withRareCharsets } from './rare-charsets.ts';

const NOW = '2026-09-07T08:00:00.000Z';
const FIELDS = 'From: a@example.com\r\nSubject: x\r\n';
const mailOf = (head: string, body: Uint8Array) =>
  parseMail(Buffer.concat([Buffer.from(`${FIELDS}${head}\r\n\r\n`, 'latin1'), body]), NOW);

const SWEDISH = 'Kön är blåögd';
const POLISH = 'Zażółć gęślą jaźń';
const RUSSIAN = 'Принтер горит';
const korean = Buffer.from('\x1b$)C\x0eGA8.\x0f test', 'latin1');
const chinese = Buffer.from('~{<:Ky2;SP!#~} ~~ ok', 'latin1');

/** What `iconv` writes is read by the same library; what is not its own is written out. */
const BODIES: readonly (readonly [charset: string, bytes: Uint8Array, text: string])[] = [
  ...['ibm850', 'CP850', 'IBM437', 'cp858', 'IBM00858', 'dos-850', 'csIBM850', 'macintosh', 'hp-roman8', 'cp865'].map(
    (name) => [name, iconv.encode(SWEDISH, written(name)), SWEDISH] as const,
  ),
  ...['IBM852', 'x-mac-ce', 'iso-8859-2', 'cp1250'].map(
    (name) => [name, iconv.encode(POLISH, written(name)), POLISH] as const,
  ),
  ...['koi8-u', 'ibm855', 'cp866', 'win-1251', 'x-cp1251', 'iso-8859-5'].map(
    (name) => [name, iconv.encode(RUSSIAN, written(name)), RUSSIAN] as const,
  ),
  ['cp949', Buffer.from([0xb0, 0xa1, 0xb3, 0xaa]), '가나'],
  ['ks_c_5601-1987', Buffer.from([0xb0, 0xa1, 0xb3, 0xaa]), '가나'],
  ['hz-gb-2312', chinese, '己所不有。 ~ ok'],
  ['HZ', chinese, '己所不有。 ~ ok'],
  ['iso-2022-kr', korean, '프리 test'],
  ['iso-2022-cn', Buffer.from('\x1b$)A\x0eDc:C\x0f!', 'latin1'), '你好!'],
  ['iso-2022-jp-1', Buffer.from('\x1b$B$3$s\x1b(B!', 'latin1'), 'こん!'],
  ['utf-16', Buffer.from(`\ufeff${SWEDISH}`, 'utf16le'), SWEDISH],
  ['utf-16be', Buffer.from(SWEDISH, 'utf16le').swap16(), SWEDISH],
  ['utf-32', iconv.encode(SWEDISH, 'utf-32'), SWEDISH],
  ['utf-7', Buffer.from('K+APY-n', 'latin1'), 'Kön'],
  ['x-unknown', Buffer.from(SWEDISH, 'latin1'), SWEDISH],
  ['us-ascii', Buffer.from(SWEDISH, 'latin1'), SWEDISH],
  ['us-ascii', Buffer.from(SWEDISH), SWEDISH],
  ['utf-8', Buffer.from(SWEDISH, 'latin1'), SWEDISH],
  ['default', Buffer.from(SWEDISH), SWEDISH],
  ['x-foo', Buffer.from(SWEDISH), SWEDISH],
];

function written(name: string): string {
  const names: Record<string, string> = {
    IBM00858: 'cp858',
    'dos-850': 'cp850',
    'x-mac-ce': 'maccenteuro',
    'x-cp1251': 'cp1251',
  };
  return names[name] ?? name;
}

describe('given a body in a charset the web does not know', () => {
  it.each(BODIES)('when it declares %s then it is read', async (charset, bytes, text) => {
    const head = `Content-Type: text/plain; charset="${charset}"\r\nContent-Transfer-Encoding: base64`;
    expect((await mailOf(head, Buffer.from(Buffer.from(bytes).toString('base64')))).text).toBe(text);
    expect((await withRareCharsets(() => decodeCharset(bytes, charset))).replace(/^\ufeff/, '')).toBe(text);
  });

  it.each(BODIES.filter(([charset]) => !/utf-|x-|default|us-ascii/.test(charset)))(
    'when a subject is in %s then it is read',
    async (charset, bytes, text) => {
      const word = `=?${charset}?B?${Buffer.from(bytes).toString('base64')}?=`;
      const mail = await parseMail(Buffer.from(`From: ${word} <a@example.com>\r\nSubject: ${word}\r\n\r\nx`), NOW);
      expect(mail).toMatchObject({ subject: text, from: { address: 'a@example.com', name: text } });
    },
  );
});

describe('given a body that declares no charset', () => {
  it.each([
    ['Latin-1', Buffer.from(SWEDISH, 'latin1'), SWEDISH],
    ['UTF-8', Buffer.from(SWEDISH), SWEDISH],
    ['UTF-8 with a broken byte', Buffer.concat([Buffer.from(SWEDISH), Buffer.from([0xff])]), `${SWEDISH}\ufffd`],
    ['Japanese by its escapes', Buffer.from('\x1b$B$3$s\x1b(B!', 'latin1'), 'こん!'],
    ['Korean by its escapes', korean, '프리 test'],
  ])('when it is %s then it is read', async (_, bytes, text) => {
    expect((await mailOf('MIME-Version: 1.0', bytes)).text).toBe(text);
    expect((await mailOf('Content-Type: text/plain\r\nContent-Transfer-Encoding: 8bit', bytes)).text).toBe(text);
  });

  it('when its header declares one then that is the one', async () => {
    const head = 'X-Name: =?koi8-r?B?8NLJ18XU?=';
    expect((await mailOf(head, iconv.encode(RUSSIAN, 'koi8-r'))).text).toBe(RUSSIAN);
    const raw = iconv.encode(`Subject: ${RUSSIAN}\r\nContent-Type: text/plain; charset=koi8-r\r\n\r\nx`, 'koi8-r');
    expect((await parseMail(raw, NOW)).subject).toBe(RUSSIAN);
  });

  it('when it is a page that declares one in itself then that is the one', async () => {
    const page = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"></head>${RUSSIAN}`;
    expect((await mailOf('Content-Type: text/html', iconv.encode(page, 'windows-1251'))).text).toBe(RUSSIAN);
  });
});

it('given the name of a file in such a charset, then it is read', async () => {
  const word = `=?ibm850?B?${iconv.encode('Köln.pdf', 'cp850').toString('base64')}?=`;
  const part = `--b\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename="${word}"\r\n\r\nx\r\n--b--`;
  const mail = await mailOf('Content-Type: multipart/mixed; boundary=b', Buffer.from(part));
  expect(mail.attachments).toMatchObject([{ name: 'Köln.pdf' }]);
});

it('given UTF-8 in a header with one broken byte, then the rest of it is read', async () => {
  const subject = Buffer.concat([Buffer.from('Subject: 🧦 für alle '), Buffer.from([0x9f]), Buffer.from('!\r\n\r\nx')]);
  expect((await parseMail(subject, NOW)).subject).toBe('🧦 für alle \ufffd!');
});
