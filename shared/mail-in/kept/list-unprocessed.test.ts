import type { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, it } from 'vitest';
import { answerBytes, PAGE_BYTES } from '#domain/kernel/page-bytes.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import { listUnprocessed } from './list-unprocessed.ts';
import { type UnprocessedMail, unprocessedId, unprocessedKey } from './unprocessed.ts';

const SECRET = { id: 1, secret: Buffer.alloc(32) };
const keyring = async () => ({ current: SECRET, find: () => SECRET }) as never;

function mail(place: number, reason: string): UnprocessedMail {
  const at = new Date(Date.UTC(2026, 8, 7, 9, 0, place)).toISOString();
  return {
    ...{
      id: unprocessedId(at, `m-${place}`),
      tenant: 'default',
      at,
      action: 'ignore',
      reason,
      key: `incoming/m-${place}`,
    },
    ...{ from: null, subject: null, number: null, class: null, maybePerson: false, report: null, trust: null },
    ...{ envelope: { from: null, recipients: [] }, settled: null },
  };
}

/** The newest first, as the table gives them. */
function deskWith(mails: readonly UnprocessedMail[], poisoned?: string): DeskParts {
  const items = mails.map((one) => ({ ...one, ...unprocessedKey('default', one.id) })).toReversed();
  const send = async ({ input }: QueryCommand) => {
    const after = String(input.ExclusiveStartKey?.sk ?? '~');
    const found = items.filter(({ sk }) => sk < after).slice(0, input.Limit);
    const Items = found.map((item) => (item.id === poisoned ? { pk: item.pk, sk: item.sk, at: 7 } : item));
    return { Items, LastEvaluatedKey: found.length === input.Limit ? found.at(-1) : undefined };
  };
  return { table: { name: 'desk', client: { send } }, keyring } as unknown as DeskParts;
}

async function pages(parts: DeskParts, limit: number) {
  const all: { id: string }[][] = [];
  for (let cursor: string | null = null, more = true; more; ) {
    const page: Awaited<ReturnType<typeof listUnprocessed>> = await listUnprocessed(
      parts,
      'default',
      {},
      { limit, cursor },
    );
    all.push([...page.items]);
    cursor = page.nextCursor;
    more = cursor !== null;
  }
  return all;
}

describe('given mails that became of no record', () => {
  it('when a page would not fit into an answer then it ends early, and its cursor leads to the others', async () => {
    const mails = Array.from({ length: 40 }, (_, place) => mail(place, '"'.repeat(150_000)));
    const read = await pages(deskWith(mails), 100);
    for (const page of read) expect(answerBytes(page)).toBeLessThan(PAGE_BYTES + 1000);
    expect(read.flat().map(({ id }) => id)).toEqual(mails.map(({ id }) => id).toReversed());
  });

  it('when one of them cannot be read then it stands in its place', async () => {
    const mails = [mail(1, 'a'), mail(2, 'b'), mail(3, 'c')];
    const [poisoned = { id: '' }] = mails.slice(1);
    expect((await pages(deskWith(mails, poisoned.id), 2)).flat()).toEqual([
      expect.objectContaining({ reason: 'c' }),
      { id: poisoned.id, unreadable: true },
      expect.objectContaining({ reason: 'a' }),
    ]);
  });

  it.each([1, 2, 3, 7, 100])('when it is read %i at a time then nothing is left out or shown twice', async (limit) => {
    const mails = Array.from({ length: 450 }, (_, place) => mail(place, 'x'));
    expect((await pages(deskWith(mails), limit)).flat()).toHaveLength(450);
  });
});
