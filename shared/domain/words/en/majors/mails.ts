import type { MajorMailWords } from '#domain/words/shape/majors/major-mail-words.ts';

export const majorMails: MajorMailWords = {
  undecidedYet: (number, days) =>
    days === 1
      ? `For a business day ${number} has been proposed as a major incident. Please accept or reject it:`
      : `For ${days} business days ${number} has been proposed as a major incident. Please accept or reject it:`,
  accepted: (number, commander) => `${number} is a major incident. ${commander} leads it.`,
  update: (number, by) => `${by} says how ${number} stands:`,
  demoted: (number) => `${number} is no major incident any more:`,
  updateMissed: (number, when) => `An update on ${number} was due on ${when}, and has not been sent.`,
  updatesMissed: (number, count, since) => `${count} updates on ${number} were missed since ${since}.`,
  conditions: 'Conditions',
  actions: 'Actions',
  needs: 'Needs',
  bridge: 'Bridge',
  commander: 'Commander',
  since: 'Since',
  nextUpdate: 'Next update',
};
