import { takenSince } from '#domain/incident/paging/in-hand.ts';
import { isWorkedOn } from '#domain/incident/record/lifecycle.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import { readerOf } from '#domain/mail-out/reader.ts';
import { type ChatMessage, chatAfterwards } from '#domain/paging/chat-page.ts';
import { WORDS } from '#domain/words/words.ts';
import type { Language } from '#events/terms/vocabulary.ts';
import type { SentInChat } from '#shared/messaging/chat-messages.ts';
import type { Dependencies } from './dependencies.ts';
import { orGone } from './read-each.ts';
import { linkOf } from './way-to.ts';

/** A message as it is to be by now. */
interface ChatNow {
  readonly message: ChatMessage;
  /** Whether there is nothing left in it to take. */
  readonly isOver: boolean;
}

/** @returns null where it is as it was, or nothing of it can be read any more */
export async function chatNow(dependencies: Dependencies, sent: SentInChat, nowMs: number): Promise<ChatNow | null> {
  const { tenant, person } = sent;
  const reads = sent.pages.map(async ({ number, inHandOf: before }) => {
    const read = await orGone(dependencies.readIncident(tenant, number));
    return read === null ? [] : [{ ...read, before }];
  });
  const known = (await Promise.all(reads)).flat();
  const [first] = known;
  if (first === undefined) return null;
  const { document } = first.configuration;
  const { language } = readerOf(person, first.record, document);
  const pages = await Promise.all(
    known.map(async ({ record, before }) => {
      const stands = standsNow(record, before, language);
      return { record, stands, url: stands === null ? await linkOf(dependencies, record, person, nowMs) : '' };
    }),
  );
  if (pages.every(({ stands }) => stands === null)) return null;
  const message = chatAfterwards(pages, dependencies.consoleUrl, { language, deskName: document.mail.name });
  return { message, isOver: pages.every(({ stands }) => stands !== null) };
}

/**
 * What became of a record since somebody was paged for it, in a sentence.
 *
 * @param before - who had it in hand then: whoever was asked to help them may still come
 * @returns null while it waits for whoever was paged
 */
export function standsNow(record: IncidentRecord, before: string | null, language: Language): string | null {
  const { chat, glossary } = WORDS[language];
  const { number, status } = record;
  const taker = takenSince(record, before);
  if (taker !== null) return chat.taken(number, taker);
  return isWorkedOn(status) ? null : chat.stands(number, glossary.status[status]);
}
