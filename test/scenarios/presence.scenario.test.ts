import { expect, it } from 'vitest';
import { deskForThisFile } from '#test/harness/desk/desk-for-this-file.ts';
import { expectProblem } from '#test/harness/problem.ts';

const desk = deskForThisFile();

it('given two who have a record open, then each sees both, the record stays as it is, and who leaves is gone after two minutes', async () => {
  const [lin, max] = [await desk.as('agent'), await desk.as('analyst')];
  const ada = desk.person('ada');
  const { number } = await lin.open({ title: 'Door', requester: { email: ada } });
  await desk.mailTo(ada);
  const path = `/incidents/${number}/presence`;
  await desk.settle();
  const etag = async () => (await lin.request('GET', `/incidents/${number}`)).headers.get('etag');
  const before = [await etag(), (await lin.timeline(number)).length];

  await lin.request('PUT', path);
  await desk.controls.advance('PT40S');
  const both = { items: [{ email: lin.email }, { email: max.email }] };
  expect((await max.request('PUT', path)).body).toMatchObject(both);
  await desk.controls.advance('PT40S');
  await lin.request('PUT', path);
  await desk.controls.advance('PT90S');
  const { items } = (await lin.request('GET', path)).body as { items: Record<string, string>[] };
  expect(items.map(({ email }) => email)).toEqual([lin.email]);
  expect(Date.parse(items[0]?.at ?? '') - Date.parse(items[0]?.since ?? '')).toBeGreaterThanOrEqual(80_000);

  await desk.controls.advance('PT2M');
  expect((await lin.request('GET', path)).body).toEqual({ items: [] });
  expect([await etag(), (await lin.timeline(number)).length]).toEqual(before);
  expectProblem(await lin.request('PUT', '/incidents/INC-999999/presence'), 404);
});
