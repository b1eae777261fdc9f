import { describe, expect, it } from 'vitest';
import { failure } from '#shared/http/refuse.ts';
import { type HttpResponse, json } from '#shared/http/response.ts';
import { type Arrived, arrived } from './arrived.ts';
import { framed } from './framed.ts';
import { notKept, refusedBy } from './http-answers.ts';
import { anInvocation } from './invocation-for-tests.ts';

const ARRIVAL = { now: '2026-09-07T09:00:00.000Z', id: 'request-1' };

function answerOf(work: (event: Arrived) => HttpResponse): Promise<HttpResponse> {
  const handler = framed<object, HttpResponse>()
    .use(arrived(() => ARRIVAL))
    .use(notKept())
    .use(refusedBy<Arrived>((_error, { arrival }) => failure(arrival.id)))
    .handler(work);
  return handler({ arrival: ARRIVAL }, anInvocation());
}

describe('Given a handler of HTTP in its frame', () => {
  it('when it answers then nobody keeps the answer, and its own headers come first', async () => {
    const { headers } = await answerOf(() => json(200, {}, { 'cache-control': 'private' }));
    expect(headers).toEqual({
      'content-type': 'application/json',
      'cache-control': 'private',
      'x-content-type-options': 'nosniff',
    });
  });

  it('when it throws then that is answered under the id of its arrival, and not kept either', async () => {
    const { statusCode, headers, body } = await answerOf(() => {
      throw new TypeError('undefined is not a function');
    });
    expect([statusCode, JSON.parse(body).requestId]).toEqual([500, 'request-1']);
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'content-type': 'application/problem+json' });
    expect(body).not.toContain('undefined');
  });

  it('when it is called then it knows when that was', async () => {
    const { body } = await answerOf(({ arrival }) => json(200, arrival));
    expect(JSON.parse(body)).toEqual(ARRIVAL);
  });
});
