import { paragraph, reply } from '#domain/mail-out/layout/content.ts';
import { defineMailStep } from '#domain/mail-out/steps/frame/define-mail-step.ts';
import { participants, requester } from '#domain/mail-out/steps/frame/recipients.ts';

/** A merged record’s people take part in the other from then on; they are told where it goes on. */
const merged = defineMailStep({
  step: 'merged',
  event: 'merged',
  audience: 'requester',
  to: (event) => [...requester(event), ...participants(event)],
  content: ({ incident, data }, { words: { requester: words } }) => [
    paragraph(words.merged.isMerged(incident.number, data.into)),
    reply(words.merged.reply),
  ],
});

const unmerged = defineMailStep({
  step: 'unmerged',
  event: 'unmerged',
  audience: 'requester',
  to: (event) => [...requester(event), ...participants(event)],
  content: ({ incident }, { words: { requester: words } }) => [
    paragraph(words.merged.goesOn(incident.number)),
    reply(words.merged.reply),
  ],
});

/** Who reported the other record learns that others wait for the same; not who, nor under which number. */
const anotherReport = defineMailStep({
  step: 'another-report',
  event: 'taken-in',
  audience: 'requester',
  mayWait: true,
  // Nobody came who was not here: both are of the same people, who know.
  asks: ({ data }) => data.people.length > 0,
  to: requester,
  content: ({ incident }, { words: { requester: words } }) => [
    paragraph(words.merged.another(incident.number)),
    reply(words.merged.reply),
  ],
});

/** For whoever reported what somebody else had reported. */
export const MERGING_MAILS = [merged, unmerged, anotherReport] as const;
