import { afterEach, expect, it, vi } from 'vitest';
import { log } from '#shared/telemetry/log.ts';
import { framed } from './framed.ts';
import { anInvocation } from './invocation-for-tests.ts';

afterEach(() => vi.restoreAllMocks());

it('Given a framed handler when it logs then the line names the invocation, and whether it started cold', async () => {
  const spy = vi.spyOn(console, 'info').mockImplementation(() => {});
  const handler = framed().handler(() => log('TIMER_FIRED', { number: 'INC-000001' }));
  await handler({}, anInvocation({ awsRequestId: 'first' }));
  await handler({}, anInvocation({ awsRequestId: 'second' }));
  const lines = spy.mock.calls.map(([line]) => JSON.parse(String(line)));
  expect(lines).toMatchObject([
    { function_request_id: 'first', cold_start: expect.any(Boolean), number: 'INC-000001' },
    { function_request_id: 'second', cold_start: false },
  ]);
});

it('Given little time left when the handler is at work then nobody is answered before it has ended', async () => {
  const handler = framed<unknown, string>().handler(async () => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    return 'done';
  });
  await expect(handler({}, anInvocation({ getRemainingTimeInMillis: () => 6 }))).resolves.toBe('done');
});

it('Given little time left and somebody who waits when the handler is at work then they are answered before Lambda ends it', async () => {
  const late = new Error('late');
  const handler = framed<unknown, string>(() => late).handler(async () => {
    await new Promise((resolve) => setTimeout(resolve, 200));
    return 'done';
  });
  await expect(handler({}, anInvocation({ getRemainingTimeInMillis: () => 2020 }))).rejects.toBe(late);
  await expect(handler({}, anInvocation({ getRemainingTimeInMillis: () => 27_000 }))).resolves.toBe('done');
});

it('Given a handler that fails when it is framed then its very error is thrown, without a cause or a field more', async () => {
  const failure = Object.assign(new Error('no'), { name: 'TimerFiredEarly' });
  const handler = framed().handler(() => Promise.reject(failure));
  const thrown = await handler({}, anInvocation()).catch((error: unknown) => error);
  expect(thrown).toBe(failure);
  expect(Object.keys(failure)).toEqual(['name']);
});
