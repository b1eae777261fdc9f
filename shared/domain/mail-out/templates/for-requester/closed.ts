import { linkIf, paragraph, reply } from '#domain/mail-out/layout/content.ts';
import { defineTemplate } from '#domain/mail-out/layout/define-template.ts';

const HOW = {
  en: {
    confirmed: 'Thank you for confirming.',
    by_desk: 'We have nothing left to do on it.',
    automatically: 'We heard of nothing that is still wrong.',
  },
  de: {
    confirmed: 'Vielen Dank für Ihre Bestätigung.',
    by_desk: 'Für uns ist nichts mehr zu tun.',
    automatically: 'Wir haben nicht gehört, dass noch etwas fehlt.',
  },
  fr: {
    confirmed: 'Merci de votre confirmation.',
    by_desk: 'Il ne nous reste rien à faire.',
    automatically: 'Aucun autre problème ne nous a été signalé.',
  },
} as const;

export const closed = defineTemplate('closed', {
  en: ({ incident, data }, { surveyUrl }) => [
    paragraph(`${incident.number} is closed. ${HOW.en[data.how]}`),
    ...linkIf('Tell us how satisfied you are', surveyUrl),
    reply('If it comes back, reply to this mail.'),
  ],
  de: ({ incident, data }, { surveyUrl }) => [
    paragraph(`${incident.number} ist geschlossen. ${HOW.de[data.how]}`),
    ...linkIf('Sagen Sie uns, wie zufrieden Sie sind', surveyUrl),
    reply('Sollte das Problem wieder auftreten, antworten Sie auf diese E-Mail.'),
  ],
  fr: ({ incident, data }, { surveyUrl }) => [
    paragraph(`${incident.number} est clos. ${HOW.fr[data.how]}`),
    ...linkIf('Dites-nous si vous êtes satisfait', surveyUrl),
    reply('Si le problème réapparaît, répondez à ce message.'),
  ],
});
