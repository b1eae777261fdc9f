import type { IncidentEvent } from '#domain/mail-out/incident-event.ts';
import { type MessageReceipt, MessageReceiptSchema, outcomeOfReceipt } from '#events/in/message-receipt.ts';
import { isOverForPaged, isPageEvent } from '#events/incident/paging.ts';
import { PagesDueSchema } from '#events/pages-due.ts';
import { readEvent } from '#shared/bus/read-event.ts';
import { CHAT_UPDATES_PREFIX } from '#shared/messaging/chat-updates.ts';
import { noteMessage } from '#shared/messaging/sent-messages.ts';
import { framed } from '#shared/middleware/framed.ts';
import { readBy } from '#shared/middleware/read-event.ts';
import { emptyChatUpdates } from './empty-chat-updates.ts';
import { pageBundle } from './page-bundle.ts';
import { type PageEvent, pagePeople } from './page-people.ts';
import { pageUnarrived } from './page-unarrived.ts';
import { report } from './report.ts';
import { dependencies, whole } from './services.ts';
import { tellInChat, tellWhatWasTaken } from './tell-in-chat.ts';

/** On one machine a moved clock stops where there is something to look for; AWS, where time does not jump, ignores it. */
interface Answer {
  readonly lookAgainAt?: string;
}

type Told = { readonly due: string } | { readonly receipt: MessageReceipt } | { readonly event: IncidentEvent };

/**
 * An event of the desk's bus becomes messages and calls, or has those in the chat say that it is over; what became of them is noted,
 * and what did not arrive goes another way. What it throws is tried again, then dead-lettered.
 */
export const handler = framed<unknown, Answer>()
  .use(readBy(read))
  .handler((told) => {
    if ('due' in told) return sendDue(told.due);
    return 'receipt' in told ? note(told.receipt) : send(told.event);
  });

function read(input: unknown): Told {
  const due = PagesDueSchema.safeParse(input);
  if (due.success) return { due: due.data.detail.pk };
  const receipt = MessageReceiptSchema.safeParse(input);
  return receipt.success ? { receipt: receipt.data.detail } : { event: readEvent(input) };
}

async function send(told: IncidentEvent): Promise<Answer> {
  const nowMs = Date.now();
  if (isOverForPaged(told.name)) return lookAgain([await tellInChat(dependencies, told, nowMs)]);
  const event = await whole(told);
  if (!isPage(event)) throw new Error(`Nobody is paged for ${event.name}`);
  const { paged, failures } = await pagePeople(dependencies, event, nowMs);
  for (const one of paged) report(event, one);
  const sent = paged.flatMap(({ sentInChat }) => sentInChat ?? []);
  const again = await tellWhatWasTaken(dependencies, sent, { why: event.id, nowMs });
  if (failures.length > 0) throw failures[0];
  return lookAgain([again, ...paged.map(({ waitsUntil }) => waitsUntil)]);
}

async function sendDue(pk: string): Promise<Answer> {
  const nowMs = Date.now();
  if (pk.startsWith(CHAT_UPDATES_PREFIX)) return lookAgain([await emptyChatUpdates(dependencies, pk, nowMs)]);
  const bundled = await pageBundle(dependencies, pk, nowMs);
  if (bundled === null) return {};
  const { tenant, via, told, waitsUntil, sentInChat } = bundled;
  for (const { page, outcome } of told) report({ tenant, number: page.number }, { via, outcome });
  const sent = sentInChat === undefined ? [] : [sentInChat];
  return lookAgain([waitsUntil, await tellWhatWasTaken(dependencies, sent, { why: 'bundle', nowMs })]);
}

async function note(receipt: MessageReceipt): Promise<Answer> {
  const outcome = outcomeOfReceipt(receipt);
  if (outcome === null) return {};
  const reason = outcome === 'failed' ? (receipt.messageStatusDescription ?? receipt.eventType) : null;
  const nowMs = Date.now();
  const failed = await noteMessage(dependencies.table, receipt.messageId, { outcome, reason }, nowMs);
  await pageUnarrived(dependencies, failed, nowMs);
  return {};
}

function lookAgain(instants: readonly (number | null | undefined)[]): Answer {
  const due = instants.flatMap((at) => at ?? []);
  return due.length === 0 ? {} : { lookAgainAt: new Date(Math.min(...due)).toISOString() };
}

function isPage(event: IncidentEvent): event is PageEvent {
  return isPageEvent(event.name);
}
