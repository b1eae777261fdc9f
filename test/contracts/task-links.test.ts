import { describe, expect, it } from 'vitest';
import { DomainError } from '#domain/kernel/errors.ts';
import { A_TASK } from '#events/incident/task.ts';
import { toKeyring } from '#shared/signing/keyring.ts';
import { TASK_LINK } from '#shared/signing/link-tokens.ts';
import { eventOf, handleRequest, servicesWith, verifyWith } from './http-call.ts';
import { aRecord, incidentsDouble, NOW } from './incidents-double.ts';

const keyring = toKeyring({ current: 1, keys: { 1: Buffer.alloc(32, 7).toString('base64') } });
const record = aRecord({ tasks: [A_TASK] });
const OWNER = 'warehouse@example.net';
const link = { tenant: 'default', number: record.number, task: 'T1', recipient: OWNER };
const TOKEN = TASK_LINK.sign(keyring, { ...link, expiresAt: '2026-10-01T00:00:00.000Z' });

async function follow(form: string | null, given = record, token = TOKEN, refusal?: Error) {
  const refuse = { execute: () => Promise.reject(refusal) };
  const { incidents, calls } = incidentsDouble(given, refusal && refuse);
  const event = eventOf(`${form === null ? 'GET' : 'POST'} /tasks/{token}`, {
    params: { token },
    headers: form === null ? {} : { 'content-type': 'application/x-www-form-urlencoded' },
    body: form ?? undefined,
  });
  const response = await handleRequest({ ...servicesWith(incidents), verifyLink: verifyWith(keyring) }, event, {
    now: NOW,
    id: 'r1',
  });
  return { response, commands: calls.filter(({ method }) => method !== 'read').map(({ args }) => args) };
}

describe('the page of somebody outside who owns a task', () => {
  it('shows the task alone, and changes nothing', async () => {
    const { response, commands } = await follow(null);
    expect([response.statusCode, commands]).toEqual([200, []]);
    expect(response.body).toContain(A_TASK.title);
    expect(response.body).not.toContain(record.title);
    expect(response.headers).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });
  });

  it.each([
    ['notes=Counted', 'Counted'],
    ['notes=', null],
  ])('posting %s says that it is done', async (form, notes) => {
    const { response, commands } = await follow(form);
    const actor = { kind: 'person', id: OWNER, name: null, staff: false };
    expect(response.statusCode).toBe(200);
    expect(commands).toEqual([
      [
        expect.objectContaining({ tenant: 'default', actor }),
        record.number,
        { type: 'complete-task', id: 'T1', notes },
      ],
    ]);
  });

  it.each([
    ['is done', aRecord({ tasks: [{ ...A_TASK, state: 'done' }] }), TOKEN, 410],
    ['is somebody else’s now', aRecord({ tasks: [{ ...A_TASK, owner: { outside: 'x@example.net' } }] }), TOKEN, 410],
    ['is the desk’s now', aRecord({ tasks: [{ ...A_TASK, owner: { person: OWNER } }] }), TOKEN, 410],
    ['has a link that expired', record, TASK_LINK.sign(keyring, { ...link, expiresAt: NOW }), 410],
    ['has a link that was tampered with', record, `x${TOKEN}`, 404],
  ])('changes nothing when the task %s', async (_, given, token, status) => {
    const { response, commands } = await follow('notes=', given, token);
    expect([response.statusCode, commands]).toEqual([status, []]);
    expect(response.body).not.toContain(A_TASK.title);
  });

  it('tells the second of two clicks that there is nothing left to do', async () => {
    const { response } = await follow('notes=', record, TOKEN, new DomainError('conflict', { reason: 'done already' }));
    expect(response.statusCode).toBe(410);
  });
});
