import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** A list of what may be hundreds of megabytes: it is sent while it is read. */
export class LongList {
  readonly items: Iterable<unknown> | AsyncIterable<unknown>;

  constructor(items: Iterable<unknown> | AsyncIterable<unknown>) {
    this.items = items;
  }
}

export async function sendJson(response: ServerResponse, status: number, type: string, body: unknown): Promise<void> {
  const headers = { 'content-type': type, 'cache-control': 'no-store' };
  if (!(body instanceof LongList)) {
    const text = JSON.stringify(body);
    response.writeHead(status, headers).end(text);
    return;
  }
  response.writeHead(status, headers);
  await pipeline(Readable.from(textOf(body)), response);
}

async function* textOf({ items }: LongList): AsyncIterable<string> {
  let before = '[';
  for await (const item of items) {
    yield before + JSON.stringify(item);
    before = ',';
  }
  yield before === '[' ? '[]' : ']';
}
