import { paragraph } from '#domain/mail-out/layout/content.ts';
import { defineTemplate } from '#domain/mail-out/layout/define-template.ts';
import { facts } from '#domain/mail-out/layout/facts.ts';

const SHOWN = ['title', 'priority', 'due', 'requester'] as const;

export const followUpDue = defineTemplate('follow-up-due', {
  en: ({ incident, data }, say) => [
    paragraph(`${incident.number} is still on hold (${say.holdReason(data.reason)}) and was to be looked at now.`),
    facts(say, incident, SHOWN),
  ],
  de: ({ incident, data }, say) => [
    paragraph(
      `${incident.number} ist noch angehalten (${say.holdReason(data.reason)}) und sollte jetzt angesehen werden.`,
    ),
    facts(say, incident, SHOWN),
  ],
  fr: ({ incident, data }, say) => [
    paragraph(
      `${incident.number} est toujours suspendu (${say.holdReason(data.reason)}) et devait être réexaminé maintenant.`,
    ),
    facts(say, incident, SHOWN),
  ],
});
