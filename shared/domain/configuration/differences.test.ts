import fc from 'fast-check';
import { expect, it } from 'vitest';
import { byteLength } from '#events/terms/text.ts';
import type { Configuration } from './configuration.ts';
import { differences } from './differences.ts';
import { shippedConfiguration } from './shipped.ts';

const shipped = shippedConfiguration('desk@example.com');
const between = (before: Configuration, after: Configuration) =>
  differences({ version: 3, document: before }, { version: 4, document: after });

it('given one value changed, then it alone is told, as it was and as it is', () => {
  const after = { ...shipped, autoClosure: { ...shipped.autoClosure, businessDays: 3 } };
  expect(between(shipped, after)).toEqual({
    before: { version: 3, values: { 'autoClosure.businessDays': 5 } },
    after: { version: 4, values: { 'autoClosure.businessDays': 3 } },
  });
});

it('given something added and something taken away, then each stands on its side alone', () => {
  const { vendor, ...groups } = shipped.groups;
  const night = { label: 'Night', tier: 1, email: null } as const;
  const { before, after } = between(shipped, { ...shipped, groups: { ...groups, night } });
  expect(before.values).toMatchObject({ 'groups.vendor.label': vendor?.label });
  expect(after.values).toEqual({ 'groups.night.label': 'Night', 'groups.night.tier': 1, 'groups.night.email': null });
});

it('given any webhook added, changed or taken away, then neither its address nor its secret is told', () => {
  const webhook = fc.record({
    url: fc.uuid().map((id) => `https://hooks.example.com/services/${id}`),
    secret: fc.uuid().map((id) => `whsec_${btoa(id)}`),
  });
  const webhooks = fc.dictionary(fc.constantFrom('pager', 'chat', 'url', 'secret'), webhook);
  fc.assert(
    fc.property(webhooks, webhooks, (was, is) => {
      const told = JSON.stringify(between({ ...shipped, webhooks: was }, { ...shipped, webhooks: is }));
      for (const { url, secret } of [...Object.values(was), ...Object.values(is)]) {
        expect(told).not.toContain(url);
        expect(told).not.toContain(secret);
      }
    }),
  );
});

it('given the address of a webhook changed, then that it changed is told', () => {
  const at = (url: string) => ({ ...shipped, webhooks: { chat: { url } } });
  const { before, after } = between(at('https://a.example.com/1'), at('https://a.example.com/2'));
  expect([before.values, after.values]).toEqual([{ 'webhooks.chat.url': '***' }, { 'webhooks.chat.url': '***' }]);
});

it('given more than a row has room for, then the rest is counted and long values are cut', () => {
  const label = '漢'.repeat(200);
  const items = Object.fromEntries(
    Array.from({ length: 500 }, (_, at) => [`item-${at}`, { label, names: [], dependsOn: [] }]),
  );
  const { before, after } = between(shipped, { ...shipped, configurationItems: items });
  expect(byteLength(JSON.stringify([before, after]))).toBeLessThan(64 * 1024);
  expect(after.more).toBeGreaterThan(0);
  expect(before.more).toBe(after.more);
});
