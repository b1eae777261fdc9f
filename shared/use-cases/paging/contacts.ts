import { DomainError, invalid } from '#domain/kernel/errors.ts';
import type { PersonRecord } from '#domain/people/person-record.ts';
import { PERSON } from '#domain/people/person-type.ts';
import { WORDS } from '#domain/words/words.ts';
import type { Contacts, ContactsFields } from '#events/person/contacts.ts';
import { type ChatCode, newChatCode } from '#shared/messaging/chat-codes.ts';
import type { Messenger } from '#shared/messaging/messenger.ts';
import { isPhoneCode, newPhoneCode } from '#shared/messaging/phone-codes.ts';
import { changeKept, readKept } from '#shared/use-cases/directory/kept-records.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import { orRecall } from '#shared/use-cases/kernel/idempotency.ts';
import type { Kept } from '#shared/use-cases/kernel/one-record.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';

/** How somebody is reached: said by themselves, and used once it is proven to be theirs. */

const NONE: Contacts = { phones: [], rules: [] };

/** @throws DomainError not-found */
export async function readContacts(parts: DeskParts, context: RequestContext, email: string): Promise<Contacts> {
  return (await readKept(parts, PERSON, context, email)).contacts ?? NONE;
}

/**
 * A phone that is new is sent a code. Where the stage has no text messages it is kept and never used.
 *
 * @throws DomainError not-found, stale-version, key-reused, busy
 */
export async function setContacts(
  parts: DeskParts,
  messenger: Messenger,
  context: RequestContext,
  email: string,
  contacts: ContactsFields,
): Promise<Kept<PersonRecord>> {
  const before = await readContacts(parts, context, email);
  const known = new Set(before.phones.map(({ number }) => number));
  const kept = await changeKept(
    parts,
    PERSON,
    context,
    { id: email, command: { type: 'set-contacts', contacts } },
    () => [],
  );
  const fresh = kept.replayed ? [] : (kept.record.contacts?.phones ?? []).filter(({ number }) => !known.has(number));
  for (const { number } of fresh) await sendCode(parts, messenger, context, { record: kept.record, number });
  return kept;
}

async function sendCode(
  { table, configurations }: DeskParts,
  messenger: Messenger,
  { tenant, now }: RequestContext,
  { record, number }: { readonly record: PersonRecord; readonly number: string },
): Promise<void> {
  const { document } = await configurations.current(tenant);
  const language = record.fields.language ?? document.mail.language;
  const code = await newPhoneCode(table, { tenant, person: record.id, number }, Date.parse(now));
  if (code === null) throw new DomainError('conflict', { reason: 'too many codes within the hour; try again later' });
  // Where none can be sent the number stays as it is, unused; the setup check says that the stage has no text messages.
  await messenger.send('sms', { to: number, text: WORDS[language].messages.code(document.mail.name, code), language });
}

/** @throws DomainError not-found for a number that is none of theirs, invalid for another code or one that has ended */
export function verifyPhone(
  parts: DeskParts,
  context: RequestContext,
  email: string,
  { number, code }: { readonly number: string; readonly code: string },
): Promise<Kept<PersonRecord>> {
  const read = () => readKept(parts, PERSON, context, email);
  const work = async () => {
    const { contacts = NONE } = await read();
    if (!contacts.phones.some((phone) => phone.number === number))
      throw new DomainError('not-found', { what: 'phone of that number' });
    const { tenant, now } = context;
    const isCode = await isPhoneCode(parts.table, { tenant, person: email, number }, code, Date.parse(now));
    if (!isCode) throw invalid('code', 'is not the code that was sent, or has ended');
    return changeKept(parts, PERSON, context, { id: email, command: { type: 'verify-phone', number } }, () => []);
  };
  // A code is used up by its first answer.
  return orRecall(parts.table, context, work, async () => ({ record: await read(), replayed: true }));
}

/** A code somebody writes in the chat, so that the desk knows them there. @throws DomainError not-found */
export async function makeChatCode(parts: DeskParts, context: RequestContext, email: string): Promise<ChatCode> {
  await readContacts(parts, context, email);
  const { tenant, now } = context;
  return newChatCode(parts.table, { tenant, person: email }, Date.parse(now));
}
