import type { SentInChat } from '#shared/messaging/chat-messages.ts';
import { addChatUpdates, chatUpdatesPk } from '#shared/messaging/chat-updates.ts';
import { readPageAttempts } from '#shared/store/incidents/page-attempts.ts';
import type { ReadIncident } from '#shared/use-cases/incidents/read-incident.ts';
import { standsNow } from './chat-now.ts';
import type { Dependencies } from './dependencies.ts';
import { emptyChatUpdates } from './empty-chat-updates.ts';
import { readEach } from './read-each.ts';

/** When the chat is asked again, in milliseconds since 1970; null where nothing is left to say. */
export type AsksAgainAt = number | null;

/** Has the chat say what became of a record, wherever somebody was paged for it there. @param id - of what happened */
export async function tellInChat(
  dependencies: Dependencies,
  { tenant, number, id: why }: { readonly tenant: string; readonly number: string; readonly id: string },
  nowMs: number,
): Promise<AsksAgainAt> {
  const attempts = await readPageAttempts(dependencies.table, tenant, number, { consistent: true });
  const messages = [...attempts.values()].flatMap(({ via, outcome, messageId }) =>
    via === 'chat' && outcome === 'sent' && messageId !== undefined ? [messageId] : [],
  );
  return bringUpToDate(dependencies, tenant, messages, { why, nowMs });
}

/**
 * Looks again at records people were just paged for: what happened to one after it was read, and before its message was known, told
 * nothing of that message.
 */
export async function tellWhatWasTaken(
  dependencies: Dependencies,
  sent: readonly SentInChat[],
  { why, nowMs }: { readonly why: string; readonly nowMs: number },
): Promise<AsksAgainAt> {
  const [first] = sent;
  if (first === undefined) return null;
  const { tenant } = first;
  const records = await readEach(
    dependencies,
    tenant,
    sent.flatMap(({ pages }) => pages),
  );
  const isStale = ({ pages }: SentInChat) =>
    pages.some(({ number, inHandOf }) => isTaken(records.get(number) ?? null, inHandOf));
  const stale = sent.filter(isStale).map(({ messageId }) => messageId);
  return bringUpToDate(dependencies, tenant, stale, { why, nowMs });
}

function isTaken(read: ReadIncident | null, before: string | null): boolean {
  return read !== null && standsNow(read.record, before, 'en') !== null;
}

/** What is to be said is kept before the chat is asked to say it. */
async function bringUpToDate(
  dependencies: Dependencies,
  tenant: string,
  messages: readonly string[],
  about: { readonly why: string; readonly nowMs: number },
): Promise<AsksAgainAt> {
  if (messages.length === 0) return null;
  await addChatUpdates(dependencies.table, tenant, [...new Set(messages)], about);
  return emptyChatUpdates(dependencies, chatUpdatesPk(tenant), about.nowMs);
}
