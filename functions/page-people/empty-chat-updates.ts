import { forgetChatMessage, readChatMessage } from '#shared/messaging/chat-messages.ts';
import {
  type ChatUpdate,
  claimChatUpdates,
  endChatUpdate,
  endChatUpdates,
  waitingChatUpdates,
} from '#shared/messaging/chat-updates.ts';
import { SlackLimitError } from '#shared/messaging/slack.ts';
import { putOff } from '#shared/store/records/due-heads.ts';
import { log } from '#shared/telemetry/log.ts';
import { chatNow } from './chat-now.ts';
import type { Chat, Dependencies } from './dependencies.ts';

/** At half a second each 15 s of the function's 30, and room for one that is waited for ten; Slack takes some fifty a minute. */
const MOST_AT_ONCE = 30;
/** After an outage Slack is asked again each minute, for an hour: a record's own page says how it stands all along. */
const AGAIN_MS = 60_000;
const LONGEST_OUTAGE_MS = 3_600_000;

/**
 * Brings up to date what messages of a tenant's chat say, as far as the chat takes it now.
 *
 * @returns when the chat is asked again, in milliseconds since 1970; null where nothing is left, or another try is at it
 */
export async function emptyChatUpdates(dependencies: Dependencies, pk: string, nowMs: number): Promise<number | null> {
  const { table } = dependencies;
  const claimed = await claimChatUpdates(table, pk, nowMs);
  if (claimed === null) return null;
  const { tenant } = claimed;
  const chat = await dependencies.chat(tenant);
  for (let left = MOST_AT_ONCE, waiting = await next(); waiting.length > 0; waiting = await next()) {
    for (const [messageId, lines] of Map.groupBy(waiting, (line) => line.messageId)) {
      const wait = left-- > 0 ? await bringUpToDate(dependencies, chat, { tenant, messageId, lines }, nowMs) : 0;
      if (wait !== null) {
        await putOff(table, pk, nowMs + wait);
        return nowMs + wait;
      }
      for (const line of lines) await endChatUpdate(table, pk, line);
    }
  }
  await endChatUpdates(table, claimed);
  return null;

  function next(): Promise<ChatUpdate[]> {
    return waitingChatUpdates(table, pk, MOST_AT_ONCE);
  }
}

interface Waiting {
  readonly tenant: string;
  readonly messageId: string;
  readonly lines: readonly ChatUpdate[];
}

/** @returns null when it is done, or never will be; otherwise for how many milliseconds the chat is to be left alone */
async function bringUpToDate(
  dependencies: Dependencies,
  chat: Chat | null,
  { tenant, messageId, lines }: Waiting,
  nowMs: number,
): Promise<number | null> {
  const { table } = dependencies;
  const sent = await readChatMessage(table, { tenant, messageId });
  const now = sent === null || chat === null ? null : await chatNow(dependencies, sent, nowMs);
  if (now === null || chat === null) return null;
  try {
    const result = await chat.update(messageId, now.message);
    if (result.kind === 'impossible') log('CHAT_NOT_UPDATED', { tenant, reason: result.reason });
  } catch (error) {
    // Recovery: it waits in its queue for as long as Slack says, or a minute.
    if (error instanceof SlackLimitError) return error.waitMs;
    log('CHAT_NOT_UPDATED', { tenant }, error);
    if (lines.some(({ at }) => at + LONGEST_OUTAGE_MS > nowMs)) return AGAIN_MS;
  }
  if (now.isOver) await forgetChatMessage(table, { tenant, messageId });
  return null;
}
