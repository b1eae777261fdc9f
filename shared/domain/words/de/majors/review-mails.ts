import type { ReviewMailWords } from '#domain/words/shape/majors/review-mail-words.ts';

export const reviewMails: ReviewMailWords = {
  given: (lesson) => `Bitte setzen Sie ${lesson} um:`,
  reminded: (lesson, due) => `Zur Erinnerung an ${lesson}. Fällig: ${due}.`,
  overdue: (lesson, due) => `Zur Erinnerung an ${lesson}, die nicht umgesetzt ist. Sie war fällig: ${due}.`,
  canceled: (lesson) => `Danke, ${lesson} wird nicht mehr gebraucht:`,
  naming: (id, number) => `die Maßnahme ${id} aus ${number}`,
  opened: (number, due) =>
    `${number} ist gelöst, und die Nachbetrachtung hat begonnen. Bitte schließen Sie sie bis ${due} ab.`,
  reviewOverdue: (number, due) => `Die Nachbetrachtung von ${number} war am ${due} fällig und ist nicht abgeschlossen.`,
  problem: (number) => `Die Ursache von ${number} besteht fort; ein Problem ist vorgeschlagen:`,
  owner: 'Verantwortlich',
  due: 'Fällig',
  rootCause: 'Grundursache',
  unknown: 'noch nicht bekannt',
  contributingFactors: 'Begünstigende Umstände',
  workaround: 'Umgehung',
};
