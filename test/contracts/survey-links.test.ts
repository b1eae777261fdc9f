import { describe, expect, it } from 'vitest';
import { DomainError } from '#domain/kernel/errors.ts';
import { toKeyring } from '#shared/signing/keyring.ts';
import { STATUS_LINK, SURVEY_LINK } from '#shared/signing/link-tokens.ts';
import { eventOf, handleRequest, servicesWith, verifyWith } from './http-call.ts';
import { aRecord, incidentsDouble, NOW, REQUESTER } from './incidents-double.ts';

const keyring = toKeyring({ current: 1, keys: { 1: Buffer.alloc(32, 7).toString('base64') } });
const CLOSED_AT = '2026-09-07T09:45:00.000Z';
const record = aRecord({ status: 'closed', closedAt: CLOSED_AT });
const link = { tenant: 'default', number: record.number, recipient: REQUESTER, expiresAt: '2026-10-01T00:00:00.000Z' };
const TOKEN = SURVEY_LINK.sign(keyring, { ...link, closedAt: CLOSED_AT });
const answered = { score: 4, comment: null, closedAt: CLOSED_AT } as const;

async function follow(route: string, token: string, given = record, form?: string, refusal?: Error) {
  const { incidents, calls } = incidentsDouble(given, refusal && { execute: () => Promise.reject(refusal) });
  const headers = { 'accept-language': 'de-AT,de;q=0.9', 'content-type': 'application/x-www-form-urlencoded' };
  const event = eventOf(route, { params: { token }, headers, body: form });
  const services = { ...servicesWith(incidents), verifyLink: verifyWith(keyring) };
  const response = await handleRequest(services, event, { now: NOW, id: 'r1' });
  const commands = calls.filter(({ method }) => method === 'execute' || method === 'open').map(({ args }) => args);
  return { response, commands };
}
const show = (given = record, token = TOKEN) => follow('GET /surveys/{token}', token, given);
const post = (form: string, given = record, refusal?: Error) =>
  follow('POST /surveys/{token}', TOKEN, given, form, refusal);

describe('given the survey link of a closed record', () => {
  it('when it is looked at then it asks and changes nothing', async () => {
    const { response, commands } = await show();
    expect(response).toMatchObject({ statusCode: 200, body: expect.stringContaining('name="score"') });
    expect(commands).toEqual([]);
  });

  it('when the form is sent then the answer is on the record, as the requester’s', async () => {
    const { response, commands } = await post('score=4&comment=+Quick+');
    expect(response.statusCode).toBe(200);
    const command = { type: 'survey', score: 4, comment: 'Quick', closedAt: CLOSED_AT };
    const context = expect.objectContaining({ actor: expect.objectContaining({ id: REQUESTER, staff: false }) });
    expect(commands).toEqual([[context, record.number, command]]);
  });

  it.each(['', 'score=', 'score=6', 'score=abc'])('when the form says "%s" then it asks again', async (form) => {
    const { response, commands } = await post(`${form}&comment=Hm`);
    expect(response).toMatchObject({ statusCode: 400, body: expect.stringContaining('Hm</textarea>') });
    expect(commands).toEqual([]);
  });

  it('when two clicks race then the second one is told', async () => {
    const { response } = await post('score=1', record, new DomainError('conflict', { reason: 'answered' }));
    expect(response.statusCode).toBe(410);
  });

  it.each([
    ['was answered', aRecord({ status: 'closed', closedAt: CLOSED_AT, survey: answered })],
    ['was reopened', aRecord({ status: 'in_progress' })],
    ['was closed again later', aRecord({ status: 'closed', closedAt: NOW })],
    ['has another requester now', { ...record, requester: { email: 'eve@example.com', name: null } }],
  ])('when it %s then there is nothing to answer, in the language of the browser', async (_, given) => {
    expect((await show(given)).response).toMatchObject({ statusCode: 410, body: expect.stringContaining('lang="de"') });
  });

  it('when it expired, or is a link for something else, then it leads nowhere', async () => {
    const expired = SURVEY_LINK.sign(keyring, { ...link, closedAt: CLOSED_AT, expiresAt: NOW });
    expect((await show(record, expired)).response.statusCode).toBe(410);
    expect((await show(record, STATUS_LINK.sign(keyring, link))).response.statusCode).toBe(404);
  });
});

describe('given the status link of a record', () => {
  const status = (token: string, given = record) => follow('GET /status/{token}', token, given);

  it('then it shows how the record stands', async () => {
    const { response, commands } = await status(STATUS_LINK.sign(keyring, link));
    expect(response).toMatchObject({ statusCode: 200, body: expect.stringContaining(record.title) });
    expect(commands).toEqual([]);
  });

  const OPEN = aRecord({ status: 'in_progress', resolution: null });
  const write = (form: string, given = OPEN, refusal?: Error) =>
    follow('POST /status/{token}', STATUS_LINK.sign(keyring, link), given, form, refusal);

  it.each([
    ['act=answer&text=+It+hums+', { type: 'comment', body: 'It hums', visibility: 'public' }],
    ['text=It+hums', { type: 'comment', body: 'It hums', visibility: 'public' }],
    ['act=escalate&text=All+dark', { type: 'escalate', escalation: { type: 'requester', reason: 'All dark' } }],
  ])('when "%s" is sent then the desk has it from the requester, and once for each page', async (form, command) => {
    const { response, commands } = await write(`${form}&key=page-1`);
    expect(response.statusCode).toBe(200);
    const idempotency = { key: expect.stringMatching(/^page-1\./), request: expect.any(String) };
    const actor = expect.objectContaining({ id: REQUESTER, staff: false });
    expect(commands).toEqual([[expect.objectContaining({ actor, idempotency }), OPEN.number, command]]);
  });

  it('when nothing was written, or it comes too late, then the page asks again and keeps the text', async () => {
    expect(await write('act=answer&text=+')).toMatchObject({ response: { statusCode: 400 }, commands: [] });
    const late = new DomainError('wrong-status', { status: 'closed', command: 'escalate', allowed: [] });
    const { response } = await write('act=escalate&text=All+dark', OPEN, late);
    expect(response).toMatchObject({ statusCode: 409, body: expect.stringContaining('All dark</textarea>') });
  });

  it('when it is solved then nothing more urgent is offered', async () => {
    const token = STATUS_LINK.sign(keyring, link);
    expect((await status(token, OPEN)).response.body).toContain('value="escalate"');
    expect((await status(token)).response.body).not.toContain('value="escalate"');
  });

  it('when it was made for somebody else then it shows nothing', async () => {
    const { response } = await status(STATUS_LINK.sign(keyring, { ...link, recipient: 'eve@example.com' }));
    expect(response.statusCode).toBe(404);
    expect(response.body).not.toContain(record.title);
  });
});
