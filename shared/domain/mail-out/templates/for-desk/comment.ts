import type { IncidentEvent } from '#domain/mail-out/incident-event.ts';
import { paragraph, quote, reply } from '#domain/mail-out/layout/content.ts';
import { defineTemplate } from '#domain/mail-out/layout/define-template.ts';
import { promise } from '#domain/mail-out/layout/facts.ts';

/** The desk speaks as one; who writes from outside is named. */
function writer({ as, by }: IncidentEvent<'commented'>, deskName: string): string {
  return as === 'requester' || as === 'participant' ? by : deskName;
}

export const comment = defineTemplate('commented', {
  en: (event, say) => [
    quote(event.data.body),
    paragraph(`${writer(event, say.deskName)} wrote this about ${event.incident.number}.`),
    ...promise(say, event.incident),
    reply('You can simply reply to this mail.'),
  ],
  de: (event, say) => [
    quote(event.data.body),
    paragraph(`Diese Nachricht von „${writer(event, say.deskName)}“ betrifft ${event.incident.number}.`),
    ...promise(say, event.incident),
    reply('Antworten Sie einfach auf diese E-Mail.'),
  ],
  fr: (event, say) => [
    quote(event.data.body),
    paragraph(`Ce message de «\u00a0${writer(event, say.deskName)}\u00a0» concerne ${event.incident.number}.`),
    ...promise(say, event.incident),
    reply('Vous pouvez répondre directement à ce message.'),
  ],
});
