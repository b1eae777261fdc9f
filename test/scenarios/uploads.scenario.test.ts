import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { deskForThisFile } from '#test/harness/desk/desk-for-this-file.ts';

const desk = deskForThisFile();

it('given a file somebody uploaded, when they attach it then it is kept and fetched, and nobody else may attach it', async () => {
  const [agent, analyst] = [await desk.as('agent'), await desk.as('analyst')];
  const photo = randomBytes(70_000);
  const asked = { name: 'smoke.png', type: 'image/png', size: photo.length };
  const { id, upload } = (await agent.request('POST', '/attachments', asked)).body as { id: string; upload: string };
  const opening = { title: 'Smoke', impact: 'low', urgency: 'low', attachments: [id] };

  expect((await agent.request('POST', '/incidents', opening)).status).toBe(400);
  // What is not there is refused to whoever may not list the bucket, as on AWS.
  await desk.watch.takeTrouble(/s3:ListBucket/);
  expect((await fetch(upload, { method: 'PUT', body: new Uint8Array(photo.subarray(1)) })).status).toBe(403);
  expect((await fetch(upload, { method: 'PUT', body: new Uint8Array(photo) })).status).toBe(200);
  expect((await analyst.request('POST', '/incidents', opening)).status).toBe(400);

  const opened = await agent.request('POST', '/incidents', opening);
  expect(opened.status).toBe(201);
  const { number, attachments } = opened.body as { number: string; attachments: { id: string }[] };
  expect(attachments).toMatchObject([{ name: 'smoke.png', contentType: 'image/png', size: photo.length }]);
  const link = await agent.request('GET', `/incidents/${number}/attachments/${attachments[0]?.id}`);
  const file = await fetch((link.body as { url: string }).url);
  expect(file.headers.get('content-disposition')).toContain('attachment');
  expect(Buffer.from(await file.arrayBuffer())).toEqual(photo);

  await desk.settle();
  await desk.watch.takeMail(agent.email);
  await desk.advance('P1DT1M');
  const late = { body: 'Again', attachments: [id] };
  expect((await agent.request('POST', `/incidents/${number}/comments`, late)).status).toBe(400);
  const dangerous = { name: 'run.exe', type: 'image/png', size: 1 };
  expect((await agent.request('POST', '/attachments', dangerous)).status).toBe(400);
});
