import type { AnnouncementRecord } from '#domain/announcements/announcement-record.ts';
import type { ToldEntry } from '#domain/announcements/mail/announcement-mail.ts';
import { ConfigurationItemSchema } from '#domain/register/configuration-item.ts';
import { ANNOUNCEMENT_EVENTS } from '#events/announcement/changes.v1.ts';
import type { Language } from '#events/terms/vocabulary.ts';
import { mailTo } from '#functions/tell-affected/mail.ts';
import { stepOf } from '#functions/tell-affected/tell-reader.ts';
import type { OutgoingMail } from '#shared/mail-out/compose.ts';
import { ADDRESS, deskReadIn, KEYS, PUBLIC_URL } from './example-desk.ts';

const { announced, changed, updated, resolved } = ANNOUNCEMENT_EVENTS;
const { fields, ...begun } = announced.example;
const RECORD: AnnouncementRecord = {
  ...{ ...begun, fields: { ...fields, endsAt: null }, status: 'running', announcedAt: fields.startsAt },
  ...{
    firstState: fields.state,
    updates: [],
    keys: [],
    resolvedAt: null,
    version: 1,
    updatedAt: fields.startsAt,
    hash: '',
  },
};
const ENTRY = {
  id: 'a',
  version: 1,
  at: fields.startsAt,
  by: 'mia@example.com',
  as: 'desk',
  why: null,
  hash: '',
} as const;
const ENTRIES = [
  { ...ENTRY, type: 'announced', data: { ...announced.example, fields: RECORD.fields } },
  { ...ENTRY, type: 'changed', data: { ...changed.example, fields: RECORD.fields } },
  { ...ENTRY, type: 'updated', data: updated.example },
  { ...ENTRY, type: 'resolved', data: resolved.example },
] as const satisfies readonly ToldEntry[];

/** What those affected are told of an announcement: the example of each event. */
export function announcementMails(language: Language): readonly (OutgoingMail & { readonly name: string })[] {
  const payments = ConfigurationItemSchema.parse({ label: 'Payments', service: true, public: true });
  const desk = deskReadIn(language);
  const configuration = {
    ...{ ...desk, configurationItems: { payments }, statusPage: { ...desk.statusPage, enabled: true } },
  };
  return ENTRIES.map((entry) => {
    const telling = { record: RECORD, entry, configuration, keys: KEYS };
    const reader = { email: 'bob@example.com', language };
    return { name: stepOf(telling), ...mailTo({ publicUrl: PUBLIC_URL, deskAddress: ADDRESS }, telling, reader) };
  });
}
