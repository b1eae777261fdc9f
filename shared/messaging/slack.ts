import * as z from 'zod';
import type { ChatMessage } from '#domain/paging/chat-page.ts';
import type { MessageResult } from './messenger.ts';

/** Where Slack is, for all but one machine. */
export const SLACK_API = 'https://slack.com/api';

/** Three pages of one event and their start fit into the function's 30 s. */
const TIMEOUT_MS = 10_000;

/** Where Slack says not how long it wants to be left alone. */
const PAUSE_SECONDS = 30;
/** It says seconds, a minute at most; whatever else it may say, somebody waits. */
const LONGEST_PAUSE_SECONDS = 600;

/** Refusals that pass by themselves. All others are of the app, of the member or of the message, and stay. */
const PASSING = ['internal_error', 'fatal_error', 'service_unavailable', 'request_timeout'];
const LIMITS = ['ratelimited', 'rate_limited'];

/** Slack answers 200 to what it refuses, too. */
const AnswerSchema = z.union([
  z.object({ ok: z.literal(true), channel: z.string().max(100), ts: z.string().max(100) }),
  z.object({ ok: z.literal(false), error: z.string().max(200) }),
]);

/** Slack takes nothing more of the app for a while. */
export class SlackLimitError extends Error {
  readonly waitMs: number;

  constructor(seconds: number) {
    super(`Slack takes nothing more for ${seconds} s`);
    this.waitMs = seconds * 1000;
  }
}

export interface Slack {
  /**
   * @param channel - whoever reads it, by the member's id
   * @throws SlackLimitError, or whatever else a later try may cure: no answer in time, an outage
   */
  readonly post: (botToken: string, channel: string, message: ChatMessage) => Promise<MessageResult>;
  /** Has a message say something else. @param messageId - as posting it returned it @throws as `post` does */
  readonly update: (botToken: string, messageId: string, message: ChatMessage) => Promise<MessageResult>;
}

/** Messages of an app by its bot token. */
export function createSlack(apiUrl: string, call: typeof fetch = fetch): Slack {
  const ask = async (method: string, botToken: string, said: object): Promise<MessageResult> => {
    const answer = await call(`${apiUrl}/${method}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${botToken}`, 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify(said),
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (answer.status === 429) throw new SlackLimitError(pauseOf(answer));
    if (answer.status >= 500) throw new Error(`Slack answers ${answer.status}`);
    if (answer.status !== 200) return { kind: 'impossible', reason: `Slack answers ${answer.status}` };
    const read = AnswerSchema.parse(await answer.json());
    if (read.ok) return { kind: 'sent', messageId: `slack:${read.channel}:${read.ts}` };
    if (LIMITS.includes(read.error)) throw new SlackLimitError(pauseOf(answer));
    if (PASSING.includes(read.error)) throw new Error(`Slack answers ${read.error}`);
    return { kind: 'impossible', reason: `Slack refuses: ${read.error}` };
  };
  return {
    post: (botToken, channel, { text, blocks }) => ask('chat.postMessage', botToken, { channel, text, blocks }),
    update: (botToken, messageId, { text, blocks }) => {
      const [, channel, ts] = messageId.split(':');
      return ask('chat.update', botToken, { channel, ts, text, blocks });
    },
  };
}

function pauseOf({ headers }: Response): number {
  const said = Number(headers.get('retry-after') ?? PAUSE_SECONDS);
  return Number.isFinite(said) ? Math.min(Math.max(said, 1), LONGEST_PAUSE_SECONDS) : PAUSE_SECONDS;
}
