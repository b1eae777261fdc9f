import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Mailbox } from '#domain/mail/mail.ts';
import { trusted } from '#domain/mail/mail-for-tests.ts';
import { classify } from '#domain/mail-in/classify/classify.ts';
import { decideMail } from '#domain/mail-in/decide-mail.ts';
import { trimReply } from '#domain/mail-in/trim/trim-reply.ts';
import { parseMail } from './parse.ts';

/** Real mails, kept beside the project and not in it; without them these tests say that they were skipped. */
const CORPUS = '../shared/corpus';
const there = existsSync(`${CORPUS}/mail/mime.jsonl`);
const NOW = '2026-11-21T00:00:00.000Z';
const envelope = { from: null, recipients: ['desk@example.net'] };

type Person = readonly [string | null, string | null];
interface MailDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly tz_before_gmt: boolean;
  readonly tz_hour: number;
  readonly tz_minute: number;
}
interface MimeCase {
  readonly file: string;
  readonly subject: string | null;
  readonly from: readonly Person[] | null;
  readonly to: readonly Person[] | null;
  readonly date: MailDate | 'Empty' | null;
  readonly n_attachments: number;
  readonly message_id: string | null;
}
interface ReplyCase {
  readonly file: string;
  readonly visible: string | null;
  readonly firstFragment: string | null;
}

function cases<T>(name: string): T[] {
  if (!there) return [];
  const lines = readFileSync(`${CORPUS}/mail/${name}.jsonl`, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as T);
}
const bytes = (file: string): Uint8Array => readFileSync(`${CORPUS}/${file}`);

/** Parts so broken that it is a matter of opinion what is a part of them: what can be read of them is in the text. */
const NO_PARTS = ['malformed_001', 'malformed_003', 'malformed_006', 'thirdparty_002'];
const oneLine = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();
const people = (expected: readonly Person[] | null) =>
  (expected ?? []).filter(([, address]) => address).map(([name, address]) => `${oneLine(name)} <${address}>`);

function instantOf(date: MailDate): string {
  const offset = (date.tz_hour * 60 + date.tz_minute) * 60_000 * (date.tz_before_gmt ? -1 : 1);
  const { year, month, day, hour, minute, second } = date;
  return new Date(Date.UTC(year, month - 1, day, hour, minute, second) - offset).toISOString();
}

describe.skipIf(!there)('Given the corpus', () => {
  const automatic = cases<{ file: string; kind: string }>('automatic');
  const mime = cases<MimeCase>('mime');

  it.each(automatic)('ignores $file', async ({ file }) => {
    const mail = await parseMail(bytes(file), NOW);
    expect(decideMail({ mail, envelope, trust: trusted, deskAddresses: [], agents: [], threaded: null }).action).toBe(
      'ignore',
    );
  });

  it('names bounces and feedback so, nine times in ten', async () => {
    const named = await Promise.all(
      automatic.map(async ({ file }) => classify(await parseMail(bytes(file), NOW), envelope).class),
    );
    const right = automatic.filter(({ kind }, index) => named[index] === (kind === 'bounce' ? 'bounce' : 'feedback'));
    expect(right.length / automatic.length).toBeGreaterThan(0.9);
  });

  it.each(mime)('takes no person for a machine in $file', async ({ file }) => {
    expect(classify(await parseMail(bytes(file), NOW), envelope)).toMatchObject({ class: 'human' });
  });

  it.each(mime)('reads who wrote what to whom in $file', async (expected) => {
    const mail = await parseMail(bytes(expected.file), NOW);
    const written = (boxes: readonly Mailbox[]) => boxes.map(({ name, address }) => `${name ?? ''} <${address}>`);
    expect(mail.subject).toBe(oneLine(expected.subject));
    expect(written(mail.from ? [mail.from] : [])).toEqual(people(expected.from));
    expect(written(mail.to)).toEqual(people(expected.to));
    expect(mail.messageId).toBe(expected.message_id === null ? null : `<${expected.message_id}>`);
    if (typeof expected.date === 'object' && expected.date) expect(mail.date).toBe(instantOf(expected.date));
    if (!NO_PARTS.some((name) => expected.file.includes(name)))
      expect(mail.attachments).toHaveLength(expected.n_attachments);
  });

  it.each(cases<ReplyCase>('replies'))('trims $file', ({ file, visible, firstFragment }) => {
    const text = readFileSync(`${CORPUS}/${file}`, 'utf8');
    expect(trimReply(text).visible).toBe((visible ?? firstFragment ?? '').trim());
  });
});
