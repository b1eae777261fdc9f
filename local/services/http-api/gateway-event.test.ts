import { describe, expect, it } from 'vitest';
import { type GatewayCall, type GatewayRequest, gatewayEvent } from '#local/services/http-api/gateway-event.ts';

const REQUEST: GatewayRequest = {
  method: 'POST',
  target: '/incidents/INC%2D1/comments?tag=a&tag=b&q=x%20y',
  headers: [
    ['Host', '127.0.0.1:4000'],
    ['User-Agent', 'curl/8'],
    ['X-Two', '1'],
    ['x-two', '2'],
    ['Cookie', 'a=1; b=2'],
    ['Content-Type', 'application/json'],
  ],
  body: Buffer.from('{"body":"ä"}'),
  sourceIp: '127.0.0.1',
};
const CALL: GatewayCall = {
  apiId: 'api',
  accountId: '123456789012',
  requestId: 'r-1',
  now: Date.parse('2026-09-07T09:00:00.500Z'),
  routeKey: 'POST /incidents/{number}/comments',
  parameters: { number: 'INC-1' },
  claims: { sub: 's', 'cognito:groups': ['agent', 'admin'], exp: 1_800_000_000, email_verified: true },
};

describe('given a request at the gateway', () => {
  it('when it has everything then the event has the shape of payload format 2.0', () => {
    expect(gatewayEvent(REQUEST, CALL)).toEqual({
      version: '2.0',
      routeKey: 'POST /incidents/{number}/comments',
      rawPath: '/incidents/INC-1/comments',
      rawQueryString: 'tag=a&tag=b&q=x%20y',
      cookies: ['a=1', 'b=2'],
      headers: {
        host: '127.0.0.1:4000',
        'user-agent': 'curl/8',
        'x-two': '1,2',
        'content-type': 'application/json',
        'x-forwarded-for': '127.0.0.1',
        'x-forwarded-port': '4000',
        'x-forwarded-proto': 'http',
      },
      queryStringParameters: { tag: 'a,b', q: 'x y' },
      pathParameters: { number: 'INC-1' },
      requestContext: {
        accountId: '123456789012',
        apiId: 'api',
        authorizer: {
          jwt: {
            claims: { sub: 's', 'cognito:groups': '[agent admin]', exp: '1800000000', email_verified: 'true' },
            scopes: null,
          },
        },
        domainName: '127.0.0.1:4000',
        domainPrefix: '127',
        http: {
          method: 'POST',
          path: '/incidents/INC-1/comments',
          protocol: 'HTTP/1.1',
          sourceIp: '127.0.0.1',
          userAgent: 'curl/8',
        },
        requestId: 'r-1',
        routeKey: 'POST /incidents/{number}/comments',
        stage: '$default',
        time: '07/Sep/2026:09:00:00 +0000',
        timeEpoch: 1788771600500,
      },
      body: '{"body":"ä"}',
      isBase64Encoded: false,
    });
  });

  it.each([
    ['application/problem+json; charset=utf-8', false],
    ['text/plain', false],
    ['application/x-www-form-urlencoded', true],
    ['application/octet-stream', true],
    [undefined, true],
  ])('when its type is %s then its body is in Base64: %s', (type, base64) => {
    const headers = type === undefined ? [] : [['content-type', type] as const];
    const event = gatewayEvent({ ...REQUEST, headers }, CALL);
    expect([event.isBase64Encoded, event.body]).toEqual([
      base64,
      base64 ? REQUEST.body.toString('base64') : '{"body":"ä"}',
    ]);
  });

  it('when it is bare then what it lacks is left out', () => {
    const event = gatewayEvent(
      { ...REQUEST, target: '/', headers: [], body: Buffer.alloc(0) },
      { ...CALL, claims: undefined, parameters: {} },
    );
    expect(Object.keys(event)).toEqual([
      'version',
      'routeKey',
      'rawPath',
      'rawQueryString',
      'headers',
      'requestContext',
      'isBase64Encoded',
    ]);
    expect(event.requestContext).not.toHaveProperty('authorizer');
  });
});
