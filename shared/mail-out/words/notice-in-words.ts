import type { Configuration } from '#domain/configuration/configuration.ts';
import { type NoticeWords, noticeWords } from '#domain/mail-out/compose-notice.ts';
import type { IncidentEvent } from '#domain/mail-out/incident-event.ts';
import type { Notice } from '#domain/mail-out/notices.ts';
import { readerOf } from '#domain/mail-out/reader.ts';
import { mailStep } from '#domain/mail-out/steps/mail-steps.ts';
import type { Language } from '#events/terms/vocabulary.ts';
import type { Keyring } from '#shared/signing/keyring.ts';
import { consoleLink } from './console-link.ts';
import { pageLinks } from './page-links.ts';

/** A notice that has somebody to go to. */
export type AddressedNotice = Notice & { readonly to: string };

interface WritingDesk {
  readonly configuration: Configuration;
  /** Where the pages are that mails link to; without a slash at its end. */
  readonly publicUrl: string;
  /** Where the console is, with a slash at its end; null where there is none. */
  readonly consoleUrl: string | null;
  /** Signs links for their reader; null where what is written is shown to somebody else. */
  readonly keys: Keyring | null;
}

/** What a mail says to its reader, in their language. */
export function noticeInWords(
  { configuration, publicUrl, consoleUrl, keys }: WritingDesk,
  event: IncidentEvent,
  notice: AddressedNotice,
): { readonly language: Language; readonly words: NoticeWords } {
  const { mail, holdReasons, autoClosure, survey } = configuration;
  const reader = readerOf(notice.to, event.incident, configuration);
  const words = noticeWords(notice, event, {
    ...{ deskName: mail.name, reader, holdReasons, closesAfterDays: autoClosure.businessDays },
    ...pageLinks({ leadsTo: mailStep(notice.step).leadsTo, keys, event, recipient: notice.to, publicUrl, survey }),
    consoleUrl: consoleLink(consoleUrl, event, notice, configuration),
  });
  return { language: reader.language, words };
}
