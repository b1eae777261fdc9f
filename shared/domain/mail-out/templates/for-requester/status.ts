import { type Block, heading, linkIf, paragraph, reply } from '#domain/mail-out/layout/content.ts';
import { defineTemplate } from '#domain/mail-out/layout/define-template.ts';
import { facts } from '#domain/mail-out/layout/facts.ts';
import type { Say } from '#domain/mail-out/layout/say.ts';
import type { Standing } from '#events/incident/conversation/status-asked.v1.ts';

const STANDING = ['number', 'title', 'status', 'priority', 'resolveBy', 'promised'] as const;

/** The answer to somebody who asked how their record, or all of theirs, stands. */
export const status = defineTemplate('status-asked', {
  en: ({ incident, data }, say) => [
    paragraph(data.others.length === 0 ? 'This is how it stands:' : 'This is how your open records stand:'),
    facts(say, incident, STANDING),
    ...others(say, data.others),
    ...linkIf('See what was said', say.statusUrl),
    reply('To add something, reply to this mail.'),
  ],
  de: ({ incident, data }, say) => [
    paragraph(data.others.length === 0 ? 'So ist der Stand:' : 'So ist der Stand Ihrer offenen Vorgänge:'),
    facts(say, incident, STANDING),
    ...others(say, data.others),
    ...linkIf('Nachlesen, was geschrieben wurde', say.statusUrl),
    reply('Wenn Sie etwas ergänzen möchten, antworten Sie einfach auf diese E-Mail.'),
  ],
  fr: ({ incident, data }, say) => [
    paragraph(
      data.others.length === 0 ? 'Voici où cela en est\u00a0:' : 'Voici où en sont vos dossiers ouverts\u00a0:',
    ),
    facts(say, incident, STANDING),
    ...others(say, data.others),
    ...linkIf('Lire ce qui a été écrit', say.statusUrl),
    reply('Pour ajouter une précision, répondez simplement à ce message.'),
  ],
});

function others({ words, when }: Say, standings: readonly Standing[]): Block[] {
  return standings.flatMap(({ number, title, status, priority, dueAt }): Block[] => [
    heading(`${number} ${title}`),
    {
      kind: 'facts',
      rows: [
        [words.labels.status, words.status[status]],
        [words.labels.priority, words.priority[priority]],
        ...(dueAt === null ? [] : [[words.labels.resolveBy, when(dueAt)] as const]),
      ],
    },
  ]);
}
