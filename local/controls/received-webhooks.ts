import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** Whatever is posted below it is taken. */
export const RECEIVE = '/webhooks/receive';

/** Of what was received: whoever tries something out looks at the newest. */
const MOST_KEPT = 1000;
const MOST_BYTES = 1024 * 1024;

export interface ReceivedWebhook {
  readonly id: string;
  readonly at: string;
  /** Behind `/_local/webhooks/receive`, with its query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, unknown>>;
  /** As it came. */
  readonly body: string;
  /** What was answered. */
  readonly status: number;
}

/** A system that is told by webhooks, on this machine. */
export interface ReceivedWebhooks {
  readonly list: () => readonly ReceivedWebhook[];
  readonly clear: () => void;
  readonly receive: (message: IncomingMessage, response: ServerResponse, now: number) => Promise<void>;
}

export function openReceived(): ReceivedWebhooks {
  const kept: ReceivedWebhook[] = [];
  return {
    list: () => kept,
    clear: () => void kept.splice(0),
    async receive(message, response, now) {
      const { pathname, search, searchParams } = new URL(message.url ?? '/', 'http://127.0.0.1');
      const body = await bodyOf(message);
      const status = statusOf(searchParams.get('status'));
      const path = `${pathname.slice(pathname.indexOf(RECEIVE) + RECEIVE.length)}${search}`;
      kept.push({ id: randomUUID(), at: new Date(now).toISOString(), path, headers: message.headers, body, status });
      kept.splice(0, kept.length - MOST_KEPT);
      const location = searchParams.get('location');
      response.writeHead(status, location === null ? {} : { location }).end(searchParams.get('answer') ?? '');
    },
  };
}

/** `?status=`: answered with that, else 200. */
function statusOf(asked: string | null): number {
  const status = Number(asked ?? 200);
  return Number.isInteger(status) && status >= 200 && status <= 599 ? status : 200;
}

/** What is longer is cut: nobody's desk sends it. */
async function bodyOf(message: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of message) {
    bytes += chunk.length;
    if (bytes <= MOST_BYTES) chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
