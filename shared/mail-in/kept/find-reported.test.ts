import { describe, expect, it } from 'vitest';
import { aForeignKeyring, aKeyring, aRotatedKeyring } from '#shared/signing/keyring-for-tests.ts';
import { signReplyToken } from '#shared/signing/reply-token.ts';
import { signThreadId } from '#shared/signing/thread-id.ts';
import { findReported } from './find-reported.ts';

const [ADA, BOB] = ['ada@example.com', 'bob@example.com'];
const SENT = { tenant: 'default', number: 'INC-000002', to: ADA };
const sent = { find: async (id: string) => (id === '<sent@ses>' ? SENT : null) };
const find = (clues: { tokens?: string[]; messageIds?: string[] }, keyring = aKeyring, tenant = 'default') =>
  findReported({ tokens: [], messageIds: [], numbers: [], ...clues }, tenant, keyring, sent);
const token = signReplyToken(aKeyring, 'default', 'INC-000001', ADA);
const threadId = signThreadId(aKeyring, 'default', 'INC-000001', 'example.net');

describe('Given what a report returns', () => {
  it('knows by a token which record the mail was about and whom it was for, also after a rotation', async () => {
    const found = await find({ tokens: ['x', token], messageIds: ['<sent@ses>'] }, aRotatedKeyring);
    expect([found?.number, found?.isFor(ADA), found?.isFor(BOB)]).toEqual(['INC-000001', true, false]);
  });

  it('knows it by the id that sending returned', async () => {
    const found = await find({ messageIds: ['<unknown@x>', '<sent@ses>', threadId] });
    expect([found?.number, found?.isFor(ADA), found?.isFor(BOB)]).toEqual(['INC-000002', true, false]);
  });

  it('leaves it to the record whom a mail with its thread id was for', async () => {
    const found = await find({ messageIds: [threadId] });
    expect([found?.number, found?.isFor(BOB)]).toEqual(['INC-000001', 'known']);
  });

  it.each([
    ['nothing', find({})],
    ['what another desk made', find({ tokens: [token], messageIds: [threadId] }, aForeignKeyring)],
    [
      'what belongs to another tenant',
      find({ tokens: [token], messageIds: [threadId, '<sent@ses>'] }, aKeyring, 'other'),
    ],
  ])('proves nothing by %s', async (_, found) => {
    expect(await found).toBeNull();
  });
});
