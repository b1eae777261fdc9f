import * as z from 'zod';
import type { ChatMessage } from '#domain/paging/chat-page.ts';
import type { MessageResult } from './messenger.ts';

/** Where Slack is, for all but one machine. */
export const SLACK_API = 'https://slack.com/api';

/** Three pages of one event and their start fit into the function's 30 s. */
const TIMEOUT_MS = 10_000;

/** Refusals that pass by themselves. All others are of the app, of the member or of the message, and stay. */
const PASSING = [
  'ratelimited',
  'rate_limited',
  'internal_error',
  'fatal_error',
  'service_unavailable',
  'request_timeout',
];

/** Slack answers 200 to what it refuses, too. */
const AnswerSchema = z.union([
  z.object({ ok: z.literal(true), channel: z.string(), ts: z.string() }),
  z.object({ ok: z.literal(false), error: z.string().max(200) }),
]);

export interface Slack {
  /**
   * @param channel - whoever reads it, by the member's id
   * @throws whatever a later try may cure: no answer in time, a limit, an outage
   */
  readonly post: (botToken: string, channel: string, message: ChatMessage) => Promise<MessageResult>;
}

/** Messages of an app by its bot token. */
export function createSlack(apiUrl: string, call: typeof fetch = fetch): Slack {
  return {
    async post(botToken, channel, { text, blocks }) {
      const answer = await call(`${apiUrl}/chat.postMessage`, {
        method: 'POST',
        headers: { authorization: `Bearer ${botToken}`, 'content-type': 'application/json; charset=utf-8' },
        body: JSON.stringify({ channel, text, blocks }),
        redirect: 'error',
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      if (answer.status === 429 || answer.status >= 500) throw new Error(`Slack answers ${answer.status}`);
      if (answer.status !== 200) return { kind: 'impossible', reason: `Slack answers ${answer.status}` };
      const read = AnswerSchema.parse(await answer.json());
      if (read.ok) return { kind: 'sent', messageId: `slack:${read.channel}:${read.ts}` };
      if (PASSING.includes(read.error)) throw new Error(`Slack answers ${read.error}`);
      return { kind: 'impossible', reason: `Slack refuses: ${read.error}` };
    },
  };
}
