import { paragraph, quote, reply } from '#domain/mail-out/layout/content.ts';
import { defineTemplate } from '#domain/mail-out/layout/define-template.ts';

export const canceled = defineTemplate('canceled', {
  en: ({ incident, data }) => [
    paragraph(`${incident.number} was canceled and will not be worked on:`),
    quote(data.reason),
    reply('If that is a mistake, reply to this mail.'),
  ],
  de: ({ incident, data }) => [
    paragraph(`${incident.number} wurde storniert und wird nicht bearbeitet:`),
    quote(data.reason),
    reply('Falls das ein Irrtum ist, antworten Sie bitte auf diese E-Mail.'),
  ],
  fr: ({ incident, data }) => [
    paragraph(`${incident.number} a été annulé et ne sera pas traité\u00a0:`),
    quote(data.reason),
    reply('S’il s’agit d’une erreur, répondez à ce message.'),
  ],
});
