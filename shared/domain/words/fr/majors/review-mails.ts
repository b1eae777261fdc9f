import type { ReviewMailWords } from '#domain/words/shape/majors/review-mail-words.ts';

export const reviewMails: ReviewMailWords = {
  given: (lesson) => `Merci de mettre en œuvre ${lesson}\u00a0:`,
  reminded: (lesson, due) => `Rappel de ${lesson}. Échéance\u00a0: ${due}.`,
  overdue: (lesson, due) => `Rappel de ${lesson}, qui n’est pas mise en œuvre. Échéance passée\u00a0: ${due}.`,
  canceled: (lesson) => `Merci, ${lesson} n’est plus nécessaire\u00a0:`,
  naming: (id, number) => `la mesure ${id} de ${number}`,
  opened: (number, due) => `${number} est résolu et sa revue est ouverte. Merci de la terminer d’ici le ${due}.`,
  reviewOverdue: (number, due) => `La revue de ${number} était attendue le ${due} et n’est pas terminée.`,
  problem: (number) => `La cause de ${number} est toujours là, et un problème est proposé\u00a0:`,
  owner: 'Responsable',
  due: 'Échéance',
  rootCause: 'Cause racine',
  unknown: 'pas encore connue',
  contributingFactors: 'Facteurs contributifs',
  workaround: 'Contournement',
};
