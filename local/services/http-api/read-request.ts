import type { IncomingMessage } from 'node:http';
import type { GatewayRequest } from '#local/services/http-api/gateway-event.ts';

/** The gateway's limit for a request body. */
export const MAX_BODY_BYTES = 10 * 1024 * 1024;

/** Reads a request to its end. `too large` as soon as the body passes the limit; the rest is thrown away unread. */
export async function readRequest(message: IncomingMessage): Promise<GatewayRequest | 'too large'> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message) {
    size += chunk.length;
    if (size <= MAX_BODY_BYTES) chunks.push(chunk);
  }
  if (size > MAX_BODY_BYTES) return 'too large';
  return {
    method: message.method ?? 'GET',
    target: message.url ?? '/',
    headers: pairs(message.rawHeaders),
    body: Buffer.concat(chunks),
    sourceIp: message.socket.remoteAddress ?? '127.0.0.1',
  };
}

function pairs(raw: readonly string[]): readonly (readonly [string, string])[] {
  return raw.flatMap((name, index) => (index % 2 === 0 ? [[name, raw[index + 1] ?? ''] as const] : []));
}
