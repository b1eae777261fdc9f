import type { IncidentRecord } from '#domain/incident/record/record.ts';
import { readerOf } from '#domain/mail-out/reader.ts';
import { chatBundle, chatPage } from '#domain/paging/chat-page.ts';
import { bundleText, pageText, type Reader, spokenPage } from '#domain/paging/message.ts';
import type { OtherWay } from '#events/incident/paging.ts';
import type { MessageResult } from '#shared/messaging/messenger.ts';
import type { Pager } from '#shared/messaging/pager-keys.ts';
import { SlackLimitError } from '#shared/messaging/slack.ts';
import { PAGE_LINK } from '#shared/signing/link-tokens.ts';
import type { AttemptOutcome } from '#shared/store/incidents/page-attempts.ts';
import type { ReadIncident } from '#shared/use-cases/incidents/read-incident.ts';
import type { Dependencies } from './dependencies.ts';

type Asked = Pager & { readonly via: OtherWay };

/** How somebody is told by one way. */
interface WayTo {
  /** @param message - what whoever paged by hand adds, '' for nothing */
  readonly page: (record: IncidentRecord, message: string) => Promise<AttemptOutcome>;
  /** Several records in one message, the oldest first. */
  readonly bundle: (records: readonly IncidentRecord[]) => Promise<AttemptOutcome>;
}

/** Somebody who finds it after a holiday is told that others have it. */
const LINK_DAYS = 14;
const DAY_MS = 86_400_000;

/** @returns the way to somebody, or why there is none */
export async function wayTo(
  dependencies: Dependencies,
  read: ReadIncident,
  asked: Asked,
  nowMs: number,
): Promise<WayTo | string> {
  const { document, staff } = read.configuration;
  const { language } = readerOf(asked.person, read.record, document);
  const reader = { language, deskName: document.mail.name };
  const { phones = [], chat } = staff?.people.get(asked.person)?.contacts ?? {};
  const linkTo = (record: IncidentRecord) => linkOf(dependencies, record, asked.person, nowMs);
  if (asked.via === 'chat') {
    if (chat === undefined) return 'no member of the chat is theirs';
    return byChat(dependencies, { tenant: asked.tenant, member: chat.slack }, reader, linkTo);
  }
  // The first whose code was sent back.
  const phone = phones.find(({ verified }) => verified)?.number;
  if (phone === undefined) return 'no phone of theirs is verified';
  return byPhone(dependencies, { via: asked.via, phone }, reader, linkTo);
}

type LinkTo = (record: IncidentRecord) => Promise<string>;

async function byChat(
  dependencies: Dependencies,
  { tenant, member }: { readonly tenant: string; readonly member: string },
  reader: Reader,
  linkTo: LinkTo,
): Promise<WayTo | string> {
  const chat = await dependencies.chat(tenant);
  if (chat === null) return 'the desk has no chat';
  const offered = async (record: IncidentRecord) => ({ record, url: await linkTo(record) });
  return {
    page: async (record, message) =>
      outcomeOf(await chat.post(member, chatPage(await offered(record), message, reader))),
    bundle: async (records) => {
      const all = await Promise.all(records.map(offered));
      return outcomeOf(await chat.post(member, chatBundle(all, dependencies.consoleUrl, reader)));
    },
  };
}

function byPhone(
  { messenger, consoleUrl }: Dependencies,
  { via, phone: to }: { readonly via: 'sms' | 'voice'; readonly phone: string },
  reader: Reader,
  linkTo: LinkTo,
): WayTo {
  const send = async (text: string) => outcomeOf(await messenger.send(via, { to, text, language: reader.language }));
  if (via === 'voice') {
    return { page: (record) => send(spokenPage([record], reader)), bundle: (all) => send(spokenPage(all, reader)) };
  }
  return {
    page: async (record, message) => send(pageText(record, message, await linkTo(record), reader)),
    bundle: (records) => send(bundleText(records, consoleUrl, reader)),
  };
}

/** A chat that wants to be left alone says how long. @returns milliseconds where it does */
export async function orLimited(sending: Promise<AttemptOutcome>): Promise<AttemptOutcome | number> {
  try {
    return await sending;
  } catch (error) {
    // Recovery: it waits that long, with what comes until then.
    if (error instanceof SlackLimitError) return error.waitMs;
    throw error;
  }
}

function outcomeOf(result: MessageResult): AttemptOutcome {
  if (result.kind === 'impossible') return { outcome: 'failed', reason: result.reason };
  return { outcome: 'sent', messageId: result.messageId };
}

/** @returns the page that takes a record as somebody */
export async function linkOf(
  { keyring, publicUrl }: Pick<Dependencies, 'keyring' | 'publicUrl'>,
  { tenant, number }: IncidentRecord,
  recipient: string,
  nowMs: number,
): Promise<string> {
  const expiresAt = new Date(nowMs + LINK_DAYS * DAY_MS).toISOString();
  return `${publicUrl}/pages/${PAGE_LINK.sign(await keyring(), { tenant, number, expiresAt, recipient })}`;
}
