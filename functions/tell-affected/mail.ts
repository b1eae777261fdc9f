import { publicAmong } from '#domain/announcements/announcement-at.ts';
import { announcementMail } from '#domain/announcements/mail/announcement-mail.ts';
import { escapeHtml } from '#domain/mail-out/layout/escape-html.ts';
import { render } from '#domain/mail-out/layout/render.ts';
import type { OutgoingMail } from '#shared/mail-out/compose.ts';
import { unsubscribeUrl } from '#shared/mail-out/words/subscription-links.ts';
import type { AnnouncementReader } from '#shared/store/announcements/told-people.ts';
import type { Dependencies } from './dependencies.ts';
import type { Telling } from './telling.ts';

/** One mail of an announcement: it quotes nobody and begins no thread, so an answer opens a record. */
export function mailTo(
  { publicUrl, deskAddress }: Pick<Dependencies, 'publicUrl' | 'deskAddress'>,
  { record, entry, configuration, keys }: Telling,
  { email, language: written }: AnnouncementReader,
): OutgoingMail {
  const { people, mail, statusPage, configurationItems } = configuration;
  // Whom it goes to is outside the desk.
  const { tenant, id: number, fields } = record;
  const known = Object.hasOwn(people, email) ? people[email] : undefined;
  const language = known?.language ?? written ?? mail.language;
  const reader = { language, zone: known?.zone ?? mail.zone ?? 'UTC' };
  const labels = publicAmong(fields.services, configuration).flatMap((id) => configurationItems[id]?.label ?? []);
  const unsubscribe = unsubscribeUrl({ publicUrl, keys, tenant, email });
  const isOnPage = statusPage.enabled && fields.audience === 'public';
  const links = { unsubscribe, statusPage: isOnPage ? `${publicUrl}/status-page/${tenant}` : null };
  const { subject, blocks } = announcementMail({ number, fields, entry, labels }, reader, links);
  const address = mail.addresses[0] ?? deskAddress;
  const signature = `${mail.name} · ${number}`;
  return {
    ...{ subject, ...render(blocks, { title: subject, language, signature, toHtml: escapeHtml }) },
    ...{ from: { name: mail.name, address }, to: email, language, replyTo: address },
    ...{ date: entry.at, written: false, inReplyTo: null, references: [], unsubscribeUrl: unsubscribe },
  };
}
