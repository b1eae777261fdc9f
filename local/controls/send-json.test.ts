import type { ServerResponse } from 'node:http';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { LongList, sendJson } from './send-json.ts';

/** Takes little at once, as a slow connection does. */
function aResponse() {
  const stream = new PassThrough({ highWaterMark: 16 });
  const response = Object.assign(stream, { writeHead: () => stream }) as unknown as ServerResponse;
  return { stream, response };
}

async function sent(body: unknown): Promise<unknown> {
  const { stream, response } = aResponse();
  const [answer] = await Promise.all([text(stream), sendJson(response, 200, 'application/json', body)]);
  return JSON.parse(answer);
}

it.each([[[]], [[{ a: 1 }]], [[{ a: 'ж' }, { b: '😀' }, null]]])(
  'sends a long list as the array it is: %j',
  async (items) => {
    expect(await sent(new LongList(items))).toEqual(items);
    expect(await sent(items)).toEqual(items);
  },
);

it('reads no item of a long list before there is room for it', async () => {
  const { stream, response } = aResponse();
  let read = 0;
  function* items() {
    for (; read < 1_000; read++) yield 'a'.repeat(1_000);
  }
  const sending = sendJson(response, 200, 'application/json', new LongList(items()));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(read).toBeLessThan(100);
  expect(JSON.parse(await text(stream))).toHaveLength(1_000);
  await sending;
});
