import { linkIf, markdown, paragraph } from '#domain/mail-out/layout/content.ts';
import { defineRecordMail } from '#domain/mail-out/steps/frame/define-record-mail.ts';
import { PROBLEM_EVENTS } from '#events/problem/changes.v1.ts';
import { ProblemSchema } from '#events/problem/problem.ts';

/** What the problem manager is told of problems, once each, and never what they did themselves (PRB3). */

const about = { prefix: 'PRB', about: 'problem', picture: ProblemSchema } as const;
/** In which instants would be shown; there are none. */
const zone = 'UTC';

const opened = defineRecordMail({
  ...about,
  step: 'problem-opened',
  event: PROBLEM_EVENTS.opened,
  subject: 'problemOpened',
  tell: ({ tell, proposal, fields: { title, description } }, { number }) =>
    tell === null
      ? null
      : {
          ...{ to: tell, title: `${number} ${title}`, zone, page: `problems/${number}` },
          content: ({ words, url }) => [
            paragraph(words.desk.problem.opened(number)),
            ...(proposal?.trend === undefined ? [] : [paragraph(words.desk.problem.trend(proposal.trend))]),
            ...(description === '' ? [] : [markdown(description)]),
            ...linkIf(words.desk.problem.open, url),
          ],
        },
});

const workaroundGiven = defineRecordMail({
  ...about,
  step: 'known-error',
  event: PROBLEM_EVENTS['workaround-given'],
  subject: 'knownError',
  tell: ({ tell, text, published }, { number, title }) =>
    tell === null
      ? null
      : {
          ...{ to: tell, title: `${number} ${title}`, zone, page: `problems/${number}` },
          content: ({ words: { desk }, url }) => [
            paragraph(published ? desk.problem.published(number) : desk.problem.known(number)),
            markdown(text),
            ...linkIf(desk.problem.open, url),
          ],
        },
});

export const PROBLEM_MAILS = [opened, workaroundGiven] as const;
