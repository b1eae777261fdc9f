import { createHash } from 'node:crypto';
import { marshall } from '@aws-sdk/util-dynamodb';
import { expect, it } from 'vitest';
import { LARGEST_CONFIGURATION_BYTES } from '#functions/http-api/routes/configuration/configuration.ts';
import { packedDocument, unpackedDocument } from './packed-document.ts';

/** What DynamoDB counts is below what its wire has. */
const wireBytes = (item: Record<string, unknown>) => Buffer.byteLength(JSON.stringify(marshall(item)));

function register(items: number) {
  const item = (at: number) => ({
    label: `Database ${at} of the branch in ${at % 50}`,
    names: [`db-${at}`, `arn:aws:rds:eu-central-1:123456789012:db:orders-${at}`],
    group: 'infrastructure',
    dependsOn: [`db-${at + 1}`],
    runbook: `https://wiki.example.com/runbooks/database/${at}`,
    owner: `owner.${at % 20}@example.com`,
  });
  return { configurationItems: Object.fromEntries(Array.from({ length: items }, (_, at) => [`db-${at}`, item(at)])) };
}

it.each([0, 10, 500, 2000])('given a register of %i items, then it fits an item and comes back as it was', (count) => {
  const document = register(count);
  const stored = packedDocument(document);
  expect(unpackedDocument(stored)).toEqual(document);
  if ('packed' in stored) expect(stored.packed.length).toBeLessThan(100 * 1024);
  else expect(wireBytes(stored)).toBeLessThan(2 * 400 * 1024);
});

it('given one in which nothing repeats, then it is refused with what there is room for, and no write fails', () => {
  const hash = (at: number) => createHash('sha512').update(String(at)).digest('base64');
  const text = Array.from({ length: LARGEST_CONFIGURATION_BYTES / 88 - 10 }, (_, at) => hash(at)).join('');
  expect(() => packedDocument({ text })).toThrow(/at most 399360 bytes when it is compressed/);
});
