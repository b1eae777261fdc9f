import type { ChatMessage } from '#domain/paging/chat-page.ts';
import type { OtherWay } from '#events/incident/paging.ts';
import type { MessageResult, Messenger } from '#shared/messaging/messenger.ts';
import type { Keyring } from '#shared/signing/keyring.ts';
import type { Table } from '#shared/store/table/table.ts';
import type { ReadIncident } from '#shared/use-cases/incidents/read-incident.ts';

/** A tenant's chat. */
export interface Chat {
  /** Posts to a member of it. */
  readonly post: (member: string, message: ChatMessage) => Promise<MessageResult>;
  /** Has what was posted say something else. */
  readonly update: (messageId: string, message: ChatMessage) => Promise<MessageResult>;
}

/** What paging people needs of the world. */
export interface Dependencies {
  readonly table: Table;
  readonly keyring: () => Promise<Keyring>;
  /** @throws DomainError not-found, unreadable */
  readonly readIncident: (tenant: string, number: string) => Promise<ReadIncident>;
  readonly messenger: Messenger;
  /** @returns a tenant's chat; null where there is none */
  readonly chat: (tenant: string) => Promise<Chat | null>;
  /** Has the next of somebody's ways tried; twice is once. @param id - of the attempt that failed */
  readonly tryAnotherWay: (
    attempt: {
      readonly tenant: string;
      readonly number: string;
      readonly person: string;
      readonly via: OtherWay;
    },
    facts: { readonly id: string; readonly mailed: boolean; readonly now: string },
  ) => Promise<void>;
  /** Where the pages are that messages link to; without a slash at its end. */
  readonly publicUrl: string;
  /** Where the console is, with a slash at its end; null where there is none. */
  readonly consoleUrl: string | null;
}
