import type { MailPart } from '#domain/mail/mail-fragment.ts';
import { LONGEST_SUBJECT } from '#domain/mail-out/compose-notice.ts';
import type { Block } from '#domain/mail-out/layout/content.ts';
import { escapeHtml } from '#domain/mail-out/layout/escape-html.ts';
import { render } from '#domain/mail-out/layout/render.ts';
import type { PublicService } from '#domain/status-page/status-page.ts';
import type { StatusPagePart } from '#domain/status-page/status-page-fragment.ts';
import { WORDS } from '#domain/words/words.ts';
import { cutText } from '#events/terms/text.ts';
import type { OutgoingMail } from '#shared/mail-out/compose.ts';
import type { Asked } from '#shared/store/subscriptions/asked.ts';

interface Asking {
  readonly confirmUrl: string;
  /** Whoever never asked wants no such mail again. */
  readonly unsubscribeUrl: string;
  /** None means all. */
  readonly services: readonly PublicService[];
  readonly configuration: MailPart & StatusPagePart;
  /** Sends for a tenant that configured no address. */
  readonly deskAddress: string;
}

/** Asks somebody whether it was they who asked to be told; it says nothing that whoever typed the address wrote. */
export function mailOfConfirmation({ email, language, askedAt }: Asked, asking: Asking): OutgoingMail {
  const { confirmUrl, unsubscribeUrl, services, configuration, deskAddress } = asking;
  const { mail, statusPage } = configuration;
  const { mail: words, subscribe } = WORDS[language].serviceStatus;
  const about = services.length === 0 ? subscribe.all : services.map(({ label }) => label).join(', ');
  const blocks: Block[] = [
    { kind: 'paragraph', text: words.asked(statusPage.label) },
    { kind: 'facts', rows: [[words.about, about]] },
    { kind: 'link', label: words.confirm, url: confirmUrl },
    { kind: 'paragraph', text: words.ignore },
  ];
  const subject = cutText(words.subject(statusPage.label), { units: LONGEST_SUBJECT, mark: '…' });
  const address = mail.addresses[0] ?? deskAddress;
  return {
    ...{ subject, ...render(blocks, { title: subject, language, signature: mail.name, toHtml: escapeHtml }) },
    ...{ from: { name: mail.name, address }, to: email, language, replyTo: address, unsubscribeUrl },
    ...{ date: askedAt, written: false, inReplyTo: null, references: [] },
  };
}
