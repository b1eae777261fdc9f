import { describe, expect, it, vi } from 'vitest';
import { DomainError } from '#domain/kernel/errors.ts';
import { HttpError } from '#shared/http/http-error.ts';
import { outOfTime } from '#shared/middleware/http-answers.ts';
import { count } from '#shared/telemetry/metrics.ts';
import { answered, refused } from './answer.ts';
import { ReplayedSignature } from './prove.ts';

vi.mock('#shared/telemetry/log.ts', () => ({ log: vi.fn() }));
vi.mock('#shared/telemetry/metrics.ts', () => ({ count: vi.fn() }));

const named = (name: string, more: object = {}) => Object.assign(new Error(name), { name, ...more });
const whose = { tenant: 'default', source: 'generic' };

describe('a body that is refused', () => {
  it.each([
    ['a throttle', named('ThrottlingException'), 503, 'unavailable'],
    ['a failure of DynamoDB', named('Whatever', { $metadata: { httpStatusCode: 500 } }), 503, 'unavailable'],
    ['a throttled transaction', named('X', { CancellationReasons: [{ Code: 'ThrottlingError' }] }), 503, 'unavailable'],
    ['no connection', named('Error', { code: 'ECONNREFUSED' }), 503, 'unavailable'],
    ['too many at one record', new DomainError('busy', { reason: 'too many' }), 503, 'unavailable'],
    ['time that is up', new HttpError('unavailable', { reason: 'two are left' }), 503, 'unavailable'],
    ['time that is up amid the work', outOfTime(), 503, 'unavailable'],
    ['no proof', new HttpError('unauthenticated', { reason: 'no' }), 401, 'unauthenticated'],
    ['a proof of another time', new ReplayedSignature(), 401, 'replayed'],
    ['a proof of somebody else', new DomainError('forbidden', { reason: 'no' }), 403, 'forbidden'],
    ['an unknown source', new DomainError('not-found', { what: 'source x' }), 404, 'not-found'],
    ['a fault of ours', new TypeError('undefined is not a function'), 500, 'failed'],
  ])('for %s says so and is counted', (_, error, status, reason) => {
    const answer = refused(error, { requestId: 'request-1', route: 'POST /alerts/{source}', alerts: true });
    expect(answer.statusCode).toBe(status);
    expect(answer.headers['retry-after']).toBe(status === 503 ? '5' : undefined);
    expect(count).toHaveBeenLastCalledWith('AlertsRefused', 1, { reason });
    expect(answer.body).not.toContain('undefined is not');
  });
});

describe('a body that is taken in', () => {
  it('is answered with what each alert came to, counted by outcome', () => {
    const one = { index: 0, key: 'k', number: 'INC-000001' };
    const accepted = (['opened', 'counted', 'repeated', 'ignored'] as const).map((outcome) => ({ ...one, outcome }));
    const unparsed = [{ index: 4, id: 'u', errors: [] }];
    const answer = answered({ accepted, unparsed, leftOut: null, ...whose });
    expect([answer.statusCode, JSON.parse(answer.body)]).toEqual([202, { accepted, unparsed }]);
    for (const [name, value] of Object.entries({ Accepted: 2, Repeated: 1, Ignored: 1, Unparsed: 1 })) {
      expect(count).toHaveBeenCalledWith(`Alerts${name}`, value);
    }
  });

  it('says and counts what the sender left out of it', () => {
    const leftOut = { count: 57, id: 'u' };
    const answer = answered({ accepted: [], unparsed: [], leftOut, ...whose });
    expect([answer.statusCode, JSON.parse(answer.body)]).toEqual([202, { accepted: [], unparsed: [], leftOut }]);
    expect(count).toHaveBeenCalledWith('AlertsUnparsed', 57);
  });

  it('is a problem with the id it is kept under when nobody can read it', () => {
    const answer = answered({ unreadable: [{ path: 'alerts', message: 'is missing' }], id: 'u', ...whose });
    expect([answer.statusCode, JSON.parse(answer.body)]).toMatchObject([
      400,
      { id: 'u', errors: [{ path: 'alerts' }] },
    ]);
  });
});
