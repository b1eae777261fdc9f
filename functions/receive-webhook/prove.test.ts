import { describe, expect, it, vi } from 'vitest';
import { WEBHOOK_SOURCES } from '#events/in/sources.ts';
import { grafana } from '#events/in/webhook/grafana.ts';
import { noIntegration } from '#shared/store/alerts/integrations.ts';
import type { Integration } from '#shared/use-cases/administration/find-integration.ts';
import { formatToken, newSecret, tokenHash } from '#shared/use-cases/administration/integration-token.ts';
import { type Claim, type Proofs, prove } from './prove.ts';

const NOW = '2026-09-07T10:00:00.000Z';
const TOPIC = 'arn:aws:sns:eu-west-1:123456789012:alarms';
const TOKEN = formatToken({ tenant: 'default', integration: 'grafana' }, newSecret());
const KEPT = { id: '1', hash: tokenHash(TOKEN), createdAt: NOW, createdBy: 'ann@example.com' };

const snsOf = (topics: string[]): Integration => ({
  name: 'topics',
  source: WEBHOOK_SOURCES.find(({ id }) => id === 'sns') ?? grafana,
  settings: { source: 'sns', topics },
});
const MESSAGE = {
  ...{ Type: 'Notification', MessageId: '1', TopicArn: TOPIC, Message: '{}', Timestamp: NOW },
  ...{ SignatureVersion: '2', Signature: 'AA', SigningCertURL: 'https://sns.eu-west-1.amazonaws.com/x.pem' },
};

function proofs(changes: Partial<Proofs> = {}): Proofs {
  return {
    integration: vi.fn(async (_tenant, name) => ({ ...noIntegration(name), tokens: name === 'grafana' ? [KEPT] : [] })),
    signature: vi.fn(async (_tenant, { secret }) => secret?.value ?? null),
    userPoolToken: vi.fn(async () => ({ kind: 'wrong' as const })),
    snsSignature: vi.fn(async () => true),
    ...changes,
  };
}

function claim(changes: Partial<Claim> = {}): Claim {
  return {
    tenant: 'default',
    integration: { name: 'grafana', source: grafana, settings: null },
    credential: { kind: 'token', text: TOKEN },
    ...{ headers: {}, body: Buffer.from('{}'), json: {}, now: NOW },
    ...changes,
  };
}

describe('a token', () => {
  it('proves its own integration', async () => {
    expect(await prove(proofs(), claim())).toBeNull();
  });

  it.each([
    ['of another tenant', TOKEN.replace('fl_default', 'fl_other')],
    ['of another secret', TOKEN.replace(/.{4}$/, 'beef')],
    ['of no shape', 'hunter2'],
    ['of an endless shape', 'fl_'.repeat(5000)],
    ['of nothing', ''],
  ])('%s is refused after as many reads as a right one', async (_, text) => {
    const looked = proofs({
      integration: vi.fn(async (tenant, name) => ({
        ...noIntegration(name),
        tokens: tenant === 'default' ? [KEPT] : [],
      })),
    });
    const proven = prove(looked, claim({ credential: { kind: 'token', text } }));
    await expect(proven).rejects.toMatchObject({ code: 'unauthenticated' });
    expect(looked.integration).toHaveBeenCalledTimes(1);
  });

  it('that is right, of another integration, is told apart from a wrong one', async () => {
    const integration = { name: 'grafana-2', source: grafana, settings: null };
    await expect(prove(proofs(), claim({ integration }))).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('of the user pool needs the role', async () => {
    const credential = { kind: 'jwt', text: 'a.b.c' } as const;
    const withVerdict = (kind: 'wrong' | 'no-role') => proofs({ userPoolToken: async () => ({ kind }) });
    await expect(prove(withVerdict('wrong'), claim({ credential }))).rejects.toMatchObject({ code: 'unauthenticated' });
    await expect(prove(withVerdict('no-role'), claim({ credential }))).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('a message of SNS', () => {
  const unproven = { credential: { kind: 'none' }, json: MESSAGE } as const;

  it('needs no token from a topic that is bound, but its signature', async () => {
    expect(await prove(proofs(), claim({ ...unproven, integration: snsOf([TOPIC]) }))).toMatchObject({
      TopicArn: TOPIC,
    });
    const forged = proofs({ snsSignature: async () => false });
    await expect(prove(forged, claim({ ...unproven, integration: snsOf([TOPIC]) }))).rejects.toMatchObject({
      code: 'unauthenticated',
    });
  });

  it('from any other topic is refused before its certificate is fetched', async () => {
    const looked = proofs();
    await expect(prove(looked, claim({ ...unproven, integration: snsOf([]) }))).rejects.toMatchObject({
      code: 'unauthenticated',
    });
    expect(looked.snsSignature).not.toHaveBeenCalled();
  });
});
