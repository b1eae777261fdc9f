import { expect, it } from 'vitest';
import { DomainError } from '#domain/kernel/errors.ts';
import { aMail, anEnvelope, trusted } from '#domain/mail/mail-for-tests.ts';
import type { UniqueItem } from '#shared/store/table/unique-item.ts';
import { awaitedItem } from './kept/awaited.ts';
import { writeOnce } from './write-once.ts';

type Stored = Record<string, unknown>;

/** Takes in mails one after the other, as the table would. */
function desk(known: Record<string, Stored> = {}) {
  const items = new Map<string, Stored>(Object.entries(known));
  let last = 0;
  const write = (unique: readonly UniqueItem[]) => {
    for (const { pk, replaces } of unique) {
      const found = items.get(pk);
      if (found && !(replaces && found.at === replaces.at)) throw new DomainError('duplicate', { pk, found });
    }
    for (const { pk, attributes = {} } of unique) items.set(pk, attributes);
  };
  const take = (changes: Parameters<typeof aMail>[0], now = '2026-09-07T09:00:00.000Z') => {
    const mail = aMail({ headers: { date: ['Mon, 7 Sep 2026 09:00:00 +0000'] }, ...changes });
    const delivery = { id: 'ses-1', key: 'k', at: now, envelope: anEnvelope, trust: trusted };
    return writeOnce({ delivery, tenant: 'default', mail, raw: new Uint8Array(), now }, 'open', async (uniqueIn) => {
      const number = `INC-${last + 1}`;
      write(uniqueIn(number));
      last += 1;
      return number;
    });
  };
  return { take, items };
}

it('given a mail, when the same comes again, also wrapped or by a list, then it is the same entry', async () => {
  const { take } = desk();
  await take({ text: 'It burns since this morning.' });
  const copies = [
    { text: 'It burns\nsince this morning.' },
    { text: 'It burns since this morning.\n____________________\nlist@example.com', subject: '[help] Printer on fire' },
  ];
  for (const copy of copies) expect(await take(copy)).toEqual({ number: 'INC-1', repeated: false });
});

it.each([
  ['another sender', { from: { address: 'bob@example.com', name: null } }],
  ['another subject', { subject: 'Scan 2' }],
  ['another text', { text: 'It does not burn.' }],
  ['another date', { headers: { date: ['Tue, 8 Sep 2026 09:00:00 +0000'] }, text: 'x' }],
  [
    'another file',
    { attachments: [{ name: 'scan.pdf', contentType: 'application/pdf', size: 1, content: new Uint8Array([1]) }] },
  ],
])('given the id of a mail, when %s comes under it, then it is another mail, and once', async (_, changes) => {
  const { take } = desk();
  await take({});
  expect(await take(changes)).toEqual({ number: 'INC-2', repeated: false });
  expect(await take(changes)).toEqual({ number: 'INC-2', repeated: false });
});

it('given an id that was kept without its content, when it comes again, then it stays known', async () => {
  const { take, items } = desk();
  await take({});
  const [first = ''] = [...items.keys()];
  const old = desk({ [first]: { number: 'INC-9' } });
  expect(await old.take({ text: 'Anything' })).toEqual({ number: 'INC-9', repeated: false });
});

it('given what waits for a mail, when the version before takes it in, then it is written beside it', async () => {
  const { take, items } = desk();
  await take({});
  const [key = ''] = [...items.keys()];
  const { attributes = {} } = awaitedItem('<1@example.com>', {
    ...{ tenant: 'default', now: '2026-09-07T09:00:00.000Z', number: 'INC-9', by: 'bob@example.com' },
  });
  // It knows nothing of who waits.
  const { awaitedBy: _, ...seen } = attributes;
  expect(await desk({ [key]: seen }).take({})).toEqual({ number: 'INC-1', repeated: false });
});

it('given a mail, when it is sent twice, then it is one within the hour and two after it', async () => {
  const { take } = desk();
  await take({});
  const again = { messageId: '<2@example.com>', headers: { date: ['Mon, 7 Sep 2026 09:01:00 +0000'] } };
  expect(await take(again, '2026-09-07T09:01:00.000Z')).toEqual({ number: 'INC-1', repeated: true });
  expect(await take(again, '2026-09-07T10:00:00.000Z')).toEqual({ number: 'INC-2', repeated: false });
});

it('given an answer, when the same words answer another mail, then they are said again', async () => {
  const { take } = desk();
  await take({ text: 'Yes', inReplyTo: ['<a@x>'] });
  const yes = { text: 'Yes', messageId: '<2@example.com>' };
  expect(await take({ ...yes, inReplyTo: ['<b@x>'] })).toMatchObject({ repeated: false });
});
