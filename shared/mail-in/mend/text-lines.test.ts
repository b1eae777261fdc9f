import { describe, expect, it } from 'vitest';
import { readMail } from '#shared/mail-in/read-mail.ts';
import { hasTooManyLines } from './text-lines.ts';

const mail = (line: string, times: number) => Buffer.from(`From: ada@example.com\r\n\r\n${line.repeat(times)}x`);
const envelope = { from: 'ada@example.com', recipients: ['desk@example.com'] };

describe('given a mail of more lines than the parser has memory for', () => {
  it.each(['\r\n', '\n', 'a\r\n', 'A line of a log, as long as those of base64 are, but with spaces\r\n'])(
    'when they are %j then it is beyond the limits of a mail, without being parsed',
    async (line) => {
      const raw = mail(line, 200_001);
      expect(hasTooManyLines(raw)).toBe(true);
      expect(await readMail(raw, { at: '2026-09-07T09:00:00.000Z', envelope })).toBeNull();
    },
  );

  it('when they are those of a large attachment in base64 then it is read', () => {
    expect(hasTooManyLines(mail(`${'QUJD'.repeat(19)}\r\n`, 300_000))).toBe(false);
  });
});
