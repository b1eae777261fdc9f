import { expect, it, vi } from 'vitest';
import { createSecretStore } from './secret-store.ts';

const PLACE = { tenant: 'default', kind: 'webhooks' } as const;
const NAME = '/firstline/prod/default/webhooks/abc';

/** Parameter Store of an account, and what it was asked. */
function anAccount(there: Record<string, string> = {}) {
  const held = new Map(Object.entries(there));
  const put = vi.fn(async (name: string, value: string) => void held.set(name, value));
  const get = vi.fn(async (names: readonly string[]) => new Map([...held].filter(([name]) => names.includes(name))));
  return { held, put, get, load: vi.fn(async () => ({ put, get })) };
}

it('given a secret, when it is kept then whoever knows its reference reads it, in another container too', async () => {
  const account = anAccount();
  await createSecretStore('prod', account.load).keep([{ ...PLACE, reference: 'abc', value: 'known to two' }]);
  expect([...account.held]).toEqual([[NAME, 'known to two']]);
  const other = createSecretStore('prod', account.load);
  expect(await other.read('default', 'webhooks', ['abc', 'none'])).toEqual(new Map([['abc', 'known to two']]));
});

it('given a secret that is there, when it is kept again then it is not put again; when it was changed by hand then it is', async () => {
  const account = anAccount({ [NAME]: 'known to two' });
  const store = createSecretStore('prod', account.load);
  await store.keep([{ ...PLACE, reference: 'abc', value: 'known to two' }]);
  expect(account.put).not.toHaveBeenCalled();
  account.held.set(NAME, 'by hand');
  await store.keep([{ ...PLACE, reference: 'abc', value: 'known to two' }]);
  expect(account.held.get(NAME)).toBe('known to two');
});

it('given a storm, when a secret is read a thousand times then it is asked for once', async () => {
  const account = anAccount({ [NAME]: 'known to two' });
  const store = createSecretStore('prod', account.load);
  for (let time = 0; time < 1000; time++) await store.read('default', 'webhooks', ['abc']);
  expect(account.get).toHaveBeenCalledTimes(1);
});

it('given nothing to keep or read, then the client is not even loaded', async () => {
  const account = anAccount();
  const store = createSecretStore('prod', account.load);
  await store.keep([]);
  expect(await store.read('default', 'webhooks', [])).toEqual(new Map());
  expect(account.load).not.toHaveBeenCalled();
});

it('given the same reference of two tenants, then neither reads the other’s', async () => {
  const account = anAccount({ [NAME]: 'of default' });
  expect(await createSecretStore('prod', account.load).read('acme', 'webhooks', ['abc'])).toEqual(new Map());
});
