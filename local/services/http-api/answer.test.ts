import { describe, expect, it } from 'vitest';
import { functionAnswer, refusal } from '#local/services/http-api/answer.ts';

describe('given what a function answered', () => {
  it('when it has a status then headers, cookies and body become the HTTP answer', () => {
    const payload = { statusCode: 201, headers: { Location: '/a' }, cookies: ['a=1', 'b=2'], body: 'text' };
    expect(functionAnswer({ payload })).toEqual({
      status: 201,
      headers: { 'content-type': 'text/plain;charset=UTF-8', location: '/a', 'set-cookie': ['a=1', 'b=2'] },
      body: Buffer.from('text'),
    });
  });

  it('when its body is in Base64 then the bytes are sent', () => {
    const payload = { statusCode: 200, body: Buffer.from([0, 255]).toString('base64'), isBase64Encoded: true };
    expect(functionAnswer({ payload }).body).toEqual(Buffer.from([0, 255]));
  });

  it('when it has no status then it is the JSON of a 200', () => {
    const answer = functionAnswer({ payload: { a: 1 } });
    expect([answer.status, answer.headers['content-type'], answer.body.toString()]).toEqual([
      200,
      'application/json',
      '{"a":1}',
    ]);
  });

  it.each([
    ['it failed', { payload: { errorType: 'Error' }, functionError: 'Unhandled' as const }],
    ['its status is none', { payload: { statusCode: 'yes' } }],
  ])('when %s then the client learns no more than a 500', (_name, result) => {
    const answer = functionAnswer(result);
    expect([answer.status, JSON.parse(answer.body.toString()).message]).toEqual([500, 'Internal Server Error']);
  });
});

describe('given a refusal of the gateway', () => {
  it('when it is answered then AWS’s message stands in a problem that says why', () => {
    const { headers, body } = refusal(404, 'Not Found', 'There is nothing at this address.');
    expect(headers['content-type']).toBe('application/problem+json');
    expect(JSON.parse(body.toString())).toEqual({
      type: 'about:blank',
      title: 'Not Found',
      status: 404,
      detail: 'There is nothing at this address.',
      message: 'Not Found',
    });
  });
});
