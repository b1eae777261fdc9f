import { paragraph, reply } from '#domain/mail-out/layout/content.ts';
import { defineTemplate } from '#domain/mail-out/layout/define-template.ts';
import { promise } from '#domain/mail-out/layout/facts.ts';

/** The configuration may say it in its own words; it stands in the thread of the mail that asked. */
export const holdReminded = defineTemplate('hold-reminded', {
  en: ({ incident, data }, say) => [
    paragraph(
      say.reminderText(data.reason) ??
        `We still need something from you to go on with ${incident.number}, “${incident.title}”. What it is stands in our last mail.`,
    ),
    ...promise(say, incident),
    reply('Reply to this mail and we go on.'),
    ...(data.count === data.of
      ? [paragraph('This is our last reminder. If we hear nothing, we take the matter as settled.')]
      : []),
  ],
  de: ({ incident, data }, say) => [
    paragraph(
      say.reminderText(data.reason) ??
        `Um bei ${incident.number}, „${incident.title}“, weiterzukommen, brauchen wir noch etwas von Ihnen. Was es ist, steht in unserer letzten E-Mail.`,
    ),
    ...promise(say, incident),
    reply('Antworten Sie auf diese E-Mail, und es geht weiter.'),
    ...(data.count === data.of
      ? [
          paragraph(
            'Dies ist unsere letzte Erinnerung. Wenn wir nichts hören, betrachten wir die Angelegenheit als erledigt.',
          ),
        ]
      : []),
  ],
  fr: ({ incident, data }, say) => [
    paragraph(
      say.reminderText(data.reason) ??
        `Pour avancer sur ${incident.number}, «\u00a0${incident.title}\u00a0», il nous manque encore un élément de votre part. Notre dernier message précise lequel.`,
    ),
    ...promise(say, incident),
    reply('Répondez à ce message et nous reprendrons.'),
    ...(data.count === data.of
      ? [paragraph('Ceci est notre dernier rappel. Sans réponse de votre part, nous considérerons l’affaire réglée.')]
      : []),
  ],
});
