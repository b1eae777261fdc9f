import type { IncidentEvent } from '../incident-event.ts';
import { paragraph, quote, reply } from './content.ts';
import { defineTemplate } from './define-template.ts';

/** The desk speaks as one; who writes from outside is named. */
function writer({ as, by }: IncidentEvent<'commented'>, deskName: string): string {
  return as === 'requester' || as === 'participant' ? by : deskName;
}

export const comment = defineTemplate('commented', {
  en: (event, { deskName }) => [
    quote(event.data.body),
    paragraph(`${writer(event, deskName)} wrote this about ${event.incident.number}.`),
    reply('You can simply reply to this mail.'),
  ],
  de: (event, { deskName }) => [
    quote(event.data.body),
    paragraph(`Diese Nachricht von „${writer(event, deskName)}“ betrifft ${event.incident.number}.`),
    reply('Antworten Sie einfach auf diese E-Mail.'),
  ],
  fr: (event, { deskName }) => [
    quote(event.data.body),
    paragraph(`Ce message de «\u00a0${writer(event, deskName)}\u00a0» concerne ${event.incident.number}.`),
    reply('Vous pouvez répondre directement à ce message.'),
  ],
});
