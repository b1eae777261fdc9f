import { expect } from 'vitest';
import type { ApiClient } from '#test/harness/desk/api-client.ts';

/** A file that somebody puts beside the API and attaches. */
export async function touchUpload(agent: ApiClient): Promise<void> {
  const bytes = new Uint8Array([137, 80, 78, 71]);
  const asked = await agent.request('POST', '/attachments', { name: 'a.png', type: 'image/png', size: bytes.length });
  const { id, upload } = asked.body as { id: string; upload: string };
  expect((await fetch(upload, { method: 'PUT', body: bytes })).status).toBe(200);
  await agent.open({ title: 'Touch', attachments: [id] });
}
