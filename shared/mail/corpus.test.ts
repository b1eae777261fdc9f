import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { classify } from '#domain/mail/classify.ts';
import { decideMail } from '#domain/mail/decide-mail.ts';
import { trusted } from '#domain/mail/mail-for-tests.ts';
import { trimReply } from '#domain/mail/trim-reply.ts';
import { parseMail } from './parse.ts';

/** Real mails, kept beside the project and not in it; without them these tests say that they were skipped. */
const CORPUS = '../shared/corpus';
const there = existsSync(`${CORPUS}/mail/mime.jsonl`);
const NOW = '2026-11-21T00:00:00.000Z';
const envelope = { from: null, recipients: ['desk@example.net'] };

interface MimeCase {
  readonly file: string;
  readonly subject: string | null;
  readonly from: readonly (readonly [string | null, string | null])[] | null;
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

/** In charsets no runtime decodes (UTF-7), or undecodable by any rule: the words are wrong, the mail is taken all the same. */
const BEYOND_CHARSETS = ['legacy_001', 'legacy_005', 'legacy_018'];

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
    expect(classify(await parseMail(bytes(file), NOW), envelope)).toEqual({ class: 'human', reason: null });
  });

  it.each(mime)('reads who wrote what in $file', async (expected) => {
    const mail = await parseMail(bytes(expected.file), NOW);
    expect(mail.from?.address ?? null).toBe(expected.from?.[0]?.[1] ?? null);
    expect(mail.messageId).toBe(expected.message_id === null ? null : `<${expected.message_id}>`);
    if (!BEYOND_CHARSETS.some((name) => expected.file.includes(name)))
      expect(mail.subject).toBe(expected.subject ?? '');
  });

  it.each(cases<ReplyCase>('replies'))('trims $file', ({ file, visible, firstFragment }) => {
    const text = readFileSync(`${CORPUS}/${file}`, 'utf8');
    expect(trimReply(text).visible).toBe((visible ?? firstFragment ?? '').trim());
  });
});
