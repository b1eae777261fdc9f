import type { Command } from '#domain/incident/commands.ts';
import { decide } from '#domain/incident/decide.ts';
import { chosenData } from '#domain/incident/record/chosen-data.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import { composeNotice } from '#domain/mail-out/compose-notice.ts';
import type { IncidentEvent } from '#domain/mail-out/incident-event.ts';
import { escapeHtml } from '#domain/mail-out/layout/escape-html.ts';
import { noticesOf, stepsFor } from '#domain/mail-out/notices.ts';
import type { Language } from '#events/terms/vocabulary.ts';
import { type AddressedNotice, noticeInWords } from '#shared/mail-out/words/notice-in-words.ts';
import { readings, toPublic } from '#shared/use-cases/records/present.ts';
import type { ReadIncident } from './read-incident.ts';

/** A mail as somebody outside the desk would read it. */
export interface PreviewedMail {
  readonly to: string;
  readonly language: Language;
  readonly subject: string;
  readonly text: string;
}

/** Stands before what links of a mail lead to: whoever looks at them before is not who may follow them. */
const SOMEWHERE = '…';

/**
 * What a command would have requesters and those who take part read: decided and written by what decides and writes when it is
 * asked, and nothing is kept.
 *
 * @param id - of the command, to which its entries are numbered
 * @throws DomainError when the command would be refused
 */
export function previewMails(
  { record, configuration }: ReadIncident,
  command: Command,
  { actor, now, consoleUrl }: { readonly actor: Actor; readonly now: string; readonly consoleUrl: string | null },
): PreviewedMail[] {
  const events = eventsOf({ record, configuration }, command, actor, now).filter(({ by }) => by === actor.id);
  const today = { clocks: record.clocks, directory: configuration.document };
  const desk = { configuration: configuration.document, publicUrl: SOMEWHERE, consoleUrl, keys: null };
  return events.flatMap((event) =>
    noticesOf(stepsFor(event), event, today)
      .filter((notice): notice is AddressedNotice => notice.audience === 'requester' && notice.to !== null)
      .map((notice) => {
        const { language, words } = noticeInWords(desk, event, notice);
        const manner = { number: record.number, deskName: desk.configuration.mail.name, language, toHtml: escapeHtml };
        const { subject, text } = composeNotice(words, manner);
        return { to: notice.to, language, subject, text };
      }),
  );
}

function eventsOf(
  { record: before, configuration }: ReadIncident,
  command: Command,
  actor: Actor,
  now: string,
): IncidentEvent[] {
  const {
    record,
    entries,
    configuration: after,
  } = decide(before, command, { actor, now, id: 'preview', configuration });
  const incident = toPublic(record, readings(record, after.document, now));
  const { tenant, number } = record;
  // The data is of this very type; the type system cannot follow the pair.
  return entries.map(({ type: name, id, at, version, by, as, data }) => {
    const envelope = { id, at, previousAt: before.updatedAt, tenant, number, url: SOMEWHERE, version, by, as };
    return { name, ...envelope, incident, data: chosenData(name, data) } as IncidentEvent;
  });
}
