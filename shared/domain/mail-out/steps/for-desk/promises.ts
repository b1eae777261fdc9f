import { paragraph } from '#domain/mail-out/layout/content.ts';
import { standing } from '#domain/mail-out/layout/facts.ts';
import { defineMailStep } from '#domain/mail-out/steps/frame/define-mail-step.ts';
import { keeper } from '#domain/mail-out/steps/frame/recipients.ts';

/** A date somebody gave the requester: whoever has the record is reminded of it, and told when it has passed. */

const promiseReminded = defineMailStep({
  step: 'promise-reminded',
  event: 'promise-reminded',
  audience: 'staff',
  subject: 'promisedDate',
  mayWait: true,
  alsoToActor: true,
  looksUp: 'record',
  to: keeper,
  content: ({ incident, data }, say) => [
    paragraph(say.words.desk.promiseReminded(incident.number, say.when(data.promisedAt))),
    standing(say, incident),
  ],
});

const promiseMissed = defineMailStep({
  step: 'promise-missed',
  event: 'promise-missed',
  audience: 'staff',
  subject: 'promiseMissed',
  alsoToActor: true,
  looksUp: 'record',
  to: keeper,
  content: ({ incident, data }, say) => [
    paragraph(say.words.desk.promiseMissed(incident.number, say.when(data.promisedAt))),
    standing(say, incident),
  ],
});

/** What somebody promised to do by a date. */
export const PROMISE_MAILS = [promiseReminded, promiseMissed] as const;
