import type { PersonRecord } from '#domain/people/person-record.ts';
import type { Contacts, ContactsFields } from '#events/person/contacts.ts';
import type { ChatCode } from '#shared/messaging/chat-codes.ts';
import type { Messenger, Origins } from '#shared/messaging/messenger.ts';
import type { SlackSettings } from '#shared/store/tenants/slack-settings.ts';
import type { ChangedSlack, SlackApp } from '#shared/use-cases/chat/slack-settings.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import type { Kept } from '#shared/use-cases/kernel/one-record.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';
import type { SecretParts } from '#shared/use-cases/secrets/secret-parts.ts';

/** How people are reached. @throws DomainError not-found, invalid, conflict, stale-version, key-reused, busy */
export interface ContactsService {
  read(context: RequestContext, email: string): Promise<Contacts>;
  set(context: RequestContext, email: string, contacts: ContactsFields): Promise<Kept<PersonRecord>>;
  verify(
    context: RequestContext,
    email: string,
    proof: { readonly number: string; readonly code: string },
  ): Promise<Kept<PersonRecord>>;
  /** @returns what shows in the chat that a member of it is them */
  chatCode(context: RequestContext, email: string): Promise<ChatCode>;
}

/** The desk's Slack app. @throws DomainError conflict, stale-version, key-reused, busy */
export interface ChatService {
  read(tenant: string): Promise<SlackSettings>;
  set(context: RequestContext, app: SlackApp | null): Promise<ChangedSlack>;
}

/** Loaded when somebody changes how they are reached: few calls do, and no other should pay for the client. */
export function contacts(parts: DeskParts, origins: Origins): ContactsService {
  const rules = () => import('#shared/use-cases/paging/contacts.ts');
  const messenger = async (): Promise<Messenger> =>
    (await import('#shared/messaging/open-messenger.ts')).openMessenger(origins);
  return {
    read: async (context, email) => (await rules()).readContacts(parts, context, email),
    set: async (context, email, fields) =>
      (await rules()).setContacts(parts, await messenger(), context, email, fields),
    chatCode: async (context, email) => (await rules()).makeChatCode(parts, context, email),
    verify: async (context, email, proof) => (await rules()).verifyPhone(parts, context, email, proof),
  };
}

/** Loaded when somebody asks: it is set once. */
export function chat(parts: SecretParts): ChatService {
  const rules = () => import('#shared/use-cases/chat/slack-settings.ts');
  return {
    read: async (tenant) => (await rules()).viewSlack(parts, tenant),
    set: async (context, app) => (await rules()).setSlack(parts, context, app),
  };
}
