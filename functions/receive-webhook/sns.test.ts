import { createSign, generateKeyPairSync } from 'node:crypto';
import SnsPayloadValidator from 'sns-payload-validator';
import { describe, expect, it, vi } from 'vitest';
import { confirmationUrl, confirmSubscription, type SnsMessage, snsSignatures } from './sns.ts';

const CERTIFICATE = `https://sns.eu-west-1.amazonaws.com/SimpleNotificationService-${'a'.repeat(32)}.pem`;
const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });

const MESSAGE: SnsMessage = {
  Type: 'Notification',
  MessageId: 'm-1',
  TopicArn: 'arn:aws:sns:eu-west-1:123456789012:alarms',
  Message: '{}',
  Timestamp: '2026-09-07T10:00:00.000Z',
  SignatureVersion: '2',
  Signature: '',
  SigningCertURL: CERTIFICATE,
};

function signed(changes: Partial<SnsMessage> = {}): SnsMessage {
  const message = { ...MESSAGE, ...changes };
  const fields = ['Message', 'MessageId', 'Subject', 'Timestamp', 'TopicArn', 'Type'] as const;
  const present = fields.filter((field) => message[field] !== undefined);
  const text = present.map((field) => `${field}\n${message[field]}\n`).join('');
  const hash = message.SignatureVersion === '1' ? 'RSA-SHA1' : 'RSA-SHA256';
  return { ...message, Signature: createSign(hash).update(text).sign(privateKey, 'base64') };
}

/** The library itself, with SNS's certificate fetched already. */
function withCertificate() {
  const validator = new SnsPayloadValidator();
  const { certCache } = validator as unknown as { certCache: Map<string, string> };
  certCache.set(CERTIFICATE, publicKey.export({ type: 'spki', format: 'pem' }).toString());
  return validator;
}

describe('the signature of SNS', () => {
  it.each(['1', '2'] as const)('of version %s is known', async (SignatureVersion) => {
    expect(await snsSignatures(withCertificate)(signed({ SignatureVersion }))).toBe(true);
    expect(await snsSignatures(withCertificate)(signed({ SignatureVersion, Subject: 'ALARM: cpu' }))).toBe(true);
  });

  it.each([
    ['the message was changed', { ...signed(), Message: '{"state":"firing"}' }],
    ['it is of another topic', { ...signed(), TopicArn: 'arn:aws:sns:eu-west-1:123456789012:other' }],
    [
      'its certificate is somebody else’s',
      signed({ SigningCertURL: 'https://sns.eu-west-1.amazonaws.com.example.com/x.pem' }),
    ],
    ['its certificate is in a bucket', signed({ SigningCertURL: 'https://sns.amazonaws.com/../bucket/x.pem' })],
  ])('is refused when %s', async (_, message) => {
    expect(await snsSignatures(withCertificate)(message)).toBe(false);
  });

  it('asks for the message again when the certificate cannot be fetched, and forgets what came for one', async () => {
    const create = vi.fn(() => ({ validate: () => Promise.reject(new Error('connect ECONNREFUSED')) }));
    const check = snsSignatures(create);
    await expect(check(signed())).rejects.toMatchObject({ code: 'unavailable' });
    expect(create).toHaveBeenCalledTimes(2);
  });
});

describe('the confirmation of a subscription', () => {
  const asking = (SubscribeURL?: string) => confirmationUrl({ ...MESSAGE, SubscribeURL });

  it.each([
    'https://sns.eu-west-1.amazonaws.com/?Action=ConfirmSubscription',
    'https://sns.cn-north-1.amazonaws.com.cn/?a=b',
  ])('leads to %s', (url) => {
    expect(asking(url)?.href).toBe(url);
  });

  it.each([
    undefined,
    'no address',
    'http://sns.eu-west-1.amazonaws.com/',
    'https://sns.eu-west-1.amazonaws.com:8443/',
    'https://169.254.169.254/latest/meta-data',
    'https://sns.eu-west-1.amazonaws.com.example.com/',
    'https://sns.eu-west-1.amazonaws.com@example.com/',
    'https://evil-sns.eu-west-1.amazonaws.com/',
    'https://x:y@sns.eu-west-1.amazonaws.com/',
  ])('does not lead to %s', (url) => {
    expect(asking(url)).toBeNull();
  });

  it('follows no redirect, and is asked for again when SNS does not take it', async () => {
    const url = new URL('https://sns.eu-west-1.amazonaws.com/');
    const taking = vi.fn(async () => new Response());
    await confirmSubscription(url, taking);
    expect(taking).toHaveBeenCalledWith(url, expect.objectContaining({ redirect: 'error' }));
    const failing = confirmSubscription(url, async () => new Response(null, { status: 500 }));
    await expect(failing).rejects.toMatchObject({ code: 'unavailable' });
  });
});
