import { beforeAll, describe, expect, it } from 'vitest';
import { DomainError } from '#domain/kernel/errors.ts';
import type { HttpResponse } from '#shared/http/response.ts';
import { toKeyring } from '#shared/signing/keyring.ts';
import { RESOLUTION_LINK } from '#shared/signing/link-tokens.ts';
import { BESIDE_THE_DESK, eventOf, handleRequest, MAILS, verifyWith } from './http-call.ts';
import { aRecord, incidentsDouble, NOW, REQUESTER } from './incidents-double.ts';

const keyring = toKeyring({ current: 1, keys: { 1: Buffer.alloc(32, 7).toString('base64') } });
const record = aRecord();
const link = { tenant: 'default', number: record.number, resolvedAt: record.resolvedAt ?? '', recipient: REQUESTER };
const TOKEN = RESOLUTION_LINK.sign(keyring, { ...link, expiresAt: '2026-10-01T00:00:00.000Z' });

const services = {
  tenancy: 'one' as const,
  uploads: { begin: () => Promise.reject(new Error('No link uploads')), take: async () => [] },
  attachmentLink: () => Promise.reject(new Error('No link leads to a file')),
  ...BESIDE_THE_DESK,
  deliveriesOf: () => Promise.reject(new Error('No link leads to a list of mails')),
  ...MAILS,
  verifyLink: verifyWith(keyring),
};

async function follow(form: string | null, given = record, token = TOKEN) {
  const { incidents, calls } = incidentsDouble(given);
  const event = eventOf(`${form === null ? 'GET' : 'POST'} /resolution/{token}`, {
    params: { token },
    headers: form === null ? {} : { 'content-type': 'application/x-www-form-urlencoded' },
    body: form ?? undefined,
  });
  const response = await handleRequest({ ...services, incidents }, event, { now: NOW, id: 'r1' });
  return { response, commands: calls.filter(({ method }) => method !== 'read').map(({ args }) => args) };
}

describe('the page behind a link', () => {
  let page: HttpResponse;
  let commands: unknown[];
  beforeAll(async () => {
    ({ response: page, commands } = await follow(null));
  });

  it('asks, and changes nothing', () => {
    expect([page.statusCode, commands]).toEqual([200, []]);
    expect(page.body).toContain('<form method="post">');
  });

  it('runs nothing, tells nobody where it was read, and is kept nowhere', () => {
    expect(page.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': expect.stringMatching(
        /^default-src 'none'; style-src 'sha256-[^']+'; form-action 'self'/,
      ),
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
  });
});

describe('the answer to a link', () => {
  const actor = { kind: 'person', id: REQUESTER, name: 'Ann', staff: false };

  it.each([
    ['answer=confirm&reason=', { type: 'confirm' }],
    ['answer=reject&reason=dark+again', { type: 'reopen', reason: 'dark again' }],
  ])('%s is the requester’s own', async (form, command) => {
    const { response, commands } = await follow(form);
    expect(response.statusCode).toBe(200);
    expect(commands).toEqual([[expect.objectContaining({ tenant: 'default', actor }), record.number, command]]);
  });

  it('is taken without a reason rather than lost, and the journal says so', async () => {
    const { response, commands } = await follow('answer=reject&reason=+');
    expect(response.statusCode).toBe(200);
    expect(commands[0]?.[2]).toEqual({ type: 'reopen', reason: expect.stringContaining('gave no reason') });
  });

  it.each(['reason=hm', 'answer=perhaps'])('%s is asked again', async (form) => {
    const { response, commands } = await follow(form);
    expect([response.statusCode, commands]).toEqual([400, []]);
    expect(response.body).toContain('role="alert"');
  });

  it.each([
    ['was closed meanwhile', aRecord({ status: 'closed' }), TOKEN, 410],
    ['was resolved another time', aRecord({ resolvedAt: '2026-09-07T09:45:00.000Z' }), TOKEN, 410],
    ['is somebody else’s now', aRecord({ requester: { email: 'tom@example.com', name: null } }), TOKEN, 410],
    ['has a link that expired', record, RESOLUTION_LINK.sign(keyring, { ...link, expiresAt: NOW }), 410],
    ['has a link that was tampered with', record, `x${TOKEN}`, 404],
  ])('changes nothing when the record %s', async (_, given, token, status) => {
    const { response, commands } = await follow('answer=confirm', given, token);
    expect([response.statusCode, commands]).toEqual([status, []]);
    expect(response.body).not.toContain(record.title);
  });
});

it('a confirmation that open recovery tasks keep from closing can be given again later', async () => {
  const refusal = new DomainError('conflict', { reason: 'recovery tasks are still open: T1 “Stock”' });
  const { incidents } = incidentsDouble(record, { execute: () => Promise.reject(refusal) });
  const event = eventOf('POST /resolution/{token}', {
    params: { token: TOKEN },
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'answer=confirm',
  });
  const response = await handleRequest({ ...services, incidents }, event, { now: NOW, id: 'r1' });
  expect(response.statusCode).toBe(409);
  expect(response.body).toContain('cannot be closed yet');
  expect(response.body).not.toContain('Stock');
});
