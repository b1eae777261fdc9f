import { describe, expect, it } from 'vitest';
import { shippedConfiguration } from '#domain/configuration/shipped.ts';
import type { Webhook } from '#domain/escalation/webhook.ts';
import { withSecretsApart } from '#domain/escalation/webhooks-apart.ts';
import { createSecretStore } from '#shared/secrets/secret-store.ts';
import { aKeyring, aRotatedKeyring } from '#shared/signing/keyring-for-tests.ts';
import { keepWebhooks, openWebhooks } from './webhook-secrets.ts';

const PAGER = { url: 'https://pager.example.com/T0/B0/x', secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw' };

/** Secrets of an account, and what its parameters hold. */
function anAccount() {
  const held = new Map<string, string>();
  const put = async (name: string, value: string) => void held.set(name, value);
  const get = async (names: readonly string[]) => new Map([...held].filter(([name]) => names.includes(name)));
  const secrets = createSecretStore('prod', async () => ({ put, get }));
  return { held, secrets, keyring: async () => aKeyring };
}

const stored = (webhooks: Record<string, Webhook>, secrets: Record<string, string> | null) => ({
  ...{ version: 1, secrets },
  document: { ...shippedConfiguration('desk@example.com'), webhooks },
});

describe('given webhooks that are kept', () => {
  it('then they are called as they were, and what is stored says nothing of them', async () => {
    const { secrets, keyring, held } = anAccount();
    const references = await keepWebhooks({ secrets, keyring }, 'acme', { pager: PAGER });
    const { document } = stored({ pager: PAGER }, references);
    const version = stored(withSecretsApart(document).webhooks, references);
    expect(await openWebhooks(secrets, 'acme', version)).toEqual({ pager: PAGER });
    expect(JSON.stringify([version, ...held.keys()])).not.toMatch(/pager\.example|whsec_/);
  });

  it('then the same ones are kept under the same name, and others under another', async () => {
    const { secrets, keyring, held } = anAccount();
    const keep = (tenant: string, webhook: Webhook) => keepWebhooks({ secrets, keyring }, tenant, { pager: webhook });
    const first = await keep('acme', PAGER);
    expect(await keep('acme', PAGER)).toEqual(first);
    expect(held.size).toBe(1);
    expect(await keep('acme', { url: PAGER.url })).not.toEqual(first);
    expect(await keep('other', PAGER)).not.toEqual(first);
    const rotated = await keepWebhooks({ secrets, keyring: async () => aRotatedKeyring }, 'acme', { pager: PAGER });
    expect(await openWebhooks(secrets, 'acme', stored({ pager: PAGER }, rotated))).toEqual({ pager: PAGER });
  });

  it('then one that was deleted is told apart from one that is not configured', async () => {
    const { secrets, keyring } = anAccount();
    const references = await keepWebhooks({ secrets, keyring }, 'acme', { pager: PAGER });
    const { document } = stored({ pager: PAGER }, references);
    const version = stored(withSecretsApart(document).webhooks, references);
    expect(await openWebhooks(anAccount().secrets, 'acme', version, ['pager', 'none'])).toEqual({ pager: null });
  });
});

it('given a version of the release before, then it is called as it is stored', async () => {
  const { secrets } = anAccount();
  expect(await openWebhooks(secrets, 'acme', stored({ pager: PAGER }, null))).toEqual({ pager: PAGER });
});

it.each([
  ['more bytes than a parameter has', `https://example.com/${'€'.repeat(1500)}`],
  ['an address that stands for another', withSecretsApart({ webhooks: { pager: PAGER } }).webhooks.pager?.url ?? ''],
])('given %s, then it is refused by its path, and nothing is kept', async (_, url) => {
  const { secrets, keyring, held } = anAccount();
  const kept = keepWebhooks({ secrets, keyring }, 'acme', { fine: PAGER, pager: { url } });
  await expect(kept).rejects.toMatchObject({ code: 'invalid', data: { errors: [{ path: 'webhooks.pager.url' }] } });
  expect(held.size).toBe(0);
});
