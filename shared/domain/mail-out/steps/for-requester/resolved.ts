import { type Block, link, markdown, paragraph } from '#domain/mail-out/layout/content.ts';
import { plural } from '#domain/mail-out/layout/plural.ts';
import type { Say } from '#domain/mail-out/layout/say.ts';
import { defineMailStep } from '#domain/mail-out/steps/frame/define-mail-step.ts';
import { participants, requester } from '#domain/mail-out/steps/frame/recipients.ts';

export const resolved = defineMailStep({
  step: 'resolved',
  event: 'resolved',
  audience: 'requester',
  leadsTo: 'resolution',
  // What is closed at the same moment is told of once, by that.
  asks: ({ data }) => data.withProblem?.closes !== true,
  to: (event) => [...requester(event), ...participants(event)],
  content: ({ incident, data }, say) => {
    const { isResolved, byWorkaround, otherwise } = say.words.requester.resolved;
    const { businessDays } = say.words.glossary;
    return [
      paragraph(data.workaround ? byWorkaround(incident.number) : isResolved(incident.number)),
      markdown(data.notes),
      ...answers(say),
      paragraph(otherwise(plural(say.reader.language, say.closesAfterDays, businessDays))),
    ];
  },
});

/** The two answers of the page behind the mail. Looking at it changes nothing. */
function answers({ resolutionUrl: url, words }: Say): Block[] {
  if (url === null) return [];
  const { question, yes, no } = words.requester.resolved;
  return [paragraph(question), link(yes, `${url}?answer=confirm`), link(no, `${url}?answer=reject`)];
}
