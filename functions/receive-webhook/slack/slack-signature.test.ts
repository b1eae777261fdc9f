import { createHmac } from 'node:crypto';
import { expect, it } from 'vitest';
import { checkSlackSignature } from './slack-signature.ts';

const NOW = '2026-11-02T02:00:00.000Z';
const SECONDS = String(Date.parse(NOW) / 1000);
const SECRET = '8f742231b10e8888abcd99yyyzzz85a5';
const BODY = Buffer.from('team_id=T1&user_id=U1&text=the+shop+is+down');

const signed = (seconds = SECONDS, body: Uint8Array = BODY, secret = SECRET) => ({
  'x-slack-request-timestamp': seconds,
  'x-slack-signature': `v0=${createHmac('sha256', secret).update(`v0:${seconds}:`).update(body).digest('hex')}`,
});
const check = (headers: Record<string, string>, body = BODY, secret: string | null = SECRET) =>
  checkSlackSignature(headers, body, secret, NOW);

it('given the example of Slack’s documentation, then its signature is valid', () => {
  const body = Buffer.from(
    'token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c',
  );
  const headers = {
    'x-slack-request-timestamp': '1531420618',
    'x-slack-signature': 'v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503',
  };
  const secret = '8f742231b10e8888abcd99yyyzzz85a5';
  expect(checkSlackSignature(headers, body, secret, '2018-07-12T18:37:00.000Z')).toBe('valid');
});

it('given a signed body, then it is valid for five minutes before and after', () => {
  for (const offset of [-300, 0, 300]) expect(check(signed(String(Number(SECONDS) + offset)))).toBe('valid');
  for (const offset of [-301, 301]) expect(check(signed(String(Number(SECONDS) + offset)))).toBe('replayed');
});

it('given another time, body or secret than was signed, then it is wrong', () => {
  expect(check({ ...signed(), 'x-slack-request-timestamp': String(Number(SECONDS) + 1) })).toBe('wrong');
  expect(check(signed(), Buffer.from('text=other'))).toBe('wrong');
  expect(check(signed(SECONDS, BODY, 'another secret'))).toBe('wrong');
  expect(check(signed(SECONDS, BODY, ''), BODY, null)).toBe('wrong');
  expect(check(signed('1e9'))).toBe('wrong');
});

it.each(['', 'v0=', 'v0=00', 'v1=', `v0=${'zz'.repeat(32)}`])('given the signature %j, then it is wrong', (text) => {
  expect(check({ ...signed(), 'x-slack-signature': text })).toBe('wrong');
});

it('given no signature or no time, then it is absent', () => {
  const { 'x-slack-signature': _, ...unsigned } = signed();
  const { 'x-slack-request-timestamp': __, ...timeless } = signed();
  expect([check(unsigned as never), check(timeless as never)]).toEqual(['absent', 'absent']);
});
