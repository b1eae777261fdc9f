import { paragraph } from '#domain/mail-out/layout/content.ts';
import { standing } from '#domain/mail-out/layout/facts.ts';
import { defineMailStep } from '#domain/mail-out/steps/frame/define-mail-step.ts';
import { worker } from '#domain/mail-out/steps/frame/recipients.ts';

/** Whoever works on a record has another's tasks and people from then on. */
const takenIn = defineMailStep({
  step: 'taken-in',
  event: 'taken-in',
  audience: 'staff',
  subject: 'takenIn',
  mayWait: true,
  to: worker,
  content: ({ incident, data }, say) => [
    paragraph(say.words.desk.takenIn(data.from, data.title, incident.number)),
    standing(say, incident),
  ],
});

const givenBack = defineMailStep({
  step: 'given-back',
  event: 'given-back',
  audience: 'staff',
  subject: 'givenBack',
  mayWait: true,
  to: worker,
  content: ({ incident, data }, say) => [
    paragraph(say.words.desk.givenBack(data.to, incident.number)),
    standing(say, incident),
  ],
});

/** Part of what somebody works on is another's from then on. */
const partSplitOff = defineMailStep({
  step: 'part-split-off',
  event: 'split-off',
  audience: 'staff',
  subject: 'splitOff',
  mayWait: true,
  to: worker,
  content: ({ incident, data }, say) => [
    paragraph(say.words.desk.splitOff(data.to, data.title, incident.number)),
    standing(say, incident),
  ],
});

/** For whoever has the record that another went into, or came out of. */
export const TAKEN_IN_MAILS = [takenIn, givenBack, partSplitOff] as const;
