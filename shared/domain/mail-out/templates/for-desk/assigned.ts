import { paragraph } from '#domain/mail-out/layout/content.ts';
import { defineTemplate } from '#domain/mail-out/layout/define-template.ts';
import { facts } from '#domain/mail-out/layout/facts.ts';

const SHOWN = ['title', 'priority', 'due', 'group', 'requester'] as const;

export const assigned = defineTemplate('assigned', {
  en: ({ incident, by }, say) => [
    paragraph(`${say.who(by)} assigned ${incident.number} to you.`),
    facts(say, incident, SHOWN),
  ],
  de: ({ incident, by }, say) => [
    paragraph(`${say.who(by)} hat Ihnen ${incident.number} zugewiesen.`),
    facts(say, incident, SHOWN),
  ],
  fr: ({ incident, by }, say) => [
    paragraph(`${say.who(by)} vous a attribué ${incident.number}.`),
    facts(say, incident, SHOWN),
  ],
});
