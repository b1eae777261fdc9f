import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { checkSignature } from './signature.ts';

const NOW = '2026-09-07T10:00:00.000Z';
const SECRET = 'what the sender signs with';
const BODY = Buffer.from('{"status":"firing"}');

const plain = { by: 'hmac', header: 'X-Signature', prefix: 'sha256=' } as const;
const timed = { by: 'hmac', header: 'x-signature', timestampHeader: 'X-Time' } as const;
const hmac = (text: string | Buffer, secret = SECRET) => createHmac('sha256', secret).update(text).digest('hex');
const seconds = (later: number) => String(Date.parse(NOW) / 1000 + later);

describe('a signature of the body', () => {
  const signed = { 'x-signature': `sha256=${hmac(BODY)}` };

  it('is valid when it is made with the secret', () => {
    expect(checkSignature(plain, signed, BODY, SECRET, NOW)).toBe('valid');
  });

  it.each([
    ['another body', signed, Buffer.from('{}'), SECRET],
    ['another secret', signed, BODY, 'another'],
    ['no secret at all', { 'x-signature': `sha256=${hmac(BODY, '')}` }, BODY, null],
    ['no prefix', { 'x-signature': hmac(BODY) }, BODY, SECRET],
    ['half of it', { 'x-signature': `sha256=${hmac(BODY).slice(0, 32)}` }, BODY, SECRET],
    ['no hexadecimal', { 'x-signature': 'sha256=zz' }, BODY, SECRET],
  ])('is wrong with %s', (_, headers, body, secret) => {
    expect(checkSignature(plain, headers, body, secret, NOW)).toBe('wrong');
  });

  it('is absent without its header', () => {
    expect(checkSignature(plain, {}, BODY, SECRET, NOW)).toBe('absent');
  });
});

describe('a signature of time and body', () => {
  const at = (time: string) => ({ 'x-time': time, 'x-signature': hmac(`${time}:${BODY}`) });

  it.each([-300, 0, 300])('is valid %d seconds from now', (later) => {
    expect(checkSignature(timed, at(seconds(later)), BODY, SECRET, NOW)).toBe('valid');
  });

  it.each([seconds(-301), seconds(301), '', 'yesterday', '1e99', '-1'])('is a replay at %j', (time) => {
    expect(checkSignature(timed, at(time), BODY, SECRET, NOW)).toBe('replayed');
  });

  it('is valid over the body alone when the sender signs no time, and not by leaving a signed time out', () => {
    expect(checkSignature(timed, { 'x-signature': hmac(BODY) }, BODY, SECRET, NOW)).toBe('valid');
    const { 'x-signature': signature } = at(seconds(-3600));
    expect(checkSignature(timed, { 'x-signature': signature }, BODY, SECRET, NOW)).toBe('wrong');
  });

  it('is wrong when the time was changed', () => {
    const headers = { ...at(seconds(-3600)), 'x-time': seconds(0) };
    expect(checkSignature(timed, headers, BODY, SECRET, NOW)).toBe('wrong');
  });
});
