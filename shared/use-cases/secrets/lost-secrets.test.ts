import { expect, it, vi } from 'vitest';
import { shippedConfiguration } from '#domain/configuration/shipped.ts';
import { createSecretStore } from '#shared/secrets/secret-store.ts';
import { lostSecrets } from './lost-secrets.ts';

const configuration = { version: 1, secrets: null, document: shippedConfiguration('desk@example.com') };
const set = { reference: 'abc', team: null, setAt: '2026-11-02T02:00:00.000Z', setBy: 'ada@example.com' };
const found = (there: [string, string][], slack: typeof set | null) => {
  const account = { put: async () => {}, get: async () => new Map(there) };
  const users = { configuration, integrations: [], slack: { set: slack, revision: 1 } };
  return lostSecrets(
    createSecretStore('prod', async () => account),
    'default',
    users,
  );
};

it('given a Slack app whose secrets are gone, then it is named; one that has them or was never set is not', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
  expect(await found([], set)).toEqual(['chat.slack']);
  logged.mockRestore();
  const value = JSON.stringify({ botToken: 'xoxb-1', signingSecret: 'what slack signs with' });
  expect(await found([['/firstline/prod/default/chat/abc', value]], set)).toEqual([]);
  expect(await found([], null)).toEqual([]);
});
