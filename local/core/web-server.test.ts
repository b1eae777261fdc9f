import { expect, it, vi } from 'vitest';
import { listen } from './web-server.ts';

it('given a desk that fails on a request when somebody waits for the answer then it is a problem, and the cause is told', async () => {
  const cause = new Error('no thread left');
  const onError = vi.fn();
  const server = await listen(0, 'PORT', async () => Promise.reject(cause), onError);
  const answer = await fetch(server.url);
  expect(answer.status).toBe(500);
  expect(answer.headers.get('content-type')).toBe('application/problem+json');
  expect(await answer.json()).toMatchObject({ title: 'Internal Server Error', status: 500 });
  expect(onError).toHaveBeenCalledWith(cause);
  await server.close();
});
