import { describe, expect, it } from 'vitest';
import { credentialOf } from './credential.ts';

const TOKEN = `fl_default_generic_${'0a'.repeat(24)}`;
const BODY_TOKENS = [['routing_key'], ['payload', 'token']];
const basic = (text: string) => `Basic ${Buffer.from(text).toString('base64')}`;

function found(headers: Record<string, string>, query: Record<string, string> = {}, json: unknown = null) {
  const event = { headers, queryStringParameters: query, isBase64Encoded: false };
  return credentialOf(event, json, BODY_TOKENS);
}

describe('the credential of a request', () => {
  it.each([
    ['a bearer', { authorization: `Bearer ${TOKEN}` }, {}, null],
    ['a bearer in another spelling', { authorization: `bearer  ${TOKEN}` }, {}, null],
    ['a password', { authorization: basic(`somebody:${TOKEN}`) }, {}, null],
    ['a name without a password', { authorization: basic(TOKEN) }, {}, null],
    ['a header of ours', { 'x-firstline-token': TOKEN }, {}, null],
    ['part of the address', {}, { token: TOKEN }, null],
    ['a field of the body', {}, {}, { routing_key: TOKEN }],
    ['a field within the body', {}, {}, { payload: { token: TOKEN } }],
    ['beside the password of a proxy', { authorization: basic('proxy:hunter2') }, { token: TOKEN }, null],
  ])('is found as %s', (_, headers, query, json) => {
    expect(found(headers, query, json)).toEqual({ kind: 'token', text: TOKEN });
  });

  it('is a token of the user pool when it has the form of one', () => {
    expect(found({ authorization: 'Bearer e30.e30.c2ln' })).toEqual({ kind: 'jwt', text: 'e30.e30.c2ln' });
  });

  it('is passed on as it is when it is no token at all, to cost what a wrong one costs', () => {
    expect(found({ authorization: 'Bearer hunter2' })).toEqual({ kind: 'token', text: 'hunter2' });
  });

  it.each([
    ['nothing', {}, null],
    ['an empty bearer', { authorization: 'Bearer ' }, null],
    ['a body that is a list', {}, [TOKEN]],
    ['a field that is no text', {}, { routing_key: { [TOKEN]: TOKEN } }],
  ])('is none with %s', (_, headers, json) => {
    expect(found(headers, {}, json)).toEqual({ kind: 'none' });
  });
});
