import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import * as z from 'zod';
import type { Runtime } from '#local/runtime.ts';
import type { Service } from '#local/service.ts';
import type { KeptMessages } from '#local/services/messages/kept-messages.ts';
import { SLACK } from './address.ts';

const MAX_BODY_BYTES = 256 * 1024;

const SaidSchema = z.strictObject({
  channel: z.string().min(1),
  text: z.string().min(1).max(40_000),
  blocks: z
    .array(z.looseObject({ type: z.string(), accessory: z.looseObject({ action_id: z.string() }).optional() }))
    .max(50)
    .default([]),
});
const ChangeSchema = SaidSchema.extend({ ts: z.string().min(1) });

const AnswerSchema = z.looseObject({ text: z.string() });

/** As Slack has them: whoever is to read it, a channel, a conversation. */
const CHANNEL = /^[CDGUW][A-Z0-9]{2,}$/;
/** Nobody of the workspace. */
const NOBODY = 'U0NOBODY';
/** For whose messages Slack has too much to do: each may be changed half a minute after it was first asked. */
const BUSY = 'D0BUSY';
const PAUSE_MS = 30_000;

interface Answered {
  readonly status: number;
  readonly body: object;
  readonly headers?: Readonly<Record<string, string>>;
}

const refused = (error: string): Answered => ({ status: 200, body: { ok: false, error } });

/**
 * As much of Slack as the desk speaks to, which nobody reads: `chat.postMessage` and `chat.update`, and the addresses a pressed button
 * is answered at, `…/response/<member>`. What is posted is kept beside text messages. A token with `revoked` in it is none, `U0NOBODY`
 * is nobody, and a message to `U0BUSY` is not to be changed for half a minute (429).
 */
export function createSlack(runtime: Runtime, kept: KeptMessages): Service {
  /** When somebody first asked to change a message that waits. */
  const asked = new Map<string, number>();
  const methods: Readonly<Record<string, (body: unknown) => Answered>> = {
    '/api/chat.postMessage': (body) => post(kept, body, runtime.clock.now()),
    '/api/chat.update': (body) => change(kept, body, { asked, now: runtime.clock.now() }),
  };
  runtime.web.mount(SLACK, async (message, response) => {
    const path = (message.url ?? '').slice(SLACK.length);
    const method = methods[path];
    const body = await bodyOf(message);
    if (method !== undefined) return answer(response, refusedToken(message) ?? method(body));
    const [, member] = /^\/response\/([A-Z0-9]+)$/.exec(path) ?? [];
    if (member === undefined) return answer(response, { status: 404, body: { ok: false, error: 'unknown_method' } });
    const { text } = AnswerSchema.parse(body);
    kept.keep({ id: randomUUID(), via: 'chat', to: member, text, at: runtime.clock.now() });
    return answer(response, { status: 200, body: { ok: true } });
  });
  return { name: 'slack', start: async () => {}, stop: async () => {}, reset: async () => asked.clear() };
}

/** Slack answers 200 to what it refuses, too. */
function refusedToken({ headers }: IncomingMessage): Answered | null {
  const token = /^Bearer (xoxb-\S+)$/.exec(headers.authorization ?? '')?.[1];
  if (token === undefined) return refused('not_authed');
  return token.includes('revoked') ? refused('invalid_auth') : null;
}

/** Two messages of a moment have names of their own. */
let messages = 0;

function post(kept: KeptMessages, body: unknown, at: number): Answered {
  const read = SaidSchema.safeParse(body);
  if (!read.success) return refused('invalid_arguments');
  const { channel: to, text, blocks } = read.data;
  if (!CHANNEL.test(to) || to === NOBODY) return refused('channel_not_found');
  const channel = `D${to.slice(1)}`;
  const ts = `${Math.floor(at / 1000)}.${String(messages++ % 1_000_000).padStart(6, '0')}`;
  kept.keep({ id: nameOf(channel, ts), via: 'chat', to, text, at, buttons: buttonsOf(blocks) });
  return { status: 200, body: { ok: true, channel, ts } };
}

function change(
  kept: KeptMessages,
  body: unknown,
  { asked, now }: { readonly asked: Map<string, number>; readonly now: number },
): Answered {
  const read = ChangeSchema.safeParse(body);
  if (!read.success) return refused('invalid_arguments');
  const { channel, ts, text, blocks } = read.data;
  const id = nameOf(channel, ts);
  const first = asked.get(id) ?? now;
  if (channel === BUSY && now < first + PAUSE_MS) {
    asked.set(id, first);
    const seconds = Math.ceil((first + PAUSE_MS - now) / 1000);
    return { status: 429, body: { ok: false, error: 'ratelimited' }, headers: { 'retry-after': String(seconds) } };
  }
  if (!kept.change(id, { text, buttons: buttonsOf(blocks) })) return refused('message_not_found');
  return { status: 200, body: { ok: true, channel, ts, text } };
}

const nameOf = (channel: string, ts: string) => `${channel}:${ts}`;

function buttonsOf(blocks: z.output<typeof SaidSchema>['blocks']): string[] {
  return blocks.flatMap(({ accessory }) => accessory?.action_id ?? []);
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

function answer(response: ServerResponse, { status, body, headers }: Answered): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}
