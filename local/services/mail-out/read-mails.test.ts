import { describe, expect, it } from 'vitest';
import { ReadMails } from './read-mails.ts';

const mail = (text: string) => ({
  id: 'a',
  at: Date.parse('2026-09-07T09:00:00.000Z'),
  recipients: ['bob@example.com'],
  raw: Buffer.from(`From: desk@example.com\r\nTo: bob@example.com\r\nSubject: Hi\r\n\r\n${text}`),
});

describe('given a mail that was sent', () => {
  it('when it is read again then nothing is parsed anew', async () => {
    const read = new ReadMails();
    const first = await read.of(1, mail('text'));
    expect(first).toMatchObject({ to: 'bob@example.com', subject: 'Hi', text: 'text\n' });
    expect(await read.of(1, mail('text'))).toBe(first);
  });

  it('when it is large then it is not held', async () => {
    const read = new ReadMails();
    const large = mail('x'.repeat(40_000));
    expect(await read.of(1, large)).not.toBe(await read.of(1, large));
  });

  it('when the desk is emptied then it is forgotten', async () => {
    const read = new ReadMails();
    await read.of(1, mail('before'));
    read.clear();
    expect((await read.of(1, mail('after'))).text).toBe('after\n');
  });
});
