import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { describe, expect, it } from 'vitest';
import type { WireRequest } from '#local/service.ts';
import { assertSigned } from '#local/services/storage/signature.ts';

const CREDENTIALS = { accessKeyId: 'ASIAFUNCTION', secretAccessKey: 'known', sessionToken: 'session' };
const iam = { secretOf: (id: string) => (id === CREDENTIALS.accessKeyId ? CREDENTIALS.secretAccessKey : undefined) };

async function link(credentials = CREDENTIALS): Promise<URL> {
  const s3 = new S3Client({
    region: 'eu-west-1',
    endpoint: 'http://127.0.0.1:4566',
    credentials,
    forcePathStyle: true,
  });
  const ResponseContentDisposition = 'attachment; filename="ä b\'(1)*.txt"';
  const command = new GetObjectCommand({
    Bucket: 'mail',
    Key: "attachments/a b+ä'(1).txt",
    ResponseContentDisposition,
  });
  return new URL(await getSignedUrl(s3, command, { expiresIn: 300, signingDate: new Date('2026-09-07T09:00:00Z') }));
}

function requestTo(url: URL, method = 'GET'): WireRequest {
  const path = decodeURIComponent(url.pathname);
  const headers = { host: url.host };
  return { service: 's3', operation: '', method, path, query: url.searchParams, headers, body: Buffer.alloc(0) };
}

const check = (url: URL, method?: string) => assertSigned(requestTo(url, method), iam);

describe('given a link that a function signed', () => {
  it('when it is followed as it is then it is good', async () => {
    const url = await link();
    expect(() => check(url)).not.toThrow();
  });

  it.each([
    ['X-Amz-Expires', '86400'],
    ['X-Amz-Date', '20260908T090000Z'],
    ['response-content-disposition', 'inline'],
    ['X-Amz-Signature', '0'.repeat(64)],
    ['X-Amz-Signature', 'short'],
  ])('when %s is changed to %s then it is refused', async (name, value) => {
    const url = await link();
    url.searchParams.set(name, value);
    expect(() => check(url)).toThrow('does not match');
  });

  it('when another object or another method is asked for then it is refused', async () => {
    const url = await link();
    expect(() => check(url, 'PUT')).toThrow('does not match');
    url.pathname = '/mail/attachments/other.txt';
    expect(() => check(url)).toThrow('does not match');
  });
});

describe('given a link that the operator signed', () => {
  it('then it is believed: the secret is theirs', async () => {
    const url = await link({ ...CREDENTIALS, accessKeyId: 'AKIAOPERATOR' });
    expect(() => check(url)).not.toThrow();
  });
});
