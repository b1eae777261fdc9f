import { linkIf, paragraph, reply } from '#domain/mail-out/layout/content.ts';
import { defineTemplate } from '#domain/mail-out/layout/define-template.ts';
import { facts } from '#domain/mail-out/layout/facts.ts';

/** What the requester may count on: until when they are answered, and by when it is to be solved. */
const PROMISE = ['number', 'title', 'priority', 'answerBy', 'resolveBy'] as const;

export const acknowledgement = defineTemplate('opened', {
  en: ({ incident, data }, say) => [
    paragraph(say.words.hello(data.requester?.name ?? null)),
    paragraph(
      `We have received ${say.words.yours[incident.kind]}. Its number is ${incident.number}. We will write to you when there is news.`,
    ),
    facts(say, incident, PROMISE),
    ...linkIf('See how it stands', say.statusUrl),
    reply('To add something, reply to this mail.'),
  ],
  de: ({ incident, data }, say) => [
    paragraph(say.words.hello(data.requester?.name ?? null)),
    paragraph(
      `wir haben ${say.words.yours[incident.kind]} erhalten. Die Nummer lautet ${incident.number}. Sobald es Neuigkeiten gibt, schreiben wir Ihnen.`,
    ),
    facts(say, incident, PROMISE),
    ...linkIf('Den aktuellen Stand ansehen', say.statusUrl),
    reply('Wenn Sie etwas ergänzen möchten, antworten Sie einfach auf diese E-Mail.'),
  ],
  fr: ({ incident, data }, say) => [
    paragraph(say.words.hello(data.requester?.name ?? null)),
    paragraph(
      `Nous avons bien reçu ${say.words.yours[incident.kind]}, sous le numéro ${incident.number}. Nous vous écrirons dès qu’il y aura du nouveau.`,
    ),
    facts(say, incident, PROMISE),
    ...linkIf('Voir où cela en est', say.statusUrl),
    reply('Pour ajouter une précision, répondez simplement à ce message.'),
  ],
});
