import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import * as z from 'zod';
import type { Runtime } from '#local/runtime.ts';
import type { Service } from '#local/service.ts';
import type { KeptMessages } from '#local/services/messages/kept-messages.ts';
import { SLACK } from './address.ts';

const MAX_BODY_BYTES = 256 * 1024;

const PostSchema = z.strictObject({
  channel: z.string().min(1),
  text: z.string().min(1).max(40_000),
  blocks: z
    .array(z.looseObject({ type: z.string() }))
    .max(50)
    .optional(),
});

const AnswerSchema = z.looseObject({ text: z.string() });

/** As Slack has them: whoever is to read it, a channel, a conversation. */
const CHANNEL = /^[CDGUW][A-Z0-9]{2,}$/;
/** Nobody of the workspace. */
const NOBODY = 'U0NOBODY';

/**
 * As much of Slack as the desk speaks to, which nobody reads: `chat.postMessage`, and the addresses a pressed button is answered at,
 * `…/response/<member>`. Both are kept beside text messages. A token with `revoked` in it is none, `U0NOBODY` is nobody.
 */
export function createSlack(runtime: Runtime, kept: KeptMessages): Service {
  runtime.web.mount(SLACK, async (message, response) => {
    const path = (message.url ?? '').slice(SLACK.length);
    const keep = (to: string, text: string) => {
      const at = runtime.clock.now();
      kept.keep({ id: randomUUID(), via: 'chat', to, text, at });
      return String(at / 1000);
    };
    if (path === '/api/chat.postMessage') return answer(response, 200, post(message, await bodyOf(message), keep));
    const [, member] = /^\/response\/([A-Z0-9]+)$/.exec(path) ?? [];
    if (member === undefined) return answer(response, 404, { ok: false, error: 'unknown_method' });
    keep(member, AnswerSchema.parse(await bodyOf(message)).text);
    return answer(response, 200, { ok: true });
  });
  return { name: 'slack', start: async () => {}, stop: async () => {} };
}

/** Slack answers 200 to what it refuses, too. */
function post({ headers }: IncomingMessage, body: unknown, keep: (to: string, text: string) => string): object {
  const token = /^Bearer (xoxb-\S+)$/.exec(headers.authorization ?? '')?.[1];
  if (token === undefined) return { ok: false, error: 'not_authed' };
  if (token.includes('revoked')) return { ok: false, error: 'invalid_auth' };
  const read = PostSchema.safeParse(body);
  if (!read.success) return { ok: false, error: 'invalid_arguments' };
  const { channel, text } = read.data;
  if (!CHANNEL.test(channel) || channel === NOBODY) return { ok: false, error: 'channel_not_found' };
  return { ok: true, channel: `D${channel.slice(1)}`, ts: keep(channel, text) };
}

async function bodyOf(message: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of message) {
    bytes += chunk.length;
    if (bytes <= MAX_BODY_BYTES) chunks.push(chunk);
  }
  return JSON.parse(Buffer.concat(chunks).toString() || '{}');
}

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
