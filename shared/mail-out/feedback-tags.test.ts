import { describe, expect, it } from 'vitest';
import { deliveryItemKey } from './deliveries.ts';
import { fromTags, toTags } from './feedback-tags.ts';

const tagged = (tags: ReturnType<typeof toTags>) => Object.fromEntries(tags.map(({ Name, Value }) => [Name, [Value]]));

describe('given the item of a delivery', () => {
  const id = {
    tenant: 'Größte GmbH',
    number: 'INC-000001',
    entryId: 'JKJaXmPLvHcESHA=-1',
    to: 'a@example.com',
    step: 'held',
  };
  const item = { tenant: id.tenant, ...deliveryItemKey(id) };

  it('then its tag leads back to it, in letters SES allows', () => {
    expect(fromTags(tagged(toTags(item)))).toEqual(item);
    for (const { Value } of toTags(item)) expect(Value).toMatch(/^[\w-]{1,256}$/);
  });

  it('then one whose key is too long has no tag', () => {
    expect(toTags({ ...item, sk: 'x'.repeat(200) })).toEqual([]);
  });
});

it('given the tags of another sender, they name nothing', () => {
  expect(fromTags({ 'ses:configuration-set': ['theirs'] })).toBeNull();
});
