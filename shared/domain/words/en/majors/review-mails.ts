import type { ReviewMailWords } from '#domain/words/shape/majors/review-mail-words.ts';

export const reviewMails: ReviewMailWords = {
  given: (lesson) => `Please put ${lesson} into practice:`,
  reminded: (lesson, due) => `A reminder of ${lesson}. Due: ${due}.`,
  overdue: (lesson, due) => `A reminder of ${lesson}, which is not put into practice. It was due: ${due}.`,
  canceled: (lesson) => `Thank you, but ${lesson} is not needed any more:`,
  naming: (id, number) => `the lesson ${id} of ${number}`,
  opened: (number, due) => `${number} is resolved, and its review is open. Please complete it by ${due}.`,
  reviewOverdue: (number, due) => `The review of ${number} was due on ${due}, and is not complete.`,
  problem: (number) => `The cause of ${number} is still there, and a problem is proposed:`,
  owner: 'Owner',
  due: 'Due',
  rootCause: 'Root cause',
  unknown: 'not known yet',
  contributingFactors: 'Contributing factors',
  workaround: 'Workaround',
};
