import type { DeskMailWords } from '#domain/words/shape/desk-mail-words.ts';
import { changeMails } from './changes/mails.ts';

export const desk: DeskMailWords = {
  assigned: (by, number) => `${by} assigned ${number} to you.`,
  assignedInTurn: (number) =>
    `It is your turn: ${number} is yours. Accept it, or decline it and say why; then it is the next one’s.`,
  allDeclined: (group, number) =>
    `Nobody of ${group} takes ${number}: all who could have it have declined. Please see to it.`,
  support: {
    asked: (by, number) => `${by} asks for your help with ${number}. It stays with whoever has it.`,
    answer: 'Reply to this mail; your answer is kept with the record, for the desk alone.',
  },
  reopened: (by, number, from) => `${by} reopened ${number}, which was ${from}. It is yours again.`,
  woken: (number, group) => `The date ${number} was waiting for has come. It is back in the queue of ${group}.`,
  takenIn: (from, title, number) =>
    `${from}, “${title}”, was merged into ${number}. Its people, open tasks, files and alert are here now.`,
  splitOff: (to, title, number) => `Part of ${number} is a matter of its own and goes on as ${to}, “${title}”.`,
  givenBack: (other, number) => `${other} was taken out of ${number} again and goes on by itself.`,
  followUpDue: (number, reason) => `${number} is still on hold (${reason}) and was to be looked at now.`,
  childrenRecovered: (number, last) =>
    `Everything under ${number} is quiet or finished, ${last} as the last. If that settles it, resolve it.`,
  requesterComment: {
    wrote: (by, number) => `${by} wrote about ${number}:`,
    reopened: (by, number) => `${by} answered and thereby reopened ${number}. It is yours again:`,
  },
  escalated: {
    functional: (number) => `${number} was handed on for more skill:`,
    hierarchical: (number) => `${number} was escalated to you:`,
    requester: (number) => `${number} was escalated for its requester, and its priority is to be reviewed:`,
  },
  majorProposed: (number) =>
    `${number} may be a major incident. Please decide; until then it does not close by itself:`,
  majorUndecided: (number) =>
    `${number} is resolved and still proposed as a major incident. It stays open for your decision, or until somebody closes it.`,
  promiseReminded: (number, when) => `The requester of ${number} was promised that it is settled by ${when}.`,
  promiseMissed: (number, when) => `The requester of ${number} was promised that it is settled by ${when}. It is not.`,
  targetInDanger: (target, number, when) => `${target} of ${number} is in danger. It is due on ${when}.`,
  targetMissed: (target, number, when) => `${target} of ${number} was missed on ${when}.`,
  nobodyOnCall: (schedule) => `Within the next 14 days nobody is on call by “${schedule}”:`,
  webhookGivenUp: {
    gone: (webhook) =>
      `The receiver of the webhook “${webhook}” says that it is gone. It is sent nothing until you resume it.`,
    failing: (webhook) =>
      `The receiver of the webhook “${webhook}” took nothing for a day. It is sent nothing until you resume it.`,
  },
  openWebhook: 'Open the webhook',
  articleReviewDue: (article) => `You wanted to look at the article “${article}” again by now: does it still hold?`,
  articleDoubted: (article, { notUseful, all }) =>
    `Of ${all} people who voted on the article “${article}”, ${notUseful} say that it did not help.`,
  openArticle: 'Open the article',
  problem: {
    opened: (number) => `The problem ${number} was opened.`,
    trend: ({ incidents, days, value }) =>
      `${incidents} incidents of ${value} were opened within ${days} days. They are linked to it.`,
    known: (number) => `${number} is a known error: it has a workaround, which requesters are not told of.`,
    published: (number) =>
      `${number} is a known error. The requesters of its unresolved incidents are told of its workaround:`,
    open: 'Open the problem',
  },
  change: changeMails,
  fromTo: (from, to) => `from ${from} to ${to}`,
  openSchedule: 'Open the schedule',
  page: {
    asked: (number) => `${number} needs somebody now. Please take it; until somebody does, the next one is paged.`,
    silent: (number) =>
      `Nothing was written about ${number} since it was accepted. Please look after it or say how it stands.`,
    byHand: (by, number) => `${by} asks for you in ${number}:`,
    take: 'Take it',
    exhausted: {
      'nobody-accepted': (number) => `Everybody who is paged for ${number} was paged, and nobody has accepted it.`,
      'nobody-reached': (number) => `There is nobody who could be paged for ${number}.`,
    },
  },
  escalationStepped: (step, number, when) => `${number} has come to the step “${step}” of its escalation (${when}).`,
};
