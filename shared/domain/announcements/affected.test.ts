import { describe, expect, it } from 'vitest';
import { ConfigurationItemSchema } from '#domain/register/configuration-item.ts';
import { affectedItems, isAffected, namesOfAffected } from './affected.ts';

const item = (fields: object = {}) => ConfigurationItemSchema.parse({ label: 'x', ...fields });
const configurationItems = {
  payments: item({ service: true }),
  shop: item({ dependsOn: ['payments'], names: ['shop-*', 'web-shop'] }),
  portal: item({ dependsOn: ['shop'] }),
  mail: item({ service: true }),
};
const register = { configurationItems };

describe('Given services and what depends on them', () => {
  const affected = affectedItems(['payments'], register);

  it('when a service fails then it and whatever depends on it is affected, over others as well', () => {
    expect(affected.toSorted()).toEqual(['payments', 'portal', 'shop']);
    expect(affectedItems(['mail', 'gone'], register).toSorted()).toEqual(['gone', 'mail']);
  });

  it('when a record calls one of them by a name or by what fits a glob then it is affected', () => {
    expect(isAffected(['web-shop'], affected, register)).toBe(true);
    expect(isAffected(['shop-7'], affected, register)).toBe(true);
    expect(isAffected(['mail', 'unknown'], affected, register)).toBe(false);
    expect(isAffected([], affected, register)).toBe(false);
  });

  it('when records are looked for then by their plain names, and it is known that globs may fit others', () => {
    expect(namesOfAffected(affected, register)).toEqual({
      names: expect.arrayContaining(['payments', 'portal', 'shop', 'web-shop']),
      isWild: true,
    });
    expect(namesOfAffected(['mail'], register)).toEqual({ names: ['mail'], isWild: false });
  });
});
