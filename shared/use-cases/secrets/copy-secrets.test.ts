import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { expect, it, vi } from 'vitest';
import { shippedConfiguration } from '#domain/configuration/shipped.ts';
import { createSecretStore } from '#shared/secrets/secret-store.ts';
import { aKeyring } from '#shared/signing/keyring-for-tests.ts';
import { createConfigurationStore } from '#shared/store/tenants/configuration-store.ts';
import { copySignatures, copyWebhooks } from './copy-secrets.ts';

const PAGER = { url: 'https://pager.example.com/hook' };
const VERSION = {
  ...{ version: 1, secrets: null },
  document: { ...shippedConfiguration('desk@example.com'), webhooks: { pager: PAGER } },
};
const SIGNED = {
  ...{ name: 'grafana', tokens: [], revision: 3 },
  secret: { reference: null, value: 'signs with this', setAt: '2026-09-07T09:00:00.000Z', setBy: 'ada@example.com' },
};

/** A desk whose table and account answer as they are told, and what was written. */
function aDesk({ put = vi.fn(async () => {}), send = vi.fn(async (_command: unknown) => ({})) } = {}) {
  const table = { name: 'desk', client: { send } as never };
  const configurations = createConfigurationStore(table, 'desk@example.com');
  const secrets = createSecretStore('prod', async () => ({ put, get: async () => new Map() }));
  return { put, send, parts: { table, configurations, secrets, keyring: async () => aKeyring } };
}

it('given a version of the release before, then its webhooks are kept first and referred to after', async () => {
  const { parts, put, send } = aDesk();
  const { secrets } = await copyWebhooks(parts, 'acme', VERSION);
  expect(put).toHaveBeenCalledWith(`/firstline/prod/acme/webhooks/${secrets?.pager}`, JSON.stringify(PAGER));
  const input = { UpdateExpression: 'SET secrets = :secrets', ExpressionAttributeValues: { ':secrets': secrets } };
  expect(send.mock.calls).toMatchObject([[{ input }]]);
  expect(put.mock.invocationCallOrder[0]).toBeLessThan(send.mock.invocationCallOrder[0] ?? 0);
});

it('given one that is copied, or has no webhooks, then nothing is done', async () => {
  const { parts, put, send } = aDesk();
  const copied = { ...VERSION, secrets: { pager: 'abc' } };
  expect(await copyWebhooks(parts, 'acme', copied)).toBe(copied);
  const without = { ...VERSION, document: shippedConfiguration('desk@example.com') };
  expect(await copyWebhooks(parts, 'acme', without)).toBe(without);
  expect(put).not.toHaveBeenCalled();
  expect(send).not.toHaveBeenCalled();
});

it('given what an integration signs with, then it is referred to where nobody changed it since', async () => {
  const { parts, send } = aDesk();
  await copySignatures(parts, 'acme', [SIGNED, { ...SIGNED, secret: null }]);
  const input = { ConditionExpression: 'revision = :revision', ExpressionAttributeValues: { ':revision': 3 } };
  expect(send.mock.calls).toMatchObject([[{ input }]]);
});

it('given that somebody else was as far, then that is no failure', async () => {
  const refusal = new ConditionalCheckFailedException({ message: 'as seen', $metadata: {} });
  const { parts } = aDesk({ send: vi.fn(() => Promise.reject(refusal)) });
  expect((await copyWebhooks(parts, 'acme', VERSION)).secrets).toHaveProperty('pager');
  await expect(copySignatures(parts, 'acme', [SIGNED])).resolves.toBeUndefined();
});

it('given that Parameter Store fails, then they are read from where they are, without their values in the log', async () => {
  const logged = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const { parts, send } = aDesk({ put: vi.fn(() => Promise.reject(new Error(`not kept: ${PAGER.url}`))) });
  expect(await copyWebhooks(parts, 'acme', VERSION)).toEqual(VERSION);
  expect(send).not.toHaveBeenCalled();
  expect(JSON.stringify(logged.mock.calls)).toContain('SECRET_NOT_COPIED');
  logged.mockRestore();
});
